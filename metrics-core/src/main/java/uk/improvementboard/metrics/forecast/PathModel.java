package uk.improvementboard.metrics.forecast;

/**
 * How the steps hang together. Each path is a run of standard normal points, one a step, correlated as under exponential smoothing; a
 * step's own distribution turns the point into a value. One fixed table of paths serves every forecast, so that equal input gives
 * equal output.
 *
 * @param smoothing share of each surprise that stays in the level, 0 to 1
 */
record PathModel(double smoothing) {
    /** Longest horizon of the table. */
    static final int STEPS = 60;
    private static final int PATHS = 512;
    private static final long SEED = 0x1234_5678_9ABC_DEF1L;
    private static final double[][] POINTS = table();

    /**
     * The chance that the points of a path lie at or beyond a bar at least once.
     *
     * @param bars one a step, in standard deviations towards better
     * @return for each step the share of paths that have met it by then, never below what the step alone has, never falling
     */
    double[] firstPassage(double[] bars) {
        var met = new int[bars.length];
        var reach = reach(bars);
        for (var path : POINTS) {
            var level = 0.0;
            for (var i = 0; i < reach.length; i++) {
                var surprise = path[i];
                if (level + surprise >= reach[i]) {
                    met[i]++;
                    break;
                }
                level += smoothing * surprise;
            }
        }
        var chances = new double[bars.length];
        var sum = 0;
        var floor = 0.0;
        for (var i = 0; i < bars.length; i++) {
            sum += met[i];
            floor = Math.max(floor, Math.max((double) sum / PATHS, Normal.below(-bars[i])));
            chances[i] = floor;
        }
        return chances;
    }

    /** The bars on the paths' own scale: level and surprise together spread the more, the further ahead. */
    private double[] reach(double[] bars) {
        var reach = new double[bars.length];
        for (var i = 0; i < reach.length; i++) {
            reach[i] = bars[i] * Math.sqrt(1 + i * smoothing * smoothing);
        }
        return reach;
    }

    /** Each step has the same evenly spread normal points, dealt to the paths in another order, so that its own chances come out right. */
    private static double[][] table() {
        var even = new double[PATHS];
        for (var i = 0; i < PATHS; i++) {
            even[i] = Normal.quantile((i + 0.5) / PATHS);
        }
        var state = SEED;
        var paths = new double[PATHS][STEPS];
        for (var step = 0; step < STEPS; step++) {
            var points = even.clone();
            for (var i = PATHS - 1; i > 0; i--) {
                state += 0x9E37_79B9_7F4A_7C15L;
                var j = (int) Long.remainderUnsigned(mix(state), i + 1);
                var kept = points[i];
                points[i] = points[j];
                points[j] = kept;
            }
            for (var path = 0; path < PATHS; path++) {
                paths[path][step] = points[path];
            }
        }
        return paths;
    }

    /** SplitMix64 (Steele, Lea and Flood 2014), written out so that no library change can move a published probability. */
    private static long mix(long state) {
        var z = (state ^ (state >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return z ^ (z >>> 31);
    }
}
