package uk.improvementboard.metrics.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import uk.improvementboard.metrics.measure.Frequency;

/**
 * The past of a measure, one place a period, without gaps in the calendar.
 *
 * @param frequency how far the periods lie apart
 * @param values oldest first; empty where a period has no value; step 1 of a forecast follows the last place, even an empty one
 * @param denominators what each value is a share of, above 0; no places at all where that is not known or the values are no shares
 * @param bounds what is possible at all
 * @param settledFrom index of the first period after the last agreed change of level, 0 for none: what came before says nothing about
 *     the level now
 */
public record ForecastSeries(
    Frequency frequency,
    List<OptionalDouble> values,
    List<OptionalDouble> denominators,
    Bounds bounds,
    int settledFrom
) {
    /** @throws IllegalArgumentException for a number that cannot be, or a change of level outside the series */
    public ForecastSeries {
        values = List.copyOf(values);
        denominators = List.copyOf(denominators);
        for (var value : values) {
            if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
                throw new IllegalArgumentException("Not a finite number: " + value.getAsDouble());
            }
        }
        if (!denominators.isEmpty() && denominators.size() != values.size()) {
            throw new IllegalArgumentException(denominators.size() + " denominators for " + values.size() + " periods");
        }
        for (var denominator : denominators) {
            if (
                denominator.isPresent() &&
                !(denominator.getAsDouble() > 0 && Double.isFinite(denominator.getAsDouble()))
            ) {
                throw new IllegalArgumentException("Not a denominator: " + denominator.getAsDouble());
            }
        }
        if (settledFrom < 0 || settledFrom > values.size()) {
            throw new IllegalArgumentException("No period " + settledFrom + " in a series of " + values.size());
        }
    }

    /** {@return a series without bounds, denominators or a change of level} */
    public static ForecastSeries of(Frequency frequency, List<OptionalDouble> values) {
        return new ForecastSeries(frequency, values, List.of(), Bounds.none(), 0);
    }

    /** {@return a series in which every period has a value} */
    public static ForecastSeries of(Frequency frequency, double... values) {
        return of(frequency, Arrays.stream(values).mapToObj(OptionalDouble::of).toList());
    }

    /** {@return the same series with bounds} */
    public ForecastSeries within(Bounds other) {
        return new ForecastSeries(frequency, values, denominators, other, settledFrom);
    }

    /** {@return the same series, its values being shares of the given counts; used between two bounds alone} */
    public ForecastSeries sharesOf(List<OptionalDouble> counts) {
        return new ForecastSeries(frequency, values, counts, bounds, settledFrom);
    }

    /** {@return the same series with a known change of level, such as an agreed rebase, at the given index} */
    public ForecastSeries settledFrom(int index) {
        return new ForecastSeries(frequency, values, denominators, bounds, index);
    }
}
