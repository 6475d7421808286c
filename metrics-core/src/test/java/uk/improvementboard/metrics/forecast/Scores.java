package uk.improvementboard.metrics.forecast;

import java.util.List;
import java.util.function.ToDoubleFunction;
import uk.improvementboard.metrics.measure.ImprovementDirection;

/**
 * How good forecasts were, as {@code score.py} of the benchmark reckons it.
 *
 * @param mase mean absolute error, in the scale of the series
 * @param msis score of the 95% interval, in the same scale: width, and 40 times what a result lies outside
 * @param in80 share of results within the 80% interval
 * @param in95 share within the 95% interval
 * @param brier6 Brier score of the three promised values at step 6
 * @param brier12 the same at step 12
 * @param by12 Brier score of meeting them in any step to 12
 */
record Scores(double mase, double msis, double in80, double in95, double brier6, double brier12, double by12) {
    private static final double ROUNDING = 1e-9;
    private static final double PENALTY = 40;

    static Scores of(SharedSets.Item item, Forecast.Made made) {
        var error = 0.0;
        var interval = 0.0;
        var in80 = 0.0;
        var in95 = 0.0;
        var steps = made.steps();
        for (var step : steps) {
            var result = item.future()[step.step() - 1];
            error += Math.abs(result - step.median());
            interval += step.upper95() - step.lower95();
            interval += PENALTY * (Math.max(0, step.lower95() - result) + Math.max(0, result - step.upper95()));
            in80 += within(result, step.lower80(), step.upper80());
            in95 += within(result, step.lower95(), step.upper95());
        }
        var count = steps.size();
        return new Scores(
            error / count / item.scale(),
            interval / count / item.scale(),
            in80 / count,
            in95 / count,
            brier(item, made, 6),
            brier(item, made, 12),
            brierBy(item, made, 12)
        );
    }

    static Scores mean(List<Scores> all) {
        return new Scores(
            mean(all, Scores::mase),
            mean(all, Scores::msis),
            mean(all, Scores::in80),
            mean(all, Scores::in95),
            mean(all, Scores::brier6),
            mean(all, Scores::brier12),
            mean(all, Scores::by12)
        );
    }

    private static double mean(List<Scores> all, ToDoubleFunction<Scores> part) {
        return all.stream().mapToDouble(part).average().orElseThrow();
    }

    private static double within(double result, double lower, double upper) {
        return result >= lower - ROUNDING && result <= upper + ROUNDING ? 1 : 0;
    }

    private static double brier(SharedSets.Item item, Forecast.Made made, int step) {
        var sum = 0.0;
        for (var target : item.targets()) {
            var chance = made.probabilityMetAt(step, target, item.direction());
            sum += squared(chance, met(item, target, step));
        }
        return sum / item.targets().length;
    }

    private static double brierBy(SharedSets.Item item, Forecast.Made made, int step) {
        var sum = 0.0;
        for (var target : item.targets()) {
            var met = false;
            for (var i = 1; i <= step; i++) {
                met |= met(item, target, i);
            }
            sum += squared(made.probabilityMetBy(step, target, item.direction()), met);
        }
        return sum / item.targets().length;
    }

    private static boolean met(SharedSets.Item item, double target, int step) {
        var result = item.future()[step - 1];
        return item.direction() == ImprovementDirection.INCREASE
            ? result >= target - ROUNDING
            : result <= target + ROUNDING;
    }

    private static double squared(double chance, boolean met) {
        return (chance - (met ? 1 : 0)) * (chance - (met ? 1 : 0));
    }
}
