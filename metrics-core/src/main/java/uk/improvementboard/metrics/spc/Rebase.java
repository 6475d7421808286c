package uk.improvementboard.metrics.spc;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The start of new limits. On a board it is an act of governance: without a cause and a person behind it limits could be moved until
 * a chart looks well.
 *
 * @param from date of the first point of the new segment
 * @param agreement who agreed it and why; empty only where an analyst marks it in a file of their own
 */
public record Rebase(LocalDate from, Optional<Agreement> agreement) {
    /**
     * What makes new limits legitimate.
     *
     * @param cause what changed in the process
     * @param agreedBy role or board that agreed it, never a personal name
     * @param agreedOn the day
     * @param specialCause the signal that the points themselves gave, in words
     */
    public record Agreement(String cause, String agreedBy, LocalDate agreedOn, String specialCause) {
        /** @throws IllegalArgumentException when cause, agreement or signal is missing */
        public Agreement {
            if (cause.isBlank() || agreedBy.isBlank() || specialCause.isBlank()) {
                throw new IllegalArgumentException(
                    "New limits need a cause, somebody who agreed them and a special cause behind them"
                );
            }
        }
    }

    /** {@return a mark in an analyst's file} */
    public static Rebase marked(LocalDate from) {
        return new Rebase(from, Optional.empty());
    }

    /** {@return the same act, starting at another point: a period is known by its last day} */
    public Rebase startingAt(LocalDate other) {
        return new Rebase(other, agreement);
    }
}
