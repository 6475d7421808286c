/** Computed ratings: facets, each with a sentence that names its figures, and the printed rule above them. */
@NullMarked
package uk.improvementboard.metrics.rating;

import org.jspecify.annotations.NullMarked;
