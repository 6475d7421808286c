package uk.improvementboard.metrics.rating;

import java.util.List;
import java.util.OptionalDouble;
import uk.improvementboard.metrics.measure.ImprovementDirection;

/**
 * How often a series was at or beyond a promised value so far. A forecast of a short series leans too much on its last months; what
 * the series did over its whole length says what is usual for it. The chance that a rating rests on pools both: their odds are
 * multiplied, each raised to a weight (the logarithmic opinion pool of Genest and Zidek 1986), so that a forecast that is nearly sure
 * still prevails over a record of never.
 *
 * <p>The weights were learnt by {@code RatingBacktest} among the tests: on each source of its series the pool orders promises better
 * than the forecast alone three months ahead, and on all but the one broken by the pandemic six months ahead; with nothing changing,
 * colours change less often.
 *
 * @param met recent periods at or beyond the value, each counting {@value #FADING} of the one after it
 * @param known recent periods with a value, counted the same way
 */
record TrackRecord(double met, double known) {
    private static final double FADING = 0.95;
    private static final double FORECAST_WEIGHT = 0.7;
    private static final double RECORD_WEIGHT = 0.35;
    /** Even a forecast that is sure of itself has been wrong. */
    private static final double SUREST = 0.998;

    static TrackRecord of(List<OptionalDouble> values, ImprovementDirection direction, double promised) {
        var met = 0.0;
        var known = 0.0;
        for (var value : values) {
            met *= FADING;
            known *= FADING;
            if (value.isPresent()) {
                met += direction.reaches(value.getAsDouble(), promised) ? 1 : 0;
                known++;
            }
        }
        return new TrackRecord(met, known);
    }

    /**
     * {@return the chance that the value is met, from the forecast and the record together}
     *
     * @param forecast chance by the forecast alone, 0 to 1
     */
    double with(double forecast) {
        if (forecast == 0 || forecast == 1) {
            return forecast;
        }
        var bounded = Math.clamp(forecast, 1 - SUREST, SUREST);
        // One period met and one missed are added: a short record proves nothing.
        var odds =
            StrictMath.pow(bounded / (1 - bounded), FORECAST_WEIGHT) *
            StrictMath.pow((met + 1) / (known - met + 1), RECORD_WEIGHT);
        return odds / (1 + odds);
    }
}
