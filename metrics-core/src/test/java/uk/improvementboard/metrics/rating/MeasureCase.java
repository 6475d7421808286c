package uk.improvementboard.metrics.rating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.trajectory.Baseline;
import uk.improvementboard.metrics.trajectory.EndState;
import uk.improvementboard.metrics.trajectory.Milestone;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.metrics.trajectory.PromisedDates;
import uk.improvementboard.metrics.trajectory.StatutoryStandard;
import uk.improvementboard.metrics.trajectory.Trajectory;

/** A measure for a test: monthly percentages from January 2025 on, read at the end of 2026 unless said otherwise. */
public record MeasureCase(Measure measure, Trajectory trajectory, List<Observation> observations, LocalDate asAt) {
    public static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final YearMonth LAST = YearMonth.of(2026, 12);

    public static MeasureCase monthly(double... values) {
        return series(Frequency.MONTHLY, values);
    }

    /** A short series whose last month is the one in which it is read, so that it is up to date. */
    public static MeasureCase lately(double... values) {
        var observations = IntStream.range(0, values.length)
            .mapToObj(index -> reported(Period.month(LAST.minusMonths(values.length - 1L - index)), values[index]))
            .toList();
        return new MeasureCase(
            measure("on-time", Frequency.MONTHLY, ImprovementDirection.INCREASE),
            Trajectory.none(),
            observations,
            LAST.atEndOfMonth()
        );
    }

    public static MeasureCase series(Frequency frequency, double... values) {
        var observations = IntStream.range(0, values.length)
            .mapToObj(index -> reported(period(frequency, index), values[index]))
            .toList();
        return new MeasureCase(
            measure("on-time", frequency, ImprovementDirection.INCREASE),
            Trajectory.none(),
            observations,
            LocalDate.of(2026, 12, 31)
        );
    }

    private static Period period(Frequency frequency, int index) {
        return frequency == Frequency.ANNUAL
            ? Period.year(2019 + index)
            : Period.month(FIRST.plusMonths((long) index * Math.max(1, frequency.months())));
    }

    public static Measure measure(String code, Frequency frequency, ImprovementDirection direction) {
        return new Measure(
            new MeasureCode(code),
            "Plans on time",
            "Plans issued within 20 weeks",
            Unit.percent(),
            0,
            direction,
            SeriesKind.INDEPENDENT_PERIOD,
            frequency,
            List.of(new OrganisationCode("council")),
            true,
            false,
            true,
            10
        );
    }

    public static Observation reported(Period period, double value) {
        return new Observation.Reported(
            period,
            Figure.of(Double.toString(value)),
            false,
            source(),
            HandlingClass.BOARD_ONLY
        );
    }

    static Provenance source() {
        return new Provenance(
            "case system",
            Optional.empty(),
            Provenance.Basis.LOCAL_RETURN,
            Optional.empty(),
            "",
            "programme office"
        );
    }

    public MeasureCase promising(double value, LocalDate... due) {
        var dates = List.of(due)
            .stream()
            .map(day -> new PromisedDate(day, day.minusYears(1), "the board", "", "minutes"))
            .toList();
        var all = new ArrayList<>(trajectory.milestones());
        all.add(new Milestone("m" + value, value, new PromisedDates(dates)));
        return with(
            new Trajectory(
                trajectory.baseline(),
                all,
                trajectory.endState(),
                trajectory.standard(),
                trajectory.tolerance()
            )
        );
    }

    public MeasureCase endingAt(double value, LocalDate due, int months) {
        var end = Optional.of(new EndState(value, due, months));
        return with(
            new Trajectory(
                trajectory.baseline(),
                trajectory.milestones(),
                end,
                trajectory.standard(),
                trajectory.tolerance()
            )
        );
    }

    public MeasureCase underTheLaw(double value) {
        var law = Optional.of(new StatutoryStandard(value, "SEND Regulations 2014, regulation 13(2)"));
        return with(
            new Trajectory(
                trajectory.baseline(),
                trajectory.milestones(),
                trajectory.endState(),
                law,
                trajectory.tolerance()
            )
        );
    }

    public MeasureCase tolerating(double tolerance) {
        return with(
            new Trajectory(
                trajectory.baseline(),
                trajectory.milestones(),
                trajectory.endState(),
                trajectory.standard(),
                tolerance
            )
        );
    }

    public MeasureCase since(LocalDate from, LocalDate to) {
        var baseline = Optional.of(new Baseline(from, to, ""));
        return with(
            new Trajectory(
                baseline,
                trajectory.milestones(),
                trajectory.endState(),
                trajectory.standard(),
                trajectory.tolerance()
            )
        );
    }

    public MeasureCase towards(ImprovementDirection direction) {
        return new MeasureCase(
            measure(measure.code().value(), measure.frequency(), direction),
            trajectory,
            observations,
            asAt
        );
    }

    public MeasureCase followedBy(Observation observation) {
        var all = new ArrayList<>(observations);
        all.add(observation);
        return new MeasureCase(measure, trajectory, all, asAt);
    }

    public MeasureCase readOn(LocalDate day) {
        return new MeasureCase(measure, trajectory, observations, day);
    }

    private MeasureCase with(Trajectory other) {
        return new MeasureCase(measure, other, observations, asAt);
    }

    public MeasureReading read() {
        return read(Rag.GREY);
    }

    public MeasureReading read(Rag before) {
        return new MeasureReader(RatingRule.current()).read(measure, trajectory, observations, asAt, before);
    }
}
