package uk.improvementboard.metrics.rating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.rating.MeasureReading.Latest;
import uk.improvementboard.metrics.spc.Rebase;
import uk.improvementboard.metrics.spc.SinceBaseline;
import uk.improvementboard.metrics.trajectory.Trajectory;

/** Reads a measure on a day: computes every facet from what was known, and rates it by the printed rule. */
public final class MeasureReader {

    private final Function<MeasureCode, RatingRule> rules;

    /** @param rule the rule that makes one colour of the facets, the same for every measure */
    public MeasureReader(RatingRule rule) {
        this(_ -> rule);
    }

    /** @param rules the rule that makes one colour of the facets, for each measure */
    public MeasureReader(Function<MeasureCode, RatingRule> rules) {
        this.rules = rules;
    }

    /**
     * Reads one measure.
     *
     * @param observations what was known of it on the day, oldest first
     * @param asAt the day
     * @param before the colour at the previous reading, {@link Rag#GREY} for none: it holds on to colours that waver
     */
    public MeasureReading read(
        Measure measure,
        Trajectory trajectory,
        List<Observation> observations,
        LocalDate asAt,
        Rag before
    ) {
        return read(measure, trajectory, List.of(), observations, asAt, before);
    }

    /**
     * Reads one measure whose process limits were drawn anew.
     *
     * @param rebases agreed starts of new limits, each by a day of its first period: the chart and the forecast follow them
     */
    public MeasureReading read(
        Measure measure,
        Trajectory trajectory,
        List<Rebase> rebases,
        List<Observation> observations,
        LocalDate asAt,
        Rag before
    ) {
        var rule = rules.apply(measure.code());
        var series = Series.drawn(measure, trajectory, rebases, observations);
        var latest = latest(observations);
        var baselineMean = series.baselineMean();
        var next = Promise.next(trajectory, asAt);
        var chart = series.chart(series.comparable() ? target(trajectory, next) : OptionalDouble.empty());
        var unrated = new MeasureReading(
            measure,
            trajectory,
            List.copyOf(observations),
            asAt,
            latest,
            baselineMean,
            chart,
            series
                .baselineWithFigures()
                .flatMap(baseline ->
                    SinceBaseline.of(chart.series(), Series.baselineDates(baseline), measure.frequency())
                ),
            series.forecast(),
            latest.map(last -> Position.of(measure, trajectory, last.figure(), last.period(), baselineMean)),
            Optional.empty(),
            Optional.empty(),
            Sustained.of(measure, trajectory, observations),
            DataQuality.of(measure, observations, asAt),
            Rating.none(""),
            List.of(),
            rule.version()
        );
        var foreseen = withOutlooks(
            unrated,
            next.map(promise -> outlook(unrated, promise)),
            Promise.endState(trajectory).map(promise -> outlook(unrated, promise))
        );
        return rated(foreseen, new RatingDecision(rule).decide(foreseen, before), Reasons.of(foreseen));
    }

    static Outlook outlook(MeasureReading reading, Promise promise) {
        if (reading.latest().isEmpty()) {
            return Outlook.unknown(promise, new Outlook.Reach.Unknown("No forecast: there is no figure."));
        }
        var last = reading.latest().get();
        var measure = reading.measure();
        var series = new Series(
            measure,
            reading.trajectory(),
            reading.chart().series().rebases(),
            reading.observations()
        );
        var steps = measure.frequency().regular()
            ? series.steps(last.period().endMonth(), YearMonth.from(promise.due()))
            : 0;
        var outlook = Outlook.of(measure, promise, reading.forecast(), last.period(), last.figure().asDouble(), steps);
        return outlook.chance().isPresent() ? outlook.with(series.record(promise.value())) : outlook;
    }

    private static OptionalDouble target(Trajectory trajectory, Optional<Promise> next) {
        return next
            .map(promise -> OptionalDouble.of(promise.value()))
            .or(() -> trajectory.standard().map(standard -> OptionalDouble.of(standard.value())))
            .orElseGet(OptionalDouble::empty);
    }

    private static Optional<Latest> latest(List<Observation> observations) {
        return observations
            .reversed()
            .stream()
            .flatMap(observation ->
                observation
                    .settled()
                    .map(figure -> new Latest(observation.period(), figure))
                    .stream()
            )
            .findFirst();
    }

    private static MeasureReading withOutlooks(MeasureReading it, Optional<Outlook> next, Optional<Outlook> endState) {
        return copy(it, next, endState, it.rating(), it.reasons());
    }

    private static MeasureReading rated(MeasureReading it, Rating rating, List<String> reasons) {
        return copy(it, it.next(), it.endState(), rating, reasons);
    }

    private static MeasureReading copy(
        MeasureReading it,
        Optional<Outlook> next,
        Optional<Outlook> endState,
        Rating rating,
        List<String> reasons
    ) {
        return new MeasureReading(
            it.measure(),
            it.trajectory(),
            it.observations(),
            it.asAt(),
            it.latest(),
            it.baselineMean(),
            it.chart(),
            it.sinceBaseline(),
            it.forecast(),
            it.position(),
            next,
            endState,
            it.sustained(),
            it.quality(),
            rating,
            reasons,
            it.ruleVersion()
        );
    }
}
