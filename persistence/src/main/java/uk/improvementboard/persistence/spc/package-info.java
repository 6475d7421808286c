/** Agreed changes of process limits, every version kept. */
@NullMarked
package uk.improvementboard.persistence.spc;

import org.jspecify.annotations.NullMarked;
