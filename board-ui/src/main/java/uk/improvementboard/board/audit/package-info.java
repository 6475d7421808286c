/** Who changed what, when and why. */
@NullMarked
package uk.improvementboard.board.audit;

import org.jspecify.annotations.NullMarked;
