/** What the board's calendar did by itself. */
@NullMarked
package uk.improvementboard.persistence.schedule;

import org.jspecify.annotations.NullMarked;
