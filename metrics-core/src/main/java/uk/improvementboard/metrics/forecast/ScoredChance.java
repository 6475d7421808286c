package uk.improvementboard.metrics.forecast;

import uk.improvementboard.metrics.forecast.Outcome.Basis;

/** The chance given to a promise beside what came at its date. */
public record ScoredChance(KeptForecast forecast, KeptForecast.Chance chance, Outcome outcome) {
    /** {@return whether the figure of the promised date met the promise} */
    public boolean met(Basis basis) {
        return forecast.direction().reaches(outcome.value(basis), chance.value());
    }

    /** {@return the squared distance between chance and event (Brier 1950): 0 is best, 1 is worst, 0.25 is always saying 1 in 2} */
    public double brier(Basis basis) {
        return squared(chance.probability(), met(basis));
    }

    /** {@return the same for somebody who expects the last figure to stay: certain that it meets the promise, or certain not} */
    public double naiveBrier(Basis basis) {
        var stays = forecast.direction().reaches(forecast.origin().value(), chance.value());
        return squared(stays ? 1 : 0, met(basis));
    }

    private static double squared(double said, boolean happened) {
        var distance = said - (happened ? 1 : 0);
        return distance * distance;
    }
}
