/** Reads published files into observations, or says why it cannot. Reading stores nothing. */
@NullMarked
package uk.improvementboard.board.returns;

import org.jspecify.annotations.NullMarked;
