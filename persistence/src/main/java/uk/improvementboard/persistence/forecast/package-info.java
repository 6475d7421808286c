/** Forecasts as issued packs showed them. */
@NullMarked
package uk.improvementboard.persistence.forecast;

import org.jspecify.annotations.NullMarked;
