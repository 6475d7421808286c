package uk.improvementboard.metrics.rating;

import java.util.Optional;
import java.util.OptionalDouble;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.trajectory.Trajectory;

/**
 * Where the latest figure stands against what the trajectory requires for its period, and how far the law or the end state is.
 *
 * @param required the required value, empty where nothing is required yet
 * @param shortfall how far short of it, in the measure's unit; 0 or less when met; 0 where nothing is required
 * @param gapToStandard how far short of the law, shown even when the milestone is met; empty where there is no standard
 * @param gapToEndState how far short of the end state; empty where none is set
 */
public record Position(
    State state,
    OptionalDouble required,
    double shortfall,
    OptionalDouble gapToStandard,
    OptionalDouble gapToEndState
) {
    /** How the figure compares with what is required. */
    public enum State {
        MET,
        WITHIN_TOLERANCE,
        MISSED,
        NOTHING_REQUIRED,
    }

    static Position of(
        Measure measure,
        Trajectory trajectory,
        Figure figure,
        Period period,
        OptionalDouble baselineMean
    ) {
        var value = figure.asDouble();
        var direction = measure.direction();
        var required = trajectory.requiredAt(period.end(), baselineMean);
        var shortfall = required.isPresent() ? direction.shortfall(value, required.getAsDouble()) : 0;
        return new Position(
            state(required, shortfall, trajectory.tolerance()),
            required,
            shortfall,
            gap(trajectory.standard().map(standard -> direction.shortfall(value, standard.value()))),
            gap(trajectory.endState().map(end -> direction.shortfall(value, end.value())))
        );
    }

    private static State state(OptionalDouble required, double shortfall, double tolerance) {
        if (required.isEmpty()) {
            return State.NOTHING_REQUIRED;
        }
        if (shortfall <= 0) {
            return State.MET;
        }
        return shortfall <= tolerance ? State.WITHIN_TOLERANCE : State.MISSED;
    }

    private static OptionalDouble gap(Optional<Double> shortfall) {
        return shortfall.map(size -> OptionalDouble.of(Math.max(0, size))).orElseGet(OptionalDouble::empty);
    }

    /** {@return the facet as a sentence without full stop: "51% against 57.1% required by October 2026: 6.1 points short"} */
    public String sentence(FigureFormat format, ImprovementDirection direction, double value, Period period) {
        return switch (state) {
            case NOTHING_REQUIRED -> format.words(value) +
                " " +
                period.phrase() +
                "; the trajectory requires nothing yet";
            case MET -> format.words(value) +
                " meets the " +
                format.words(required.orElseThrow()) +
                " required by " +
                period.endWords();
            case WITHIN_TOLERANCE -> against(format, direction, value, period) + ", within tolerance";
            case MISSED -> against(format, direction, value, period);
        };
    }

    private String against(FigureFormat format, ImprovementDirection direction, double value, Period period) {
        return (
            format.words(value) +
            " against " +
            format.words(required.orElseThrow()) +
            " required by " +
            period.endWords() +
            ": " +
            format.gap(shortfall) +
            (direction == ImprovementDirection.DECREASE ? " above it" : " short of it")
        );
    }
}
