package uk.improvementboard.metrics.pipeline;

/**
 * Chance from a fixed seed, so that equal input gives equal output: SplitMix64 (Steele, Lea and Flood 2014), written out so that no
 * library change can move a published figure.
 */
final class Draws {

    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;
    /** Smallest variance from which on a binomial is drawn as a rounded normal; its shares are then within 2 in 100 of the true ones. */
    private static final double NORMAL_FROM = 9;
    private static final double HALF = 0.5;

    private long state;
    /** The second of a pair of normal draws, until it is asked for. */
    private double spare = Double.NaN;

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
        if (!Double.isNaN(spare)) {
            var kept = spare;
            spare = Double.NaN;
            return kept;
        }
        var radius = StrictMath.sqrt(-2 * StrictMath.log(1 - even()));
        var angle = 2 * StrictMath.PI * even();
        spare = radius * StrictMath.sin(angle);
        return radius * StrictMath.cos(angle);
    }

    /** {@return how many of a number of tries succeed, each with the given probability} */
    int successes(int tries, double probability) {
        if (probability <= 0) {
            return 0;
        }
        var variance = tries * probability * (1 - probability);
        if (variance >= NORMAL_FROM) {
            return (int) Math.clamp(Math.round(tries * probability + Math.sqrt(variance) * normal()), 0, tries);
        }
        return probability > HALF ? tries - inverted(tries, 1 - probability) : inverted(tries, probability);
    }

    /** One even draw against the sum of chances (algorithm BINV of Kachitvichyanukul and Schmeiser 1988). */
    private int inverted(int tries, double probability) {
        var odds = probability / (1 - probability);
        var chance = StrictMath.pow(1 - probability, tries);
        var left = even() - chance;
        var successes = 0;
        while (left >= 0 && successes < tries) {
            successes++;
            chance *= (odds * (tries - successes + 1)) / successes;
            left -= chance;
        }
        return successes;
    }

    private static long mix(long value) {
        var z = (value ^ (value >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return z ^ (z >>> 31);
    }
}
