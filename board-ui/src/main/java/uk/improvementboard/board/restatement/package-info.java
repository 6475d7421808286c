/** What was restated or reworded: as first said, and as it is now. */
@NullMarked
package uk.improvementboard.board.restatement;

import org.jspecify.annotations.NullMarked;
