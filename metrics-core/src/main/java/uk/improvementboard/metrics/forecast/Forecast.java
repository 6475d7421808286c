package uk.improvementboard.metrics.forecast;

import java.util.List;
import java.util.OptionalInt;
import uk.improvementboard.metrics.measure.ImprovementDirection;

/** A forecast, or the reason why there is none. */
public sealed interface Forecast {
    /**
     * There is no honest forecast.
     *
     * @param reason one sentence for the reader
     */
    record Refused(String reason) implements Forecast {}

    /** What to expect if things go on as they are. */
    final class Made implements Forecast {

        private static final double EARLY = 0.1;
        private static final double HALF = 0.5;
        private static final double LATE = 0.9;

        private final List<StepDistribution> distributions;
        private final List<ForecastStep> steps;
        private final Bounds bounds;
        private final PathModel paths;
        private final List<String> notes;

        Made(List<StepDistribution> distributions, Bounds bounds, PathModel paths, List<String> notes) {
            this.distributions = List.copyOf(distributions);
            this.steps = distributions
                .stream()
                .map(distribution -> distribution.within(bounds))
                .toList();
            this.bounds = bounds;
            this.paths = paths;
            this.notes = List.copyOf(notes);
        }

        /** {@return the steps, the nearest first} */
        public List<ForecastStep> steps() {
            return steps;
        }

        /** {@return what shaped the forecast, as sentences for under the chart} */
        public List<String> notes() {
            return notes;
        }

        /** {@return name and version of the method, kept with every published forecast} */
        public String method() {
            return Forecaster.METHOD;
        }

        /**
         * The chance that a value is met in one period, whatever happens in the periods before.
         *
         * @param step 1 to the horizon
         * @param threshold the promised value; a result equal to it meets it
         * @param direction which way is better; {@link ImprovementDirection#NEUTRAL} can meet nothing
         * @return 0 to 1
         */
        public double probabilityMetAt(int step, double threshold, ImprovementDirection direction) {
            var z = betterSideFrom(distributions.get(checked(step) - 1), threshold, direction);
            return Normal.below(-z);
        }

        /**
         * The chance that a value is met in at least one period up to a step: another question than
         * {@link #probabilityMetAt}, with a higher answer, to be labelled as such.
         *
         * @return 0 to 1, never falling from step to step
         */
        public double probabilityMetBy(int step, double threshold, ImprovementDirection direction) {
            return probabilitiesMetBy(threshold, direction)[checked(step) - 1];
        }

        /** {@return {@link #probabilityMetBy} for every step at once, nearest first} */
        public double[] probabilitiesMetBy(double threshold, ImprovementDirection direction) {
            var z = new double[steps.size()];
            for (var i = 0; i < z.length; i++) {
                z[i] = betterSideFrom(distributions.get(i), threshold, direction);
            }
            return paths.firstPassage(z);
        }

        /** {@return when a value is likely to be reached for the first time} */
        public Reached reached(double threshold, ImprovementDirection direction) {
            var chances = probabilitiesMetBy(threshold, direction);
            var half = firstStep(chances, HALF);
            if (half.isEmpty()) {
                return new Reached.NotWithinHorizon(chances.length, chances[chances.length - 1]);
            }
            return new Reached.AtStep(
                half.getAsInt(),
                firstStep(chances, EARLY).orElse(half.getAsInt()),
                firstStep(chances, LATE)
            );
        }

        /** {@return how far a result lies from the median, in standard deviations as the model sees them} */
        double stray(int step, double result) {
            var distribution = distributions.get(checked(step) - 1);
            return Math.abs(result - distribution.median()) / distribution.scale();
        }

        private static OptionalInt firstStep(double[] chances, double wanted) {
            for (var i = 0; i < chances.length; i++) {
                if (chances[i] >= wanted) {
                    return OptionalInt.of(i + 1);
                }
            }
            return OptionalInt.empty();
        }

        /** {@return how many standard deviations towards better the threshold lies; infinite where it is certain or impossible} */
        private double betterSideFrom(StepDistribution distribution, double threshold, ImprovementDirection direction) {
            return switch (direction) {
                case INCREASE -> {
                    if (bounds.lower().isPresent() && threshold <= bounds.lower().getAsDouble()) {
                        yield Double.NEGATIVE_INFINITY;
                    }
                    yield bounds.upper().isPresent() && threshold > bounds.upper().getAsDouble()
                        ? Double.POSITIVE_INFINITY
                        : distribution.z(threshold, -1);
                }
                case DECREASE -> {
                    if (bounds.upper().isPresent() && threshold >= bounds.upper().getAsDouble()) {
                        yield Double.NEGATIVE_INFINITY;
                    }
                    yield bounds.lower().isPresent() && threshold < bounds.lower().getAsDouble()
                        ? Double.POSITIVE_INFINITY
                        : -distribution.z(threshold, 1);
                }
                case NEUTRAL -> Double.POSITIVE_INFINITY;
            };
        }

        private int checked(int step) {
            if (step < 1 || step > steps.size()) {
                throw new IllegalArgumentException("Step " + step + " is not one of 1 to " + steps.size());
            }
            return step;
        }
    }
}
