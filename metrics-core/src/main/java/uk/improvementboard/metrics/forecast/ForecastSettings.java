package uk.improvementboard.metrics.forecast;

/**
 * The choices behind a forecast.
 *
 * @param minimumValues values below which there is no forecast, 6 or more
 * @param seasons whether a pattern of the year may be looked for
 */
public record ForecastSettings(int minimumValues, boolean seasons) {
    /** The shortest history for which intervals were calibrated. */
    public static final int FEWEST_VALUES = 6;

    /** @throws IllegalArgumentException for a minimum below 6 */
    public ForecastSettings {
        if (minimumValues < FEWEST_VALUES) {
            throw new IllegalArgumentException(
                "A forecast needs " + FEWEST_VALUES + " values or more, not " + minimumValues
            );
        }
    }

    /** {@return the board's default} */
    public static ForecastSettings standard() {
        return new ForecastSettings(FEWEST_VALUES, true);
    }
}
