package uk.improvementboard.metrics.pipeline;

import java.util.List;
import uk.improvementboard.metrics.forecast.ForecastStep;

/**
 * Whole futures of a forecast series: single months with the median and intervals of the forecast, joined as exponential smoothing
 * joins them. A forecast widens because its level may wander; what it widens by is the variance of the level, a random walk, and the
 * rest is chance of each month alone (Hyndman, Koehler, Ord and Snyder 2008, chapter 6). Sums over months then spread as they should.
 */
final class FuturePaths {

    private static final double Z80 = 1.2815515655446004;
    private static final double Z95 = 1.959963984540054;
    /** The level is known no better than from a year of months. */
    private static final double LEAST_LEVEL_SHARE = 1.0 / PipelineHistory.BASIS;

    private final List<ForecastStep> steps;
    /** Standard deviation of the level's move into each step; of the first, of not knowing where it stands. */
    private final double[] moves;
    /** Standard deviation of a month by itself. */
    private final double alone;
    private final double[] whole;

    FuturePaths(List<ForecastStep> steps) {
        this.steps = List.copyOf(steps);
        this.moves = new double[steps.size()];
        this.whole = new double[steps.size()];
        var first = variance(steps.getFirst());
        var second = variance(steps.get(Math.min(1, steps.size() - 1)));
        var smoothing = first == 0 ? 0 : Math.min(1, Math.sqrt(Math.max(0, second - first) / first));
        var level = Math.max(LEAST_LEVEL_SHARE, smoothing / (2 - smoothing));
        this.alone = Math.sqrt((1 - level) * first);
        var reached = first;
        for (var index = 0; index < moves.length; index++) {
            var now = Math.max(reached, variance(steps.get(index)));
            moves[index] = Math.sqrt(index == 0 ? level * first : now - reached);
            whole[index] = Math.sqrt(now);
            reached = now;
        }
    }

    /**
     * Draws one future.
     *
     * @return a value for each step, never below 0
     */
    double[] draw(Draws draws) {
        var values = new double[moves.length];
        var level = 0.0;
        for (var index = 0; index < values.length; index++) {
            level += moves[index] * draws.normal();
            var stray = level + alone * draws.normal();
            var z = whole[index] == 0 ? 0 : stray / whole[index];
            values[index] = Math.max(0, at(steps.get(index), z));
        }
        return values;
    }

    /**
     * Draws one future around a level that is known: the season and the chance of single months stay.
     *
     * @param mean the mean of a year
     */
    double[] drawAround(double mean, Draws draws) {
        var usual = mean();
        var values = new double[moves.length];
        for (var index = 0; index < values.length; index++) {
            draws.normal();
            var stray = usual == 0 ? 0 : (alone / usual) * draws.normal();
            var season = usual == 0 ? 1 : steps.get(index).median() / usual;
            values[index] = Math.max(0, mean * season * (1 + stray));
        }
        return values;
    }

    /** {@return the mean of the medians over the first year} */
    double mean() {
        return steps.stream().limit(PipelineHistory.BASIS).mapToDouble(ForecastStep::median).average().orElse(0);
    }

    /** The quantile at a point of the standard normal: straight between median, 80% and 95% points and beyond. */
    private static double at(ForecastStep step, double z) {
        var size = Math.abs(z);
        var edge80 = z < 0 ? step.lower80() : step.upper80();
        var edge95 = z < 0 ? step.lower95() : step.upper95();
        if (size <= Z80) {
            return step.median() + ((edge80 - step.median()) * size) / Z80;
        }
        return edge80 + ((edge95 - edge80) * (size - Z80)) / (Z95 - Z80);
    }

    private static double variance(ForecastStep step) {
        var scale = (step.upper80() - step.lower80()) / (2 * Z80);
        return scale * scale;
    }
}
