/**
 * Forecasts of short series, "if things go on as they are": median, intervals, and the chance that a promised value is met at or by a
 * date. {@link uk.improvementboard.metrics.forecast.Forecaster#forecast} is the one way in. The same input gives the same output to
 * the last digit on every machine.
 */
@NullMarked
package uk.improvementboard.metrics.forecast;

import org.jspecify.annotations.NullMarked;
