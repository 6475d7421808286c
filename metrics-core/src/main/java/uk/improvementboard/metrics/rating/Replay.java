package uk.improvementboard.metrics.rating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import uk.improvementboard.metrics.forecast.Forecast;
import uk.improvementboard.metrics.forecast.ForecastSeries;
import uk.improvementboard.metrics.forecast.ForecastSettings;
import uk.improvementboard.metrics.forecast.Forecaster;
import uk.improvementboard.metrics.measure.ImprovementDirection;

/**
 * Rates promises on a bare series without a record of earlier ratings: the colour is the one that a board would show which had asked
 * the same question, of the same value equally far ahead, at the end of every period. A board of the app has a record and reads with
 * {@link MeasureReader}.
 *
 * <p>Not thread-safe; one object serves one series.
 */
public final class Replay {

    private final ForecastSeries past;
    private final RatingRule rule;
    private final int furthest;
    private final Map<Integer, Forecast> forecasts = new HashMap<>();

    /**
     * The colour of a promise now.
     *
     * @param chance that it is met at its date; empty where there is no forecast
     * @param reason why there is none; empty where there is a chance
     */
    public record Rated(Rag rag, OptionalDouble chance, String reason) {}

    /**
     * Prepares a series.
     *
     * @param furthest periods ahead of the last promise that will be asked for, 1 to {@value Forecaster#LONGEST_HORIZON}
     */
    public Replay(ForecastSeries past, int furthest, RatingRule rule) {
        this.past = past;
        this.furthest = furthest;
        this.rule = rule;
    }

    /**
     * Rates one promise.
     *
     * @param dueIn periods from the last place of the series to the promised date, 1 or more
     */
    public Rated rate(ImprovementDirection direction, double value, int dueIn) {
        return switch (forecast(0)) {
            case Forecast.Refused no -> new Rated(Rag.GREY, OptionalDouble.empty(), no.reason());
            case Forecast.Made made -> new Rated(
                colour(direction, value, dueIn, 0),
                OptionalDouble.of(chance(made, direction, value, dueIn, 0)),
                ""
            );
        };
    }

    /** Looks back only as far as the colour before could matter. */
    private Rag colour(ImprovementDirection direction, double value, int dueIn, int back) {
        if (!(forecast(back) instanceof Forecast.Made made)) {
            return Rag.GREY;
        }
        var chance = chance(made, direction, value, dueIn, back);
        var fresh = rule.ofChance(chance, Rag.GREY);
        var settled = fresh == rule.ofChance(chance, Rag.GREEN) && fresh == rule.ofChance(chance, Rag.RED);
        return settled ? fresh : rule.ofChance(chance, colour(direction, value, dueIn, back + 1));
    }

    private double chance(Forecast.Made made, ImprovementDirection direction, double value, int dueIn, int back) {
        var known = past.values().subList(past.settledFrom(), past.values().size() - back);
        return TrackRecord.of(known, direction, value).with(made.probabilityMetAt(dueIn, value, direction));
    }

    private Forecast forecast(int back) {
        return forecasts.computeIfAbsent(back, this::forecastBefore);
    }

    private Forecast forecastBefore(int back) {
        var places = past.values().size() - back;
        if (places < Math.max(1, past.settledFrom())) {
            return new Forecast.Refused("No forecast: there is no value.");
        }
        var known = new ForecastSeries(
            past.frequency(),
            past.values().subList(0, places),
            past.denominators().isEmpty() ? List.of() : past.denominators().subList(0, places),
            past.bounds(),
            past.settledFrom()
        );
        return Forecaster.forecast(known, furthest, ForecastSettings.standard());
    }
}
