package uk.improvementboard.persistence.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * What one write did to one row, as the database itself recorded it.
 *
 * @param position its place in its chain, from 1
 * @param hash SHA-256 of it and of every entry before it in the chain, 64 hexadecimal digits
 * @param what insert or update
 * @param subject name of the table
 * @param before the row before, as JSON; empty for an insert
 * @param after the row after, as JSON
 */
public record AuditEntry(
    long position,
    String hash,
    Instant at,
    String who,
    String what,
    String subject,
    String why,
    Optional<String> before,
    Optional<String> after
) {}
