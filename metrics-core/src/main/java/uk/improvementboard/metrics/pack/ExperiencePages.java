package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import uk.improvementboard.metrics.disclosure.DisclosureRule;
import uk.improvementboard.metrics.experience.LivedExperience;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.ExperiencePage.Asked;
import uk.improvementboard.metrics.pack.ExperiencePage.Item;
import uk.improvementboard.metrics.pack.ExperiencePage.Part;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.rating.MeasureReading;

/** Writes what families and young people say, part by part of the plan. */
public final class ExperiencePages {

    private static final String NOT_RECORDED = "Not recorded";
    private static final Pattern ANSWERS = Pattern.compile("^[0-9][0-9,]* answers\\b");

    private ExperiencePages() {}

    /**
     * {@return the page}
     *
     * @param reading the plan as the audience may see it
     * @param items as the audience may see them
     * @param rule which numbers of people are too small for the audience
     */
    public static ExperiencePage of(
        PlanReading reading,
        PageContext context,
        List<LivedExperience> items,
        DisclosureRule rule
    ) {
        var parts = new ArrayList<Part>();
        reading.sections().forEach(section ->
            parts.add(
                new Part(
                    Optional.of(section.section().code()),
                    section.section().label() + ": " + section.section().title(),
                    section
                        .measures()
                        .stream()
                        .filter(it -> it.measure().livedExperience())
                        .map(it -> asked(it, context))
                        .toList(),
                    items(items, Optional.of(section.section().code()), rule)
                )
            )
        );
        var general = items(items, Optional.empty(), rule);
        if (!general.isEmpty()) {
            parts.add(new Part(Optional.empty(), "All of the plan", List.of(), general));
        }
        return new ExperiencePage(summary(parts), parts);
    }

    private static String summary(List<Part> parts) {
        var heard = parts
            .stream()
            .filter(part -> !part.none())
            .count();
        var items = parts
            .stream()
            .flatMap(part -> part.items().stream())
            .toList();
        var open = items
            .stream()
            .filter(it -> it.weDid().equals(Item.NOTHING))
            .count();
        return (
            "Families and young people were heard on " +
            heard +
            " of " +
            Wording.counted(parts.size(), "part") +
            " of the plan. " +
            (items.isEmpty()
                ? "Nothing that they said outside the measures is on record."
                : "Of " +
                  Wording.counted(items.size(), "thing") +
                  " that they said, " +
                  open +
                  (open == 1 ? " still waits" : " still wait") +
                  " for something to be done.")
        );
    }

    private static List<Item> items(List<LivedExperience> items, Optional<SectionCode> section, DisclosureRule rule) {
        return items
            .stream()
            .filter(it -> it.section().equals(section))
            .map(it -> item(it, rule))
            .toList();
    }

    /** {@return one item as the audience may see it} */
    public static Item item(LivedExperience it, DisclosureRule rule) {
        return new Item(
            it.code(),
            Dates.day(it.heardOn()),
            it.method().words(),
            people(it.people(), rule),
            it.youSaid(),
            it.answered() ? it.weDid() : Item.NOTHING,
            it.source(),
            it.handling().words()
        );
    }

    private static String people(OptionalInt people, DisclosureRule rule) {
        if (people.isEmpty()) {
            return NOT_RECORDED;
        }
        return rule.few(people.getAsInt()) ? "[c]" : Counts.of(people.getAsInt());
    }

    private static Asked asked(MeasureReading it, PageContext context) {
        var row = OverviewPages.row(it, context);
        var latest = latest(it);
        return new Asked(
            row.code(),
            row.name(),
            row.now(),
            row.period(),
            latest
                .flatMap(Observation::shown)
                .flatMap(figure -> figure.fraction())
                .map(count -> Wording.counted(count.denominator(), "answer"))
                .or(() -> latest.flatMap(ExperiencePages::told))
                .orElse(NOT_RECORDED),
            latest.map(observation -> observation.provenance().source()).orElse(NOT_RECORDED),
            row.rating()
        );
    }

    /** A score has no fraction; its caveat then begins with the number of answers, where the source gives it. */
    private static Optional<String> told(Observation observation) {
        var found = ANSWERS.matcher(observation.provenance().caveat());
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private static Optional<Observation> latest(MeasureReading it) {
        return it
            .observations()
            .reversed()
            .stream()
            .filter(observation -> observation.settled().isPresent())
            .findFirst();
    }
}
