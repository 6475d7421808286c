package uk.improvementboard.persistence.pack;

import java.time.YearMonth;
import uk.improvementboard.metrics.measure.HandlingClass;

/**
 * A pack with its content, as it is stored.
 *
 * @param content the canonical document, kept to the letter
 * @param sha256 digest of the content, 64 lower-case hexadecimal digits
 */
public record StoredPack(String id, YearMonth month, HandlingClass audience, String content, String sha256) {}
