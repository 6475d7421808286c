/** The board read on a day, for an audience: what every screen and pack starts from. */
@NullMarked
package uk.improvementboard.board.reading;

import org.jspecify.annotations.NullMarked;
