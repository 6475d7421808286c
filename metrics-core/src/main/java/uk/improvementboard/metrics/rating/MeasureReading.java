package uk.improvementboard.metrics.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.improvementboard.metrics.forecast.Forecast;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SinglePeriods;
import uk.improvementboard.metrics.spc.SinceBaseline;
import uk.improvementboard.metrics.spc.XmrChart;
import uk.improvementboard.metrics.trajectory.Milestone;
import uk.improvementboard.metrics.trajectory.Trajectory;

/**
 * A measure read on a day: every facet, computed, and the rating that the printed rule makes of them.
 *
 * @param observations everything known of it, oldest first
 * @param latest the newest settled figure; empty where there is none
 * @param baselineMean mean of the baseline, where it has figures
 * @param next outlook on the next dated promise, where one lies ahead
 * @param endState outlook on the end state, where one is set
 * @param rating colour, words and the decisive reason
 * @param reasons the facets as sentences without full stop, the most telling first
 */
public record MeasureReading(
    Measure measure,
    Trajectory trajectory,
    List<Observation> observations,
    LocalDate asAt,
    Optional<Latest> latest,
    OptionalDouble baselineMean,
    XmrChart chart,
    Optional<SinceBaseline> sinceBaseline,
    Forecast forecast,
    Optional<Position> position,
    Optional<Outlook> next,
    Optional<Outlook> endState,
    Sustained sustained,
    DataQuality quality,
    Rating rating,
    List<String> reasons,
    String ruleVersion
) {
    /** The newest settled figure with its period. */
    public record Latest(Period period, Figure figure) {}

    /** {@return how its values are written} */
    public FigureFormat format() {
        return FigureFormat.of(measure);
    }

    /** {@return name, newest settled figure and its period: "Plans on time: 52% in October 2026"; empty where there is none} */
    public Optional<String> latestInWords() {
        return latest.map(
            it -> measure.name() + ": " + format().words(it.figure().asDouble()) + " " + it.period().phrase()
        );
    }

    /** {@return the values of the chart: the single periods of a series that counts the year so far, else the observations} */
    public List<Observation> drawn() {
        return SinglePeriods.of(measure, observations) instanceof SinglePeriods.Derived derived
            ? derived.observations()
            : observations;
    }

    /** {@return whether the limits in force are those of the baseline: they were not drawn anew since} */
    public boolean againstBaseline() {
        return baselineMean.isPresent() && chart.series().rebases().isEmpty();
    }

    /** {@return the same reading with the chart as if its limits had never been drawn anew} */
    public MeasureReading withoutRebases() {
        return new MeasureReading(
            measure,
            trajectory,
            observations,
            asAt,
            latest,
            baselineMean,
            XmrChart.of(chart.series().withoutRebases(), chart.settings()),
            sinceBaseline,
            forecast,
            position,
            next,
            endState,
            sustained,
            quality,
            rating,
            reasons,
            ruleVersion
        );
    }

    /** {@return whether nothing says where it shall be for good, which the board flags} */
    public boolean withoutLongTermObjective() {
        return trajectory.endState().isEmpty();
    }

    /** {@return the milestone that the board looks at: the next one, or the last where none lies ahead} */
    public Optional<Milestone> milestoneInView() {
        return trajectory.nextMilestone(asAt).or(() -> trajectory.lastDueBefore(asAt));
    }

    /** {@return outlook on one promise of this measure} */
    public Outlook outlookOn(Promise promise) {
        return MeasureReader.outlook(this, promise);
    }
}
