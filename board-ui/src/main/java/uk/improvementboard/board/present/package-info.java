/** Present mode: an issued pack as slides for the room, and what the chair sees beside them. */
@NullMarked
package uk.improvementboard.board.present;

import org.jspecify.annotations.NullMarked;
