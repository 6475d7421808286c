/** Ratings as they were computed. */
@NullMarked
package uk.improvementboard.persistence.rating;

import org.jspecify.annotations.NullMarked;
