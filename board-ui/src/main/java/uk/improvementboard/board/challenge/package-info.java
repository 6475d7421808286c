/** Challenges of the board: raised with the figure as shown that day, answered, and carried forward until the chair closes them. */
@NullMarked
package uk.improvementboard.board.challenge;

import org.jspecify.annotations.NullMarked;
