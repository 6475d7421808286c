/** The monthly return: its calendar, a grid to key figures, checks while typing, submission. Imports are one package up. */
@NullMarked
package uk.improvementboard.board.returns.monthly;

import org.jspecify.annotations.NullMarked;
