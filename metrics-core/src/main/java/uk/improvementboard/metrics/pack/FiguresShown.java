package uk.improvementboard.metrics.pack;

import java.util.Optional;
import uk.improvementboard.metrics.challenge.FigureShown;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.plan.PlanReading;

/** Says in words what the board was shown of a measure, priority action, area or action: the figure that a challenge keeps. */
public final class FiguresShown {

    private FiguresShown() {}

    /** {@return what a pack shows of a subject; empty where it shows nothing of it} */
    public static Optional<String> in(PackContent pack, BoardSubject subject) {
        return switch (subject.kind()) {
            case MEASURE -> pack.measures()
                .stream()
                .filter(it -> it.code().value().equals(subject.code()))
                .findFirst()
                .map(FiguresShown::measure);
            case SECTION -> pack.sections()
                .stream()
                .filter(it -> it.code().value().equals(subject.code()))
                .findFirst()
                .map(FiguresShown::section);
            case ACTION -> pack.sections()
                .stream()
                .flatMap(it -> it.actions().stream())
                .filter(it -> it.number().equals(subject.code()))
                .findFirst()
                .map(FiguresShown::action);
        };
    }

    /** {@return what the board shows of a subject on the day of the reading; empty where it shows nothing of it} */
    public static Optional<String> on(PlanReading board, PageContext context, BoardSubject subject) {
        return switch (subject.kind()) {
            case MEASURE -> board
                .measures()
                .stream()
                .filter(it -> it.measure().code().value().equals(subject.code()))
                .findFirst()
                .map(it -> measure(MeasurePages.of(it, context)));
            case SECTION -> board
                .sections()
                .stream()
                .filter(it -> it.section().code().value().equals(subject.code()))
                .findFirst()
                .map(it -> section(SectionPages.of(it, board, context)));
            case ACTION -> board
                .sections()
                .stream()
                .filter(it ->
                    it
                        .actions()
                        .stream()
                        .anyMatch(action -> action.action().number().equals(subject.code()))
                )
                .findFirst()
                .flatMap(it ->
                    SectionPages.of(it, board, context)
                        .actions()
                        .stream()
                        .filter(action -> action.number().equals(subject.code()))
                        .findFirst()
                )
                .map(FiguresShown::action);
        };
    }

    private static String measure(MeasurePage page) {
        return fitted(page.name() + ": " + page.hero() + " (" + page.heroLabel() + "). " + rated(page.rating()) + ".");
    }

    private static String section(SectionPage page) {
        return fitted(
            page.title() +
                ": delivery " +
                Wording.lowerFirst(rated(page.delivery())) +
                "; impact " +
                Wording.lowerFirst(rated(page.impact())) +
                "; sustained change " +
                Wording.lowerFirst(rated(page.sustained())) +
                "."
        );
    }

    private static String action(SectionPage.ActionRow row) {
        var next = row
            .deliverables()
            .stream()
            .findFirst()
            .map(it -> " " + it.title() + ": first " + it.first() + ", now " + it.now() + ", " + it.state() + ".")
            .orElse("");
        return fitted(row.number() + " " + row.title() + ": " + rated(row.delivery()) + "." + next);
    }

    /** A rating without its reason: why a person set it may be for fewer readers. */
    private static String rated(Tag tag) {
        return tag.rag().colour() + ", " + Wording.lowerFirst(tag.words());
    }

    private static String fitted(String words) {
        return words.length() <= FigureShown.LONGEST ? words : words.substring(0, FigureShown.LONGEST - 1) + "…";
    }
}
