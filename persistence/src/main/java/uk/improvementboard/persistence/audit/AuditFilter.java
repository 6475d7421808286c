package uk.improvementboard.persistence.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which entries of the audit are wanted; what is empty does not matter.
 *
 * @param subject name of the table
 * @param who who wrote, to the letter
 * @param text words in who, why or the rows themselves: the code of a measure, the number of an action
 * @param from first day
 * @param to last day, included
 */
public record AuditFilter(
    Optional<String> subject,
    Optional<String> who,
    Optional<String> text,
    Optional<LocalDate> from,
    Optional<LocalDate> to
) {
    /** {@return every entry} */
    public static AuditFilter everything() {
        return new AuditFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()
        );
    }

    /** {@return the entries of one table} */
    public static AuditFilter of(String subject) {
        return new AuditFilter(
            Optional.of(subject),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()
        );
    }
}
