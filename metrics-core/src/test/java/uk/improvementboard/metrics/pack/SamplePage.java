package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.disclosure.DisclosureTerms;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.PublishedFigure;
import uk.improvementboard.metrics.partnership.Area;
import uk.improvementboard.metrics.partnership.ComparatorArea;
import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.pipeline.PipelineRole;
import uk.improvementboard.metrics.plan.PlanQuality;
import uk.improvementboard.metrics.plan.SectionRules;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Overrides;
import uk.improvementboard.metrics.rating.RatingOverride;
import uk.improvementboard.metrics.rating.RatingRules;
import uk.improvementboard.metrics.signoff.OnRecord;

/** What a page needs besides a reading: a partnership, England and neighbours with the given series. */
final class SamplePage {

    private static final MeasureCode MEASURE = new MeasureCode("on-time");
    static final AreaCode ENGLAND = new AreaCode("E92000001");

    private SamplePage() {}

    static AreaCode neighbour(int number) {
        return new AreaCode("E0600000" + number);
    }

    static PageContext context(Map<AreaCode, List<Observation>> others, PublishedFigure... published) {
        var partnership = new Partnership(
            new PartnershipId(1),
            "sample",
            "Sample partnership",
            new AreaCode("E10000099"),
            true,
            ""
        );
        var series = new LinkedHashMap<>(others);
        var areas = series
            .keySet()
            .stream()
            .collect(
                Collectors.toMap(
                    code -> code,
                    code ->
                        code.equals(ENGLAND)
                            ? new Area(code, "England", Area.Level.COUNTRY)
                            : new Area(code, "Neighbour", Area.Level.LOCAL_AUTHORITY)
                )
            );
        var comparators = series
            .keySet()
            .stream()
            .map(code ->
                code.equals(ENGLAND)
                    ? new ComparatorArea(code, ComparatorArea.Kind.ENGLAND, "")
                    : new ComparatorArea(code, ComparatorArea.Kind.STATISTICAL_NEIGHBOUR, "a model of 2025")
            )
            .toList();
        return new PageContext(
            partnership,
            "Sampleshire",
            LocalDate.of(2025, 7, 1),
            Map.of(new OrganisationCode("council"), "Council"),
            comparators,
            areas,
            Map.of(MEASURE, series),
            Map.of(MEASURE, List.of(published)),
            Overrides.none(),
            new PlanQuality(false, List.of()),
            RatingRules.standard(),
            SectionRules.standard(),
            DisclosureTerms.standard(),
            Map.of(),
            Optional.empty(),
            OnRecord.nothing(HandlingClass.BOARD_ONLY)
        );
    }

    /** {@return a plain context, with ratings that a person set if any} */
    static PageContext context(RatingOverride... set) {
        var plain = context(Map.of());
        return new PageContext(
            plain.partnership(),
            plain.areaName(),
            plain.planBegan(),
            plain.organisations(),
            plain.comparators(),
            plain.areas(),
            plain.comparatorSeries(),
            plain.published(),
            new Overrides(List.of(set)),
            plain.quality(),
            plain.rules(),
            plain.sectionRules(),
            plain.disclosure(),
            plain.pipelineRoles(),
            plain.exceptions(),
            plain.onRecord()
        );
    }

    /** {@return a plain context in which a measure is the 20-week rate and another counts what is left out of it} */
    static PageContext besideExceptions(MeasureCode rate, MeasureReading exceptions) {
        var plain = context(Map.of());
        return new PageContext(
            plain.partnership(),
            plain.areaName(),
            plain.planBegan(),
            plain.organisations(),
            plain.comparators(),
            plain.areas(),
            plain.comparatorSeries(),
            plain.published(),
            plain.overrides(),
            plain.quality(),
            plain.rules(),
            plain.sectionRules(),
            plain.disclosure(),
            Map.of(PipelineRole.RATE, rate),
            Optional.of(exceptions),
            plain.onRecord()
        );
    }
}
