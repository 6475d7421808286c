/** Who signed which figure: steps, what they are bound to, waivers, and disagreements between partners. */
@NullMarked
package uk.improvementboard.metrics.signoff;

import org.jspecify.annotations.NullMarked;
