/** What decides who may see which figure: thresholds of each audience and what holds between figures, with every version. */
@NullMarked
package uk.improvementboard.persistence.disclosure;

import org.jspecify.annotations.NullMarked;
