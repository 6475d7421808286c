/** What happens by itself on the day: packs issued by the board's calendar, letters to members. Off unless it is configured. */
@NullMarked
package uk.improvementboard.board.schedule;

import org.jspecify.annotations.NullMarked;
