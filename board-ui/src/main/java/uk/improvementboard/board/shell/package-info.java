/** The frame of every page: masthead, partnership and date, refusal and error pages. */
@NullMarked
package uk.improvementboard.board.shell;

import org.jspecify.annotations.NullMarked;
