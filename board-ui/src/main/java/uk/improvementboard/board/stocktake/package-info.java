/** The stocktake view: impact, sustained change and evidence since the last stocktake. */
@NullMarked
package uk.improvementboard.board.stocktake;

import org.jspecify.annotations.NullMarked;
