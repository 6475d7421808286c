/** Exception pages: what is off track, why, what is done, by when, and what the record says of that date. */
@NullMarked
package uk.improvementboard.board.exception;

import org.jspecify.annotations.NullMarked;
