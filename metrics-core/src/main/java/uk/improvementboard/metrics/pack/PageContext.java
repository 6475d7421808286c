package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.disclosure.DisclosureTerms;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.PublishedFigure;
import uk.improvementboard.metrics.partnership.Area;
import uk.improvementboard.metrics.partnership.ComparatorArea;
import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.metrics.pipeline.PipelineRole;
import uk.improvementboard.metrics.plan.PlanQuality;
import uk.improvementboard.metrics.plan.SectionReading;
import uk.improvementboard.metrics.plan.SectionRules;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Overrides;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.metrics.rating.RatedSubject.Facet;
import uk.improvementboard.metrics.rating.Rating;
import uk.improvementboard.metrics.rating.RatingRules;
import uk.improvementboard.metrics.signoff.OnRecord;

/**
 * What pages need besides the reading itself.
 *
 * @param areaName name of the partnership's own area
 * @param planBegan day the plan began
 * @param organisations names by code, as borne on the day
 * @param comparators areas to compare with, in order
 * @param areas names of areas by code
 * @param comparatorSeries for each measure the other areas' observations
 * @param published for each measure its other published values
 * @param overrides ratings that a person set, laid over the computed ones where ratings are shown
 * @param quality how well the plan says what, by when, and how anybody will know
 * @param rules the rules by which measures are rated on the day
 * @param sectionRules the rule by which priority actions and areas are rated on the day
 * @param disclosure by what figures are withheld, of which the reading has only what is shown
 * @param pipelineRoles which measures count the way from request to plan
 * @param exceptions the measure that counts what is left out of the 20-week rate; empty where the board has none
 * @param onRecord commentary, sign-offs, waivers and disagreements, as the audience may read them
 */
public record PageContext(
    Partnership partnership,
    String areaName,
    LocalDate planBegan,
    Map<OrganisationCode, String> organisations,
    List<ComparatorArea> comparators,
    Map<AreaCode, Area> areas,
    Map<MeasureCode, Map<AreaCode, List<Observation>>> comparatorSeries,
    Map<MeasureCode, List<PublishedFigure>> published,
    Overrides overrides,
    PlanQuality quality,
    RatingRules rules,
    SectionRules sectionRules,
    DisclosureTerms disclosure,
    Map<PipelineRole, MeasureCode> pipelineRoles,
    Optional<MeasureReading> exceptions,
    OnRecord onRecord
) {
    /** {@return the version of the rules in force, as printed} */
    public String ruleVersion() {
        return rules.version() + sectionRules.versionNote();
    }

    /** {@return a measure's rating as shown: the override where one holds, with the computed one beside it} */
    Tag tag(MeasureReading reading) {
        return tag(RatedSubject.measure(reading.measure().code().value()), reading.rating());
    }

    /** {@return one of a section's three ratings as shown} */
    Tag tag(SectionReading reading, Facet facet) {
        return tag(RatedSubject.section(reading.section().code().value(), facet), reading.rating(facet));
    }

    private Tag tag(RatedSubject subject, Rating computed) {
        return overrides
            .of(subject)
            .map(override -> Tag.of(computed, override))
            .orElseGet(() -> Tag.of(computed));
    }

    /** {@return the owners in words: "Council and ICB"} */
    String owners(List<OrganisationCode> codes) {
        return codes.stream().map(this::owner).collect(Collectors.joining(" and "));
    }

    String owner(OrganisationCode code) {
        return code.nameIn(organisations);
    }

    Map<AreaCode, List<Observation>> others(MeasureCode code) {
        return comparatorSeries.getOrDefault(code, Map.of());
    }

    /** {@return the name of an area, or its code where it has none} */
    String areaName(AreaCode code) {
        return Optional.ofNullable(areas.get(code)).map(Area::name).orElse(code.value());
    }
}
