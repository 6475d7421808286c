/** Who changed what, when and why. */
@NullMarked
package uk.improvementboard.persistence.audit;

import org.jspecify.annotations.NullMarked;
