/** Faults planted on purpose, to prove that the house rules bite. */
@NullMarked
package uk.improvementboard.board.architecture.faults;

import org.jspecify.annotations.NullMarked;
