/** The calendar of returns, and what was keyed in each, in every version. */
@NullMarked
package uk.improvementboard.persistence.returns;

import org.jspecify.annotations.NullMarked;
