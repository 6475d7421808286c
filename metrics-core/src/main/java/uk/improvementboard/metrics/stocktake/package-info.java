/** What changed in impact, sustained change and evidence since the last stocktake. */
@NullMarked
package uk.improvementboard.metrics.stocktake;

import org.jspecify.annotations.NullMarked;
