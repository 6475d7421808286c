/** What families and young people say, and how far the board's measures agree. */
@NullMarked
package uk.improvementboard.board.experience;

import org.jspecify.annotations.NullMarked;
