/** What was promised: baseline, dated milestones, end state, and the standard that the law sets. */
@NullMarked
package uk.improvementboard.metrics.trajectory;

import org.jspecify.annotations.NullMarked;
