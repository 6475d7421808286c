package uk.improvementboard.metrics.forecast;

import java.util.OptionalDouble;
import uk.improvementboard.metrics.forecast.Outcome.Basis;

/** One step of a kept forecast beside the figure that came. */
public record ScoredStep(KeptForecast forecast, ForecastStep step, Outcome outcome) {
    /** {@return months from the origin to the figure} */
    public int monthsAhead() {
        return step.step() * forecast.frequency().months();
    }

    /** {@return figure less median, in the measure's unit: positive when more came than expected} */
    public double miss(Basis basis) {
        return outcome.value(basis) - step.median();
    }

    /** {@return figure less the last figure before the forecast: what saying "the same as last time" would have missed by} */
    public double naiveMiss(Basis basis) {
        return outcome.value(basis) - forecast.origin().value();
    }

    /** {@return a miss as a multiple of the usual change from period to period; empty where the series had never moved} */
    public OptionalDouble scaled(double miss) {
        var usual = forecast.origin().usualChange();
        return usual > 0 ? OptionalDouble.of(Math.abs(miss) / usual) : OptionalDouble.empty();
    }

    /** {@return whether the figure lies within the 80% range, its ends included} */
    public boolean within80(Basis basis) {
        return step.lower80() <= outcome.value(basis) && outcome.value(basis) <= step.upper80();
    }

    /** {@return whether the figure lies within the 95% range, its ends included} */
    public boolean within95(Basis basis) {
        return step.lower95() <= outcome.value(basis) && outcome.value(basis) <= step.upper95();
    }
}
