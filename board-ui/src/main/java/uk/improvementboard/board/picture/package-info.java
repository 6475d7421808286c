/** Content of the pack turned into charts, the same for pages and print. */
@NullMarked
package uk.improvementboard.board.picture;

import org.jspecify.annotations.NullMarked;
