/** How to read the board, for everybody. */
@NullMarked
package uk.improvementboard.board.help;

import org.jspecify.annotations.NullMarked;
