package uk.improvementboard.metrics.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Rag;

/**
 * The whole board read on a day.
 *
 * @param sections priority actions first, then areas for improvement
 * @param measures every measure on the board, in the board's order
 * @param contradictions what does not fit together, to be answered first
 */
public record PlanReading(
    Plan plan,
    LocalDate asAt,
    List<SectionReading> sections,
    List<MeasureReading> measures,
    List<Contradiction> contradictions
) {
    /**
     * Reads the plan with the measures already read.
     *
     * @param measures in the board's order
     */
    public static PlanReading of(Plan plan, List<MeasureReading> measures, LocalDate asAt) {
        return of(plan, measures, asAt, SectionRule.current());
    }

    /**
     * The same by a rule of the partnership's own.
     *
     * @param measures in the board's order
     */
    public static PlanReading of(Plan plan, List<MeasureReading> measures, LocalDate asAt, SectionRule rule) {
        Map<MeasureCode, MeasureReading> byCode = new TreeMap<>();
        measures.forEach(reading -> byCode.put(reading.measure().code(), reading));
        var sections = plan
            .sections()
            .stream()
            .map(section -> read(plan, section, byCode, asAt, rule))
            .toList();
        return new PlanReading(plan, asAt, sections, List.copyOf(measures), Contradiction.in(sections));
    }

    private static SectionReading read(
        Plan plan,
        PlanSection section,
        Map<MeasureCode, MeasureReading> measures,
        LocalDate asAt,
        SectionRule rule
    ) {
        var actions = plan.actionsOf(section.code());
        return SectionReading.of(
            section,
            actions
                .stream()
                .map(action -> ActionReading.of(action, plan, asAt))
                .toList(),
            section
                .measures()
                .stream()
                .flatMap(code -> Optional.ofNullable(measures.get(code)).stream())
                .toList(),
            DeliveryRating.of(actions, asAt, rule),
            rule
        );
    }

    /** {@return the reading of a measure} */
    public Optional<MeasureReading> measure(MeasureCode code) {
        return measures
            .stream()
            .filter(reading -> reading.measure().code().equals(code))
            .findFirst();
    }

    /** {@return the reading of a section} */
    public Optional<SectionReading> section(SectionCode code) {
        return sections
            .stream()
            .filter(reading -> reading.section().code().equals(code))
            .findFirst();
    }

    /** {@return sections that a measure belongs to} */
    public List<SectionReading> sectionsOf(MeasureCode code) {
        return sections
            .stream()
            .filter(reading -> reading.section().measures().contains(code))
            .toList();
    }

    /** {@return measures that the board puts in front, in order} */
    public List<MeasureReading> headlines() {
        return measures
            .stream()
            .filter(reading -> reading.measure().headline())
            .toList();
    }

    /** {@return where the board stands, in three short sentences} */
    public String summary() {
        if (sections.isEmpty()) {
            return "No priority action or area for improvement is on the board.";
        }
        var rated = sections
            .stream()
            .filter(section -> section.delivery().rag() != Rag.GREY)
            .count();
        var delivered = sections
            .stream()
            .filter(section -> section.delivery().rag().good())
            .count();
        var impact = sections
            .stream()
            .filter(section -> section.impact().rag().good())
            .count();
        var sustained = sections
            .stream()
            .filter(section -> section.sustained().rag() == Rag.BLUE)
            .count();
        var delivery =
            rated == 0
                ? "Delivery cannot be rated."
                : "Delivery is on track or complete in " + some(delivered) + " of " + sections.size() + ".";
        var lasting = sustained == 0 ? "Nothing is sustained yet." : "Change is sustained in " + sustained + ".";
        return delivery + " Impact is on track in " + some(impact) + ". " + lasting;
    }

    private static String some(long count) {
        return count == 0 ? "none" : Long.toString(count);
    }
}
