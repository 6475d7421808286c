package uk.improvementboard.persistence.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * What one write did to one row, as the database itself recorded it.
 *
 * @param what insert or update
 * @param subject name of the table
 * @param before the row before, as JSON; empty for an insert
 * @param after the row after, as JSON
 */
public record AuditEntry(
    long id,
    Instant at,
    String who,
    String what,
    String subject,
    String why,
    Optional<String> before,
    Optional<String> after
) {}
