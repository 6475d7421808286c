package uk.improvementboard.metrics.promise;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One source's word on a promise: how much, by when. A later statement never replaces an earlier one; both stay in view.
 *
 * @param id its name within the promise
 * @param saidOn the day it was said or became known
 * @param saidBy who said it: a body, an office, a paper
 * @param words what was said, in short
 * @param amount in the promise's unit, where the source gives one
 * @param due last day by which it is due, where the source gives a date
 * @param dueWords the date as the source puts it: "by 2025/26"; empty where it gives the day itself
 * @param reason why amount or date differ from the statement before, where the source says so; empty otherwise
 * @param source where this is recorded
 * @param address of the source, if it has one
 */
public record PromiseStatement(
    PromiseCode promise,
    String id,
    LocalDate saidOn,
    String saidBy,
    String words,
    Optional<BigDecimal> amount,
    Optional<LocalDate> due,
    String dueWords,
    String reason,
    String source,
    Optional<URI> address
) {
    /** Most characters of words and reason. */
    public static final int LONGEST = 500;

    /** @throws IllegalArgumentException in words for the person, when words or source are missing or the amount is below zero */
    public PromiseStatement {
        require(!words.isBlank() && words.length() <= LONGEST, "Say in at most 500 characters what was said");
        require(!saidBy.isBlank(), "Say who said it");
        require(!source.isBlank(), "Say where it is recorded");
        require(reason.length() <= LONGEST, "Give the reason in at most 500 characters");
        require(amount.map(it -> it.signum() >= 0).orElse(true), "An amount cannot be below zero");
    }

    private static void require(boolean holds, String words) {
        if (!holds) {
            throw new IllegalArgumentException(words);
        }
    }
}
