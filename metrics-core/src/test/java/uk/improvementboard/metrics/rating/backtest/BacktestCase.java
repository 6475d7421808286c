package uk.improvementboard.metrics.rating.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import uk.improvementboard.metrics.forecast.ForecastSeries;
import uk.improvementboard.metrics.forecast.SharedSets;
import uk.improvementboard.metrics.measure.ImprovementDirection;

/**
 * One promise made on the last day of a published series, and whether it was met at its month.
 *
 * @param series id in its set
 * @param past what was known when the promise was rated
 * @param value what was promised
 * @param due months after the last known value
 * @param met whether the value of that month was at or beyond the promise
 */
record BacktestCase(
    String series,
    ForecastSeries past,
    ImprovementDirection direction,
    double value,
    int due,
    boolean met
) {
    /** Promises at and around the present level, in monthly changes towards better. */
    private static final double[] STEPS = { -1, -0.5, 0, 0.5, 1, 2 };
    private static final int[] DUE = { 3, 6 };
    /** Standard deviation of a month's change per mean absolute change, if changes are normal. */
    private static final double DEVIATION = 1.2533;
    private static final int LEVEL = 3;

    /** {@return months after the last known value at which promises fall due} */
    static int[] monthsAhead() {
        return DUE.clone();
    }

    /** {@return all promises on all public-sector series of the development sets} */
    static List<BacktestCase> all() {
        var cases = new ArrayList<BacktestCase>();
        for (var set : List.of("ps12", "ps18", "ps24", "ps36")) {
            cases.addAll(of(set));
        }
        return cases;
    }

    /** {@return all promises on the series of one set} */
    static List<BacktestCase> of(String set) {
        return SharedSets.read(set)
            .stream()
            .flatMap(item -> of(item).stream())
            .toList();
    }

    private static List<BacktestCase> of(SharedSets.Item item) {
        var values = item.past().values().stream().mapToDouble(OptionalDouble::orElseThrow).toArray();
        var level = 0.0;
        for (var i = values.length - LEVEL; i < values.length; i++) {
            level += values[i] / LEVEL;
        }
        var change = 0.0;
        for (var i = 1; i < values.length; i++) {
            change += Math.abs(values[i] - values[i - 1]) / (values.length - 1);
        }
        var better = item.direction() == ImprovementDirection.INCREASE ? 1 : -1;
        var bounds = item.past().bounds();
        var cases = new ArrayList<BacktestCase>();
        for (var step : STEPS) {
            var wanted = level + better * step * DEVIATION * change;
            var promised = Math.max(
                bounds.lower().orElse(Double.NEGATIVE_INFINITY),
                Math.min(bounds.upper().orElse(Double.POSITIVE_INFINITY), wanted)
            );
            for (var due : DUE) {
                cases.add(
                    new BacktestCase(
                        item.id(),
                        item.past(),
                        item.direction(),
                        promised,
                        due,
                        item.direction().reaches(item.future()[due - 1], promised)
                    )
                );
            }
        }
        return cases;
    }

    /** {@return where the series was published: what is learnt on one source is checked on the others} */
    String source() {
        return series.split("\\.")[1];
    }
}
