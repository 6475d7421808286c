/** What the board meets about, its meetings and their minutes. */
@NullMarked
package uk.improvementboard.board.meeting;

import org.jspecify.annotations.NullMarked;
