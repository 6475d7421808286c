/** Several areas side by side: the partnerships that the reader may see, and every local authority of England. */
@NullMarked
package uk.improvementboard.board.national;

import org.jspecify.annotations.NullMarked;
