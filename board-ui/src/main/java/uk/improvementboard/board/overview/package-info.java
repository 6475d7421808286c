/** The board at a glance. */
@NullMarked
package uk.improvementboard.board.overview;

import org.jspecify.annotations.NullMarked;
