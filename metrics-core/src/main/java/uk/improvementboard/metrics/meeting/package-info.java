/** What the board meets about. */
@NullMarked
package uk.improvementboard.metrics.meeting;

import org.jspecify.annotations.NullMarked;
