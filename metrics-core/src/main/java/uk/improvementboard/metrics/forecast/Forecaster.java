package uk.improvementboard.metrics.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes forecasts, or says why there is none. */
public final class Forecaster {

    /** Name and version of the method: changes whenever any figure may. */
    public static final String METHOD = "averaged smoothing 4";
    /** Longest horizon, in periods. */
    public static final int LONGEST_HORIZON = PathModel.STEPS;
    private static final int MONTHS_A_YEAR = 12;
    private static final double FLAT_SHARE = 0.002;
    private static final double HALF = 0.5;

    private Forecaster() {}

    /**
     * Forecasts a series.
     *
     * @param series the past; missing periods are allowed while they are fewer than the known ones
     * @param horizon periods to look ahead, 1 to {@value PathModel#STEPS}
     * @param settings {@link ForecastSettings#standard()} on the board
     * @return the forecast, or a refusal with its reason; never a guess from too little
     * @throws IllegalArgumentException for a horizon out of range
     */
    public static Forecast forecast(ForecastSeries series, int horizon, ForecastSettings settings) {
        if (horizon < 1 || horizon > LONGEST_HORIZON) {
            throw new IllegalArgumentException("The horizon must be 1 to " + LONGEST_HORIZON + ", not " + horizon);
        }
        var history = History.of(series);
        var refusal = refusal(series, history, settings);
        return refusal.isPresent() ? new Forecast.Refused(refusal.get()) : made(series, history, horizon, settings);
    }

    private static Optional<String> refusal(ForecastSeries series, History history, ForecastSettings settings) {
        if (!series.frequency().regular()) {
            return Optional.of("No forecast: the values follow no regular rhythm.");
        }
        if (history.known() < settings.minimumValues()) {
            var since = series.settledFrom() > 0 ? " since the last change of level" : "";
            return Optional.of(
                "No forecast: " +
                    history.known() +
                    " of the " +
                    settings.minimumValues() +
                    " values needed" +
                    since +
                    "."
            );
        }
        if (history.missing() >= history.known()) {
            return Optional.of(
                "No forecast: " + history.missing() + " of " + history.values().length + " periods have no value."
            );
        }
        var outside = series
            .values()
            .stream()
            .filter(value -> value.isPresent() && !series.bounds().contains(value.getAsDouble()));
        return outside
            .findFirst()
            .map(value -> "No forecast: the value " + value.getAsDouble() + " lies outside what is possible.");
    }

    private static Forecast.Made made(ForecastSeries series, History history, int horizon, ForecastSettings settings) {
        var beliefs = Beliefs.of(series.bounds(), year(series));
        var places = settings.seasons() ? year(series) : 1;
        var members = Members.of(history, places, history.trailing() + horizon, beliefs);
        return made(series, history, Blend.of(members, beliefs), horizon);
    }

    static Forecast.Made made(ForecastSeries series, History history, Blend blend, int horizon) {
        var reach = IntervalReach.of(history.known(), series.bounds(), year(series));
        var steps = new ArrayList<StepDistribution>(horizon);
        for (var step = 1; step <= horizon; step++) {
            var place = history.trailing() + step - 1;
            var median = series.bounds().clip(blend.medians()[place]);
            var scale = Math.max(leastScale(median, series.bounds()), blend.scales()[place]);
            steps.add(new StepDistribution(step, median, scale, reach.in80(), reach.in95()));
        }
        var paths = new PathModel(blend.smoothing());
        return new Forecast.Made(steps, series.bounds(), paths, notes(series, history, blend));
    }

    private static int year(ForecastSeries series) {
        return MONTHS_A_YEAR / series.frequency().months();
    }

    /** A year at exactly 100% does not prove that nothing can ever happen. */
    private static double leastScale(double level, Bounds bounds) {
        return bounds.any() ? FLAT_SHARE * bounds.span().orElse(Math.abs(level)) : 0;
    }

    private static List<String> notes(ForecastSeries series, History history, Blend blend) {
        var notes = new ArrayList<String>();
        var noun = series.frequency().noun();
        notes.add("If things go on as they are; from " + history.known() + " values.");
        if (blend.seasonal() > HALF) {
            notes.add("The time of year is allowed for.");
        }
        if (history.missing() + history.trailing() > 0) {
            var count = history.missing() + history.trailing();
            notes.add(count + " " + noun + (count == 1 ? " has" : "s have") + " no value.");
        }
        if (series.settledFrom() > 0) {
            notes.add("Values before the last change of level are left out.");
        }
        return notes;
    }
}
