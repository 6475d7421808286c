package uk.improvementboard.metrics.pipeline;

/**
 * Chance from a fixed seed, so that equal input gives equal output: SplitMix64 (Steele, Lea and Flood 2014), written out so that no
 * library change can move a published figure.
 */
final class Draws {

    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;
    private long state;

    Draws(long seed, int path) {
        this.state = mix(seed + GOLDEN * path);
    }

    /** {@return an even draw from 0 up to, not including, 1} */
    double even() {
        state += GOLDEN;
        return (mix(state) >>> 11) * 0x1.0p-53;
    }

    /** {@return a draw from the standard normal distribution (Box and Muller 1958)} */
    double normal() {
        return StrictMath.sqrt(-2 * StrictMath.log(1 - even())) * StrictMath.cos(2 * StrictMath.PI * even());
    }

    /** {@return how many of a number of tries succeed, each with the given probability} */
    int successes(int tries, double probability) {
        if (probability <= 0) {
            return 0;
        }
        var successes = 0;
        for (var attempt = 0; attempt < tries; attempt++) {
            successes += even() < probability ? 1 : 0;
        }
        return successes;
    }

    private static long mix(long value) {
        var z = (value ^ (value >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return z ^ (z >>> 31);
    }
}
