package uk.improvementboard.metrics.rating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.improvementboard.metrics.forecast.Bounds;
import uk.improvementboard.metrics.forecast.Forecast;
import uk.improvementboard.metrics.forecast.ForecastSeries;
import uk.improvementboard.metrics.forecast.ForecastSettings;
import uk.improvementboard.metrics.forecast.Forecaster;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.SinglePeriods;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.spc.DatedTarget;
import uk.improvementboard.metrics.spc.FixedBaseline;
import uk.improvementboard.metrics.spc.Rebase;
import uk.improvementboard.metrics.spc.SpcPoint;
import uk.improvementboard.metrics.spc.SpcSeries;
import uk.improvementboard.metrics.spc.SpcSettings;
import uk.improvementboard.metrics.spc.XmrChart;
import uk.improvementboard.metrics.trajectory.Baseline;
import uk.improvementboard.metrics.trajectory.Trajectory;

/** The observations of one measure, laid out as SPC and forecast want them. */
final class Series {

    private static final int HORIZON_MONTHS = 24;

    private final Measure measure;
    private final Trajectory trajectory;
    private final List<Rebase> rebases;
    private final List<Observation> observations;
    private final boolean takenApart;

    Series(Measure measure, Trajectory trajectory, List<Rebase> rebases, List<Observation> observations) {
        this(measure, trajectory, rebases, observations, false);
    }

    private Series(
        Measure measure,
        Trajectory trajectory,
        List<Rebase> rebases,
        List<Observation> observations,
        boolean takenApart
    ) {
        this.takenApart = takenApart;
        this.measure = measure;
        this.trajectory = trajectory;
        this.rebases = placed(rebases, observations);
        this.observations = observations;
    }

    /** Takes a series that counts the year so far apart, where that can be done. */
    static Series drawn(Measure measure, Trajectory trajectory, List<Rebase> rebases, List<Observation> observations) {
        return SinglePeriods.of(measure, observations) instanceof SinglePeriods.Derived derived
            ? new Series(
                  measure.withSeriesKind(SeriesKind.INDEPENDENT_PERIOD),
                  trajectory,
                  rebases,
                  derived.observations(),
                  true
              )
            : new Series(measure, trajectory, rebases, observations);
    }

    /** {@return whether what was promised can be held against these values: a count promised for a year says nothing of a month} */
    boolean comparable() {
        return measure.unit().kind() == Unit.Kind.PERCENTAGE || !takenApart;
    }

    /** A period is known by its last day on the chart; a rebase whose period has gone has nothing to start at. */
    private static List<Rebase> placed(List<Rebase> rebases, List<Observation> observations) {
        var placed = new TreeMap<LocalDate, Rebase>();
        for (var rebase : rebases) {
            observations
                .stream()
                .map(Observation::period)
                .filter(period -> period.contains(rebase.from()))
                .findFirst()
                .ifPresent(period -> placed.put(period.end(), rebase.startingAt(period.end())));
        }
        return List.copyOf(placed.values());
    }

    /** Provisional figures are shown as ghosts: seen, not counted. */
    XmrChart chart(OptionalDouble target) {
        var points = observations.stream().map(Series::point).toList();
        var targets = target.isPresent() ? List.of(DatedTarget.always(target.getAsDouble())) : List.<DatedTarget>of();
        var series = new SpcSeries(points, measure.direction(), measure.seriesKind(), rebases, targets);
        return XmrChart.of(series, settings());
    }

    private SpcSettings settings() {
        return baselineWithFigures()
            .map(baseline -> SpcSettings.mdc().withBaseline(baselineDates(baseline)))
            .orElseGet(SpcSettings::mdc);
    }

    /** A baseline feeds limits only when two figures or more lie in it. */
    Optional<Baseline> baselineWithFigures() {
        return trajectory.baseline().filter(baseline -> settledIn(baseline).size() >= 2);
    }

    OptionalDouble baselineMean() {
        return trajectory
            .baseline()
            .map(this::settledIn)
            .orElse(List.of())
            .stream()
            .mapToDouble(Double::doubleValue)
            .average();
    }

    static FixedBaseline.Dates baselineDates(Baseline baseline) {
        return new FixedBaseline.Dates(baseline.from(), baseline.to());
    }

    private List<Double> settledIn(Baseline baseline) {
        return observations
            .stream()
            .filter(observation -> baseline.contains(observation.period().end()))
            .flatMap(observation -> observation.settled().stream())
            .map(figure -> figure.asDouble())
            .toList();
    }

    private static SpcPoint point(Observation observation) {
        var date = observation.period().end();
        return switch (observation) {
            case Observation.Reported reported -> SpcPoint.of(date, reported.figure().asDouble());
            case Observation.Provisional provisional -> SpcPoint.ghost(date, provisional.figure().asDouble());
            case Observation.Suppressed _, Observation.Unavailable _, Observation.NotApplicable _ -> SpcPoint.missing(
                date
            );
        };
    }

    Forecast forecast() {
        if (!measure.frequency().regular()) {
            return new Forecast.Refused("No forecast: the figures come at irregular times.");
        }
        if (measure.seriesKind().overlapping()) {
            return new Forecast.Refused(
                "No forecast: " + measure.seriesKind().words() + ", so neighbouring figures share events."
            );
        }
        if (!comparable() && (!trajectory.milestones().isEmpty() || trajectory.endState().isPresent())) {
            return new Forecast.Refused(
                "No forecast: what is promised is a count for the year, the values are single periods."
            );
        }
        var counts = calendar(Series::denominator);
        var horizon = HORIZON_MONTHS / measure.frequency().months();
        return Forecaster.forecast(
            ForecastSeries.of(measure.frequency(), values())
                .within(Bounds.of(measure.unit()))
                .sharesOf(counts)
                .settledFrom(settledFrom()),
            horizon,
            ForecastSettings.standard()
        );
    }

    private List<OptionalDouble> values() {
        return calendar(figure -> OptionalDouble.of(figure.asDouble()));
    }

    /** {@return how often a value was met since the last break in the series or the last agreed new limits} */
    TrackRecord record(double promised) {
        var values = values();
        return TrackRecord.of(values.subList(settledFrom(), values.size()), measure.direction(), promised);
    }

    /** What came before a break in the series, or before agreed new limits, says nothing about the level now. */
    private int settledFrom() {
        var settled = observations
            .stream()
            .filter(observation -> observation.settled().isPresent())
            .toList();
        var broken = settled
            .stream()
            .filter(observation -> observation.provenance().breaksSeries())
            .findFirst();
        var rebased = settled
            .stream()
            .filter(observation -> rebases.stream().anyMatch(it -> it.from().equals(observation.period().end())))
            .reduce((_, later) -> later);
        return Stream.of(broken, rebased)
            .flatMap(Optional::stream)
            .mapToInt(start -> steps(settled.getFirst().period().endMonth(), start.period().endMonth()))
            .max()
            .orElse(0);
    }

    private static OptionalDouble denominator(Figure figure) {
        return figure
            .fraction()
            .map(fraction -> OptionalDouble.of(fraction.denominator()))
            .orElse(OptionalDouble.empty());
    }

    /** Something of every period from the first settled figure to the last one, empty where a figure is missing. */
    private List<OptionalDouble> calendar(Function<Figure, OptionalDouble> reading) {
        var settled = observations
            .stream()
            .filter(observation -> observation.settled().isPresent())
            .toList();
        if (settled.isEmpty()) {
            return List.of();
        }
        var first = settled.getFirst().period().endMonth();
        var places = 1 + steps(first, settled.getLast().period().endMonth());
        var values = new ArrayList<OptionalDouble>(Collections.nCopies(places, OptionalDouble.empty()));
        for (var observation : settled) {
            var place = steps(first, observation.period().endMonth());
            values.set(place, reading.apply(observation.settled().orElseThrow()));
        }
        return values;
    }

    /** Whole periods from one month to another. */
    int steps(YearMonth from, YearMonth to) {
        return (int) (ChronoUnit.MONTHS.between(from, to) / measure.frequency().months());
    }
}
