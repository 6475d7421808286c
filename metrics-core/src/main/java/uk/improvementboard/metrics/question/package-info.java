/** What was asked of the partnership, what it answered, and on which figures the answers rest. */
@NullMarked
package uk.improvementboard.metrics.question;

import org.jspecify.annotations.NullMarked;
