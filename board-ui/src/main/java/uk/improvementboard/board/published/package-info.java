/** What everybody may read without logging in. */
@NullMarked
package uk.improvementboard.board.published;

import org.jspecify.annotations.NullMarked;
