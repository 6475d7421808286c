/** What falls to one organisation: its measures, actions and figures due, what is late first. */
@NullMarked
package uk.improvementboard.board.mine;

import org.jspecify.annotations.NullMarked;
