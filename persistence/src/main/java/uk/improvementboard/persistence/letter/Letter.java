package uk.improvementboard.persistence.letter;

import java.time.Instant;

/**
 * A letter to one account on one occasion.
 *
 * @param occasion what it is about: "pack exampleshire-2026-11-board-only-1"
 * @param account number of the account
 * @param version of its record, from 1
 * @param state what is known of it
 * @param words why it failed; empty where it did not
 * @param at when it came to that state
 */
public record Letter(String occasion, long account, int version, State state, String words, Instant at) {
    /** What is known of a letter. */
    public enum State {
        /** Somebody is about to send it. Where it stays so, it may have been sent, and is not sent again. */
        CLAIMED,
        /** The mail server took it. */
        SENT,
        /** The mail server did not take it. It can be claimed anew. */
        FAILED,
    }
}
