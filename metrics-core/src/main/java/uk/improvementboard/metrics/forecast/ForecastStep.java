package uk.improvementboard.metrics.forecast;

/**
 * One period ahead. All values are in the measure's unit and within its bounds, in rising order.
 *
 * @param step periods after the last place of the series, from 1
 * @param lower95 19 in 20 results are expected at or above {@code lower95} and at or below {@code upper95}
 * @param lower80 4 in 5 results are expected at or above {@code lower80} and at or below {@code upper80}
 * @param median half of the results are expected on either side
 * @param upper80 see {@code lower80}
 * @param upper95 see {@code lower95}
 */
public record ForecastStep(int step, double lower95, double lower80, double median, double upper80, double upper95) {}
