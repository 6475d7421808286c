/** What changed on the board since the month before: ratings, moved dates, restated figures. */
@NullMarked
package uk.improvementboard.board.change;

import org.jspecify.annotations.NullMarked;
