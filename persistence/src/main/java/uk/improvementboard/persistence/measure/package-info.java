/** Measures, observations and other published figures, as known on a day. */
@NullMarked
package uk.improvementboard.persistence.measure;

import org.jspecify.annotations.NullMarked;
