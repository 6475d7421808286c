/**
 * Every local authority beside every other, from published yearly figures: rate, rank, change, distance to the law. Nothing here
 * belongs to a partnership.
 */
@NullMarked
package uk.improvementboard.metrics.national;

import org.jspecify.annotations.NullMarked;
