/** The command line: one door for the newcomer, the analyst and the scheduler. */
@NullMarked
package uk.improvementboard.board.cli;

import org.jspecify.annotations.NullMarked;
