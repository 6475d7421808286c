package uk.improvementboard.metrics.promise;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What had been delivered by a day, with the evidence.
 *
 * @param id its name within the promise
 * @param on the day up to which it counts
 * @param amount delivered in all by then, in the promise's unit; empty where nothing is counted
 * @param whole whether the promise is kept by this, for what is not counted
 * @param words what was delivered and how it is shown, in short
 * @param doubt why it may not count towards the promise; empty where it does
 * @param source where this is recorded
 * @param address of the source, if it has one
 */
public record PromiseDelivery(
    PromiseCode promise,
    String id,
    LocalDate on,
    Optional<BigDecimal> amount,
    boolean whole,
    String words,
    String doubt,
    String source,
    Optional<URI> address
) {
    /** Most characters of words and doubt. */
    public static final int LONGEST = 500;

    /** @throws IllegalArgumentException in words for the person, when evidence or source are missing or the amount is below zero */
    public PromiseDelivery {
        require(!words.isBlank() && words.length() <= LONGEST, "Say in at most 500 characters what was delivered");
        require(!source.isBlank(), "Say where it is recorded");
        require(doubt.length() <= LONGEST, "Give the doubt in at most 500 characters");
        require(amount.map(it -> it.signum() >= 0).orElse(true), "An amount cannot be below zero");
    }

    /** {@return whether it counts towards the promise beyond doubt} */
    public boolean certain() {
        return doubt.isBlank();
    }

    private static void require(boolean holds, String words) {
        if (!holds) {
            throw new IllegalArgumentException(words);
        }
    }
}
