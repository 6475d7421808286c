/** Small pieces of page that several features share. */
@NullMarked
package uk.improvementboard.board.component;

import org.jspecify.annotations.NullMarked;
