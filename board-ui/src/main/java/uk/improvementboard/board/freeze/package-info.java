/** What blocks a month's pack, and what the chair lets it go without. */
@NullMarked
package uk.improvementboard.board.freeze;

import org.jspecify.annotations.NullMarked;
