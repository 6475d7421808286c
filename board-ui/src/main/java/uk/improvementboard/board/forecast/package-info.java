/** How the forecasts of issued packs did, once their months had come. */
@NullMarked
package uk.improvementboard.board.forecast;

import org.jspecify.annotations.NullMarked;
