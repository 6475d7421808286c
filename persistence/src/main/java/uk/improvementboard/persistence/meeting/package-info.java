/** Meetings of the board and their minutes, every version kept. */
@NullMarked
package uk.improvementboard.persistence.meeting;

import org.jspecify.annotations.NullMarked;
