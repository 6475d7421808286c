package uk.improvementboard.persistence.pack;

import java.time.Instant;
import java.time.YearMonth;
import uk.improvementboard.metrics.measure.HandlingClass;

/**
 * A pack as issued, without its content.
 *
 * @param sha256 digest of the content, 64 lower-case hexadecimal digits
 */
public record IssuedPack(
    String id,
    YearMonth month,
    HandlingClass audience,
    String sha256,
    Instant issuedAt,
    String issuedBy
) {}
