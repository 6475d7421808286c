/** Pages that stay open and show what others write while they are read. */
@NullMarked
package uk.improvementboard.board.live;

import org.jspecify.annotations.NullMarked;
