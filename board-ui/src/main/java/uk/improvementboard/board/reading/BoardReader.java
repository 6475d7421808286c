package uk.improvementboard.board.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.improvementboard.metrics.disclosure.Disclosure;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.PublishedFigure;
import uk.improvementboard.metrics.pack.PageContext;
import uk.improvementboard.metrics.partnership.Area;
import uk.improvementboard.metrics.pipeline.PipelineRole;
import uk.improvementboard.metrics.plan.Plan;
import uk.improvementboard.metrics.plan.PlanQuality;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.plan.SectionRules;
import uk.improvementboard.metrics.rating.MeasureReader;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.metrics.rating.Rating;
import uk.improvementboard.metrics.rating.RatingRules;
import uk.improvementboard.metrics.trajectory.Trajectory;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.measure.PublishedFigureRepository;
import uk.improvementboard.persistence.partnership.ComparedArea;
import uk.improvementboard.persistence.partnership.PartnershipRepository;
import uk.improvementboard.persistence.pipeline.PipelineRepository;
import uk.improvementboard.persistence.plan.LostPromiseRepository;
import uk.improvementboard.persistence.plan.PlanRepository;
import uk.improvementboard.persistence.rating.OverrideRepository;
import uk.improvementboard.persistence.rating.RatingRepository;
import uk.improvementboard.persistence.rating.RuleRepository;
import uk.improvementboard.persistence.rating.SectionRuleRepository;
import uk.improvementboard.persistence.spc.RebaseRepository;
import uk.improvementboard.persistence.trajectory.TrajectoryRepository;

/** Reads the board of the open partnership from what was known on a day. Must be called within its transaction. */
@Component
class BoardReader {

    private final PartnershipRepository partnerships;
    private final MeasureRepository measures;
    private final ObservationRepository observations;
    private final PublishedFigureRepository published;
    private final TrajectoryRepository trajectories;
    private final RebaseRepository rebases;
    private final PipelineRepository pipeline;
    private final PlanRepository plans;
    private final RatingRepository ratings;
    private final OverrideRepository overrides;
    private final LostPromiseRepository lost;
    private final RuleRepository ruleTerms;
    private final SectionRuleRepository sectionTerms;
    private final OnRecordReader onRecord;
    private final DisclosureReader disclosures;

    BoardReader(
        PartnershipRepository partnerships,
        MeasureRepository measures,
        ObservationRepository observations,
        PublishedFigureRepository published,
        TrajectoryRepository trajectories,
        RebaseRepository rebases,
        PipelineRepository pipeline,
        PlanRepository plans,
        RatingRepository ratings,
        OverrideRepository overrides,
        LostPromiseRepository lost,
        RuleRepository ruleTerms,
        SectionRuleRepository sectionTerms,
        OnRecordReader onRecord,
        DisclosureReader disclosures
    ) {
        this.partnerships = partnerships;
        this.measures = measures;
        this.observations = observations;
        this.published = published;
        this.trajectories = trajectories;
        this.rebases = rebases;
        this.pipeline = pipeline;
        this.plans = plans;
        this.ratings = ratings;
        this.overrides = overrides;
        this.lost = lost;
        this.ruleTerms = ruleTerms;
        this.sectionTerms = sectionTerms;
        this.onRecord = onRecord;
        this.disclosures = disclosures;
    }

    LocalDate planBegan(AsAt asAt) {
        return plans.plan(asAt).map(Plan::began).orElse(asAt.day());
    }

    BoardReading read(AsAt asAt, HandlingClass audience) {
        var partnership = partnerships.current();
        var plan = plans
            .plan(asAt)
            .map(it -> it.seenBy(audience))
            .orElseGet(() -> unplanned(asAt));
        var disclosure = disclosures.of(audience);
        var known = measures.all(asAt);
        var series = observations.allSeries(partnership.area(), asAt);
        var rules = ruleTerms.rules(asAt);
        var measured = measured(asAt, disclosure, rules);
        var readings = known
            .stream()
            .map(measure -> measured.apply(measure, series.getOrDefault(measure.code(), List.of())))
            .toList();
        var sectionRules = sectionTerms.rules(asAt);
        var board = PlanReading.of(plan, readings, asAt.day(), sectionRules.rule());
        return new BoardReading(board, context(asAt, board, known, disclosure, rules, sectionRules), audience);
    }

    /** {@return the ratings of some measures on a day, as an audience may see them: far less to read than the whole board} */
    Map<MeasureCode, Rating> ratings(AsAt asAt, HandlingClass audience, Set<MeasureCode> which) {
        var area = partnerships.current().area();
        var measured = measured(asAt, disclosures.of(audience), ruleTerms.rules(asAt));
        return measures
            .all(asAt)
            .stream()
            .filter(measure -> which.contains(measure.code()))
            .collect(
                Collectors.toMap(Measure::code, measure ->
                    measured.apply(measure, observations.series(measure.code(), area, asAt)).rating()
                )
            );
    }

    /** How a measure is read of its whole series on a day. */
    private BiFunction<Measure, List<Observation>, MeasureReading> measured(
        AsAt asAt,
        Disclosure disclosure,
        RatingRules rules
    ) {
        var promised = trajectories.all(asAt);
        var rebased = rebases.all(asAt);
        var before = coloursBefore(asAt);
        var reader = new MeasureReader(rules::of);
        return (measure, whole) -> {
            var shown = disclosure.apply(measure, whole);
            return reader.read(
                measure,
                promised.getOrDefault(measure.code(), Trajectory.none()),
                rebased.getOrDefault(measure.code(), List.of()),
                shown,
                asAt.day(),
                // The recorded colour was computed from every figure, and would tell of those that are withheld.
                shown.equals(whole) ? before.getOrDefault(measure.code(), Rag.GREY) : Rag.GREY
            );
        };
    }

    private PageContext context(
        AsAt asAt,
        PlanReading board,
        List<Measure> known,
        Disclosure disclosure,
        RatingRules rules,
        SectionRules sectionRules
    ) {
        var partnership = partnerships.current();
        var compared = partnerships.comparators(asAt);
        var areas = compared
            .stream()
            .map(ComparedArea::area)
            .collect(Collectors.toMap(Area::code, Function.identity()));
        var own = partnerships.area(partnership.area()).map(Area::name).orElse(partnership.name());
        var names = partnerships.shortNames(asAt);
        var roles = pipeline.all(asAt);
        return new PageContext(
            partnership,
            own,
            board.plan().began(),
            names,
            compared.stream().map(ComparedArea::comparator).toList(),
            areas,
            others(asAt, known, disclosure),
            publishedFigures(asAt, known, disclosure),
            overrides.inForce(asAt).seenBy(disclosure.rule().audience()),
            PlanQuality.of(board, lost.all(asAt), names),
            rules,
            sectionRules,
            disclosures.terms(),
            roles,
            Optional.ofNullable(roles.get(PipelineRole.EXCEPTIONS)).flatMap(board::measure),
            onRecord.read(known, partnership.area(), asAt, disclosure)
        );
    }

    private Map<MeasureCode, List<PublishedFigure>> publishedFigures(
        AsAt asAt,
        List<Measure> known,
        Disclosure disclosure
    ) {
        var all = published.all(asAt);
        Map<MeasureCode, List<PublishedFigure>> figures = new TreeMap<>();
        for (var measure : known) {
            var own = all
                .getOrDefault(measure.code(), List.of())
                .stream()
                .map(it -> it.figure())
                .toList();
            if (!own.isEmpty()) {
                figures.put(
                    measure.code(),
                    own
                        .stream()
                        .map(it -> new PublishedFigure(disclosure.apply(measure, it.observation()), it.difference()))
                        .toList()
                );
            }
        }
        return figures;
    }

    /** Other areas' figures, which their own publishers released: small ones and those of another class are withheld here too. */
    private Map<MeasureCode, Map<AreaCode, List<Observation>>> others(
        AsAt asAt,
        List<Measure> known,
        Disclosure disclosure
    ) {
        var all = observations.allComparatorSeries(asAt);
        Map<MeasureCode, Map<AreaCode, List<Observation>>> shown = new TreeMap<>();
        for (var measure : known) {
            Map<AreaCode, List<Observation>> areas = new LinkedHashMap<>();
            all.getOrDefault(measure.code(), Map.of()).forEach((area, series) ->
                areas.put(area, disclosure.applyToOthers(measure, series))
            );
            if (!areas.isEmpty()) {
                shown.put(measure.code(), areas);
            }
        }
        return shown;
    }

    /** The colours at the end of the month before: what hysteresis holds on to. */
    private Map<MeasureCode, Rag> coloursBefore(AsAt asAt) {
        Map<MeasureCode, Rag> colours = new TreeMap<>();
        ratings.latestBefore(asAt.day().withDayOfMonth(1), asAt).forEach((subject, recorded) -> {
            if (subject.kind() == RatedSubject.Kind.MEASURE) {
                colours.put(new MeasureCode(subject.subject()), recorded.rating().rag());
            }
        });
        return colours;
    }

    private static Plan unplanned(AsAt asAt) {
        return new Plan(Optional.empty(), asAt.day(), List.of(), List.of(), List.of(), List.of(), false);
    }
}
