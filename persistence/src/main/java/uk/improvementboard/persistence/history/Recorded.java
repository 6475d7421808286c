package uk.improvementboard.persistence.history;

import java.time.Instant;
import java.util.Optional;

/**
 * One version of something with its pedigree.
 *
 * @param version number, from 1
 * @param knownFrom from when it counted as known
 * @param knownTo when a later version took its place; empty for the present one
 * @param recordedAt the true moment of recording, which nobody chooses
 * @param recordedBy role or program that wrote it
 * @param reason why, in words
 */
public record Recorded<T>(
    int version,
    T item,
    Instant knownFrom,
    Optional<Instant> knownTo,
    Instant recordedAt,
    String recordedBy,
    String reason
) {}
