package uk.improvementboard.board.illustrative;

import java.util.SplittableRandom;

/**
 * Chance from a seed. Every measure draws from a stream of its own, so that adding one leaves the figures of all others
 * as they were. {@link StrictMath} keeps the figures the same on every machine.
 */
final class Chance {

    private final SplittableRandom random;

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /** {@return the stream of a name under a seed} */
    static Chance of(long seed, String name) {
        var mixed = seed;
        for (var index = 0; index < name.length(); index++) {
            mixed = mixed * 6364136223846793005L + name.charAt(index);
        }
        return new Chance(new SplittableRandom(mixed));
    }

    /** {@return an even draw from 0 up to, not including, 1} */
    double even() {
        return random.nextDouble();
    }

    /** {@return an even draw from 0 up to, not including, the bound} */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** {@return true with the given probability, 0 to 1} */
    boolean happens(double probability) {
        return even() < probability;
    }

    /** {@return a draw from the standard normal distribution (Box and Muller)} */
    double normal() {
        return StrictMath.sqrt(-2 * StrictMath.log(1 - even())) * StrictMath.cos(2 * StrictMath.PI * even());
    }

    /** {@return how many independent events happen where a mean number is expected; 0 or more} */
    int events(double mean) {
        if (mean > 60) {
            return (int) Math.max(0, StrictMath.rint(mean + StrictMath.sqrt(mean) * normal()));
        }
        var limit = StrictMath.exp(-mean);
        var product = even();
        var events = 0;
        while (product > limit) {
            product *= even();
            events++;
        }
        return events;
    }

    /** {@return how many of a number of tries succeed, each with the given probability} */
    int successes(int tries, double probability) {
        var successes = 0;
        for (var attempt = 0; attempt < tries; attempt++) {
            successes += happens(probability) ? 1 : 0;
        }
        return successes;
    }
}
