/** How every rating, icon and forecast is worked out, with cases of the board itself and the evidence. */
@NullMarked
package uk.improvementboard.board.method;

import org.jspecify.annotations.NullMarked;
