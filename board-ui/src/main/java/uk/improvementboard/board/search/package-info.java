/** Search across what a board holds, from the head of every page. */
@NullMarked
package uk.improvementboard.board.search;

import org.jspecify.annotations.NullMarked;
