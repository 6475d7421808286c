/** Ratings that a person sets beside the computed ones. */
@NullMarked
package uk.improvementboard.board.rating;

import org.jspecify.annotations.NullMarked;
