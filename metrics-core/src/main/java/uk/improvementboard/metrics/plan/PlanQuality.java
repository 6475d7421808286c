package uk.improvementboard.metrics.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.rating.MeasureReading;

/**
 * How well a plan says what, by when, and how anybody will know. Its tests are what critics of published plans found missing:
 * "vague", no "when", silent on the long-term objectives. Each part's score is the mean of the tests that apply to it; the
 * plan's is the mean of its parts'. It judges what the plan says, not what is done.
 *
 * @param fromPublications whether the plan was read from publications, so that what is missing here may exist elsewhere
 * @param parts sections, actions and the measures of the sections, each with its score, the worst first
 */
public record PlanQuality(boolean fromPublications, List<Part> parts) {
    /** What a score is about. */
    public enum Kind {
        SECTION,
        ACTION,
        MEASURE,
    }

    /**
     * A part of the plan with its score.
     *
     * @param code the section's or measure's code, the action's number
     * @param name as printed
     * @param sections sections it belongs to; the section itself
     */
    public record Part(Kind kind, String code, String name, List<SectionCode> sections, QualityScore score) {}

    /** How often a test is failed. */
    public record Gap(QualityTest test, long failed, long asked) {}

    /** Orders the parts. */
    public PlanQuality {
        parts = parts
            .stream()
            .sorted(Comparator.comparingInt((Part part) -> part.score().outOf100()).thenComparing(Part::kind))
            .toList();
    }

    /**
     * Tests a plan as read on a day.
     *
     * @param lost what was promised and taken back
     * @param names organisations by code, as printed
     */
    public static PlanQuality of(PlanReading reading, List<LostPromise> lost, Map<OrganisationCode, String> names) {
        var missing = new Missing(reading.plan().fromPublications());
        var parts = new ArrayList<Part>();
        var moved = new TreeSet<MeasureCode>();
        reading
            .plan()
            .actions()
            .forEach(action -> moved.addAll(action.measures()));
        for (var section : reading.sections()) {
            var code = section.section().code();
            parts.add(
                new Part(
                    Kind.SECTION,
                    code.value(),
                    section.section().label() + ": " + section.section().title(),
                    List.of(code),
                    SectionQuality.of(section, withdrawnFrom(code, lost), names, missing)
                )
            );
            section.actions().forEach(it -> parts.add(action(it.action(), reading, lost, missing)));
        }
        reading
            .measures()
            .stream()
            .filter(it -> !reading.sectionsOf(it.measure().code()).isEmpty())
            .forEach(it -> parts.add(measure(it, reading, moved, lost, missing)));
        return new PlanQuality(reading.plan().fromPublications(), parts);
    }

    private static Part action(Action action, PlanReading reading, List<LostPromise> lost, Missing missing) {
        var withdrawn = lost
            .stream()
            .filter(LostPromise.OfAction.class::isInstance)
            .map(LostPromise.OfAction.class::cast)
            .filter(it -> it.action().equals(action.number()))
            .toList();
        return new Part(
            Kind.ACTION,
            action.number(),
            action.number() + " " + action.title(),
            List.of(action.section()),
            ActionQuality.of(action, code -> reading.measure(code).isPresent(), withdrawn, missing)
        );
    }

    private static Part measure(
        MeasureReading measure,
        PlanReading reading,
        TreeSet<MeasureCode> moved,
        List<LostPromise> lost,
        Missing missing
    ) {
        var code = measure.measure().code();
        var withdrawn = lost
            .stream()
            .filter(LostPromise.OfMeasure.class::isInstance)
            .map(LostPromise.OfMeasure.class::cast)
            .filter(it -> it.measure().equals(code))
            .toList();
        return new Part(
            Kind.MEASURE,
            code.value(),
            measure.measure().name(),
            reading
                .sectionsOf(code)
                .stream()
                .map(it -> it.section().code())
                .toList(),
            MeasureQuality.of(measure, moved.contains(code), withdrawn, missing)
        );
    }

    private static List<LostPromise.OfSection> withdrawnFrom(SectionCode section, List<LostPromise> lost) {
        return lost
            .stream()
            .filter(LostPromise.OfSection.class::isInstance)
            .map(LostPromise.OfSection.class::cast)
            .filter(it -> it.section().equals(section))
            .toList();
    }

    /** {@return the plan's score, 0 to 100; empty where there is no plan} */
    public Optional<Integer> score() {
        return mean(parts);
    }

    /** {@return the mean score of a section with its actions and measures} */
    public Optional<Integer> score(SectionCode section) {
        return mean(of(section));
    }

    /** {@return a section with its actions and measures, the worst first} */
    public List<Part> of(SectionCode section) {
        return parts
            .stream()
            .filter(part -> part.sections().contains(section))
            .toList();
    }

    /** {@return the score of an action} */
    public Optional<QualityScore> action(String number) {
        return parts
            .stream()
            .filter(part -> part.kind() == Kind.ACTION && part.code().equals(number))
            .map(Part::score)
            .findFirst();
    }

    /** {@return tests that some of the parts fail, the one failed most first} */
    public static List<Gap> gaps(List<Part> parts) {
        var asked = new EnumMap<QualityTest, Long>(QualityTest.class);
        var failed = new EnumMap<QualityTest, Long>(QualityTest.class);
        parts
            .stream()
            .flatMap(part -> part.score().checks().stream())
            .forEach(check -> {
                asked.merge(check.test(), 1L, Long::sum);
                failed.merge(check.test(), check.met() < 1 ? 1L : 0L, Long::sum);
            });
        return failed
            .entrySet()
            .stream()
            .filter(entry -> entry.getValue() > 0)
            .map(entry -> new Gap(entry.getKey(), entry.getValue(), asked.getOrDefault(entry.getKey(), 0L)))
            .sorted(Comparator.comparingLong(Gap::failed).reversed().thenComparing(Gap::test))
            .toList();
    }

    private static Optional<Integer> mean(List<Part> parts) {
        var mean = parts
            .stream()
            .mapToInt(part -> part.score().outOf100())
            .average();
        return mean.isPresent() ? Optional.of((int) Math.round(mean.getAsDouble())) : Optional.empty();
    }
}
