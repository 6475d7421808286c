/** What the board meets about. */
@NullMarked
package uk.improvementboard.board.meeting;

import org.jspecify.annotations.NullMarked;
