package uk.improvementboard.metrics.forecast;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import uk.improvementboard.metrics.forecast.Outcome.Basis;

/**
 * How forecasts did beside the figures that came.
 *
 * @param figures different figures among them
 * @param within80 share inside the 80% range
 * @param within95 share inside the 95% range
 * @param meanError mean distance between median and figure, in the measure's unit: of one measure only
 * @param naiveError the same for "the same as the last figure"
 * @param scaled both errors in usual changes, which measures of different units share; empty where no series had moved
 */
public record ForecastScore(
    int figures,
    Share within80,
    Share within95,
    double meanError,
    double naiveError,
    Optional<Scaled> scaled
) {
    /** Mean errors as multiples of the usual change from period to period (Hyndman and Koehler 2006). */
    public record Scaled(double error, double naiveError) {
        /** {@return how much closer the forecast came than "the same as the last figure": 0.1 for a tenth, below 0 when farther} */
        public double gain() {
            return naiveError > 0 ? 1 - error / naiveError : 0;
        }
    }

    /** {@return the score of some steps; empty where there are none} */
    public static Optional<ForecastScore> of(List<ScoredStep> steps, Basis basis) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        var figures = (int) steps.stream().map(ScoredStep::outcome).distinct().count();
        return Optional.of(
            new ForecastScore(
                figures,
                share(steps.stream().filter(it -> it.within80(basis)), steps, figures),
                share(steps.stream().filter(it -> it.within95(basis)), steps, figures),
                mean(steps, it -> Math.abs(it.miss(basis))),
                mean(steps, it -> Math.abs(it.naiveMiss(basis))),
                scaled(steps, basis)
            )
        );
    }

    private static Share share(Stream<ScoredStep> within, List<ScoredStep> all, int figures) {
        return new Share((int) within.count(), all.size(), figures);
    }

    private static Optional<Scaled> scaled(List<ScoredStep> steps, Basis basis) {
        var moving = steps
            .stream()
            .filter(it -> it.forecast().origin().usualChange() > 0)
            .toList();
        return moving.isEmpty()
            ? Optional.empty()
            : Optional.of(
                  new Scaled(
                      mean(moving, it -> it.scaled(it.miss(basis)).orElse(0)),
                      mean(moving, it -> it.scaled(it.naiveMiss(basis)).orElse(0))
                  )
              );
    }

    static <T> double mean(Collection<T> cases, ToDoubleFunction<T> value) {
        return cases.stream().mapToDouble(value).average().orElse(0);
    }
}
