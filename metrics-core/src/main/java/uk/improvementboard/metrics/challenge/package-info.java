/** What the board challenges: a challenge, what it is about and the figure as shown that day are one record. */
@NullMarked
package uk.improvementboard.metrics.challenge;

import org.jspecify.annotations.NullMarked;
