package uk.improvementboard.metrics.rating.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import uk.improvementboard.metrics.forecast.ForecastSeries;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.RatingEvidence.Compared;
import uk.improvementboard.metrics.rating.RatingRule;
import uk.improvementboard.metrics.rating.Replay;

/** One way to give a promise a colour: the rule in force, or one of those that it is compared with. */
interface Rater {
    /**
     * A colour with what it rests on.
     *
     * @param score a chance where there is one, else the rank of the colour
     */
    record Given(Rag rag, double score) {}

    Given rate(ForecastSeries past, ImprovementDirection direction, double value, int due);

    /** {@return the rating of a name} */
    static Rater of(Compared name) {
        return switch (name) {
            case RULE -> ofRule(RatingRule.current());
            case SMOOTHING -> Rater::smoothing;
            case THRESHOLD -> Rater::threshold;
        };
    }

    /** {@return the rule, as a board would have shown it that rated every month} */
    static Rater ofRule(RatingRule rule) {
        return (past, direction, value, due) -> {
            var rated = new Replay(past, due, rule).rate(direction, value, due);
            return new Given(rated.rag(), rated.chance().orElseThrow());
        };
    }

    /** The common threshold rating of the latest value: amber within 5 points of a percentage, within 10% of anything else. */
    private static Given threshold(ForecastSeries past, ImprovementDirection direction, double value, int due) {
        var shortfall = direction.shortfall(past.values().getLast().orElseThrow(), value);
        var tolerance = past.bounds().upper().isPresent() ? 5 : 0.1 * Math.abs(value);
        var rag = shortfall <= 0 ? Rag.GREEN : shortfall <= tolerance ? Rag.AMBER : Rag.RED;
        return new Given(rag, rag.ordinal());
    }

    /** Simple exponential smoothing with the one constant that fits best and normal errors; red below 0.3, green above 0.7. */
    private static Given smoothing(ForecastSeries past, ImprovementDirection direction, double value, int due) {
        var chance = PlainSmoothing.of(past.values()).chance(direction, value, due);
        return new Given(chance < 0.3 ? Rag.RED : chance > 0.7 ? Rag.GREEN : Rag.AMBER, chance);
    }

    /** {@return the share of months in which the colour is another than the month before, over the last months of a series} */
    default double changes(ForecastSeries series, int months, ImprovementDirection direction, double value, int due) {
        var colours = new ArrayList<Rag>();
        for (var back = months; back >= 0; back--) {
            List<OptionalDouble> known = series.values().subList(0, series.values().size() - back);
            var past = ForecastSeries.of(series.frequency(), known).within(series.bounds());
            colours.add(rate(past, direction, value, due).rag());
        }
        var changes = 0;
        for (var i = 1; i < colours.size(); i++) {
            changes += colours.get(i) == colours.get(i - 1) ? 0 : 1;
        }
        return (double) changes / months;
    }
}
