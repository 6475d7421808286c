/** Partnerships, organisations, comparators. */
@NullMarked
package uk.improvementboard.persistence.partnership;

import org.jspecify.annotations.NullMarked;
