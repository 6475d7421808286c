/** Files handed in as evidence. */
@NullMarked
package uk.improvementboard.persistence.evidence;

import org.jspecify.annotations.NullMarked;
