package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.util.Optional;
import uk.improvementboard.metrics.pack.PackChanges.Kind;
import uk.improvementboard.metrics.pack.SectionPage.ActionRow;
import uk.improvementboard.metrics.pack.SectionPage.DeliverableRow;

/** What changed of the plan: ratings, actions, and what each of them was to deliver by when. */
final class PlanComparison {

    private final ChangeLines lines;

    PlanComparison(ChangeLines lines) {
        this.lines = lines;
    }

    void compare(PackContent earlier, PackContent later) {
        lines.each(earlier.sections(), later.sections(), it -> it.code().value(), PlanComparison::name, this::section);
    }

    private static String name(SectionPage section) {
        return section.label() + ": " + section.title();
    }

    private void section(SectionPage before, SectionPage now) {
        lines.rating(name(now) + ", delivery", before.delivery(), now.delivery());
        lines.rating(name(now) + ", impact", before.impact(), now.impact());
        lines.rating(name(now) + ", sustained", before.sustained(), now.sustained());
        lines.each(
            before.actions(),
            now.actions(),
            ActionRow::number,
            it -> now.label() + ", action " + it.number() + ": " + it.title(),
            this::action
        );
    }

    private void action(ActionRow before, ActionRow now) {
        lines.rating("Action " + now.number() + ": " + now.title(), before.delivery(), now.delivery());
        lines.each(
            before.deliverables(),
            now.deliverables(),
            DeliverableRow::title,
            it -> subject(now, it),
            (then, it) -> deliverable(subject(now, it), then, it)
        );
    }

    private static String subject(ActionRow action, DeliverableRow it) {
        return "Action " + action.number() + ", " + it.title();
    }

    /** Work that was done is no date that moved, even where it was done on another day than promised. */
    private void deliverable(String subject, DeliverableRow before, DeliverableRow now) {
        if (now.done()) {
            lines.add(Kind.DONE, subject, before.done() ? before.now() : owed(before), now.now());
        } else if (before.done()) {
            lines.add(Kind.WITHDRAWN, subject + ": no longer done", before.now(), owed(now));
        } else {
            due(lines, subject, new Due(before.due(), before.now()), new Due(now.due(), now.now()));
        }
    }

    private static String owed(DeliverableRow it) {
        return "Due " + it.due().map(Dates::day).orElse(it.now());
    }

    /**
     * A date as a pack has it.
     *
     * @param day packs from before days were kept have none
     * @param words the month as printed
     */
    record Due(Optional<LocalDate> day, String words) {}

    /** Tells that a date moved: by the day where both packs have days, so that no slip hides within a month. */
    static void due(ChangeLines lines, String subject, Due before, Due now) {
        if (before.day().isPresent() && now.day().isPresent()) {
            lines.add(Kind.DATE, subject, Dates.day(before.day().orElseThrow()), Dates.day(now.day().orElseThrow()));
        } else {
            lines.add(Kind.DATE, subject, before.words(), now.words());
        }
    }
}
