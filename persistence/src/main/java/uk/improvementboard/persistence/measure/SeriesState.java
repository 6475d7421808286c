package uk.improvementboard.persistence.measure;

import java.time.Instant;
import java.util.Optional;

/**
 * What a cache of figures may be keyed by: as nothing is ever removed, two equal states hold the same figures.
 *
 * @param versions how many versions are stored
 * @param latest when the latest was recorded; empty while there is none
 */
public record SeriesState(int versions, Optional<Instant> latest) {}
