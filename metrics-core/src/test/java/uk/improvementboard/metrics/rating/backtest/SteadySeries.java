package uk.improvementboard.metrics.rating.backtest;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Made-up percentages on which nothing ever changes but chance: around 50 with a standard deviation of about 10. */
final class SteadySeries {

    static final double LEVEL = 50;
    static final double DEVIATION = 10;
    private static final int DENOMINATOR = 25;

    private SteadySeries() {}

    /** {@return ways to draw a series of a given length, by name} */
    static Map<String, Function<RandomGenerator, double[]>> kinds(int length) {
        var kinds = new TreeMap<String, Function<RandomGenerator, double[]>>();
        kinds.put("independent months", random -> correlated(random, length, 0));
        kinds.put("months that resemble the one before", random -> correlated(random, length, 0.5));
        kinds.put("rates of 25 cases", random -> rates(random, length));
        kinds.put("a pattern of the year", random -> seasonal(random, length));
        return kinds;
    }

    private static double[] correlated(RandomGenerator random, int length, double share) {
        var values = new double[length];
        var state = random.nextGaussian();
        for (var i = 0; i < length; i++) {
            values[i] = clip(LEVEL + DEVIATION * state);
            state = share * state + Math.sqrt(1 - share * share) * random.nextGaussian();
        }
        return values;
    }

    private static double[] rates(RandomGenerator random, int length) {
        return IntStream.range(0, length)
            .mapToDouble(_ -> {
                var met = IntStream.range(0, DENOMINATOR)
                    .filter(_ -> random.nextDouble() < LEVEL / 100)
                    .count();
                return (100.0 * met) / DENOMINATOR;
            })
            .toArray();
    }

    /** Half of the variance is the pattern, half is chance. */
    private static double[] seasonal(RandomGenerator random, int length) {
        var start = random.nextInt(12);
        var values = new double[length];
        for (var i = 0; i < length; i++) {
            var pattern = Math.sin((2 * Math.PI * (i + start)) / 12);
            values[i] = clip(LEVEL + DEVIATION * (pattern + Math.sqrt(0.5) * random.nextGaussian()));
        }
        return values;
    }

    private static double clip(double value) {
        return Math.max(0, Math.min(100, value));
    }
}
