/** The monthly pack: its frozen document, its pages on paper, its screen. */
@NullMarked
package uk.improvementboard.board.pack;

import org.jspecify.annotations.NullMarked;
