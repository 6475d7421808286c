/** Who works together for which area, and with which areas it is compared. */
@NullMarked
package uk.improvementboard.metrics.partnership;

import org.jspecify.annotations.NullMarked;
