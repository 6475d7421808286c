package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.pack.SectionPage.ActionRow;
import uk.improvementboard.metrics.pack.SectionPage.DeliverableRow;
import uk.improvementboard.metrics.pack.SectionPage.RiskRow;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.ActionReading;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.plan.Risk;
import uk.improvementboard.metrics.plan.SectionReading;
import uk.improvementboard.metrics.rating.RatedSubject.Facet;

/** Writes the page of a priority action or area for improvement. */
public final class SectionPages {

    private SectionPages() {}

    /** {@return everything the page says} */
    public static SectionPage of(SectionReading it, PlanReading board, PageContext context) {
        var section = it.section();
        return new SectionPage(
            section.code(),
            section.label(),
            section.title(),
            section.finding(),
            section.wordingSource(),
            context.owners(section.owners()),
            context.tag(it, Facet.DELIVERY),
            context.tag(it, Facet.IMPACT),
            context.tag(it, Facet.SUSTAINED),
            board
                .contradictions()
                .stream()
                .filter(found -> found.section().code().equals(section.code()))
                .map(OverviewPages::contradiction)
                .toList(),
            it
                .measures()
                .stream()
                .map(measure -> OverviewPages.row(measure, context))
                .toList(),
            it
                .actions()
                .stream()
                .map(action -> action(action, board, context))
                .toList(),
            board
                .plan()
                .risks()
                .stream()
                .filter(risk -> risk.section().equals(section.code()))
                .map(risk -> row(risk, context))
                .toList(),
            QualityPages.section(context.quality(), section.code()),
            Optional.of(Tag.of(it.headline())),
            OnRecordPages.commentary(BoardSubject.section(section.code()), board, context),
            OnRecordPages.missing(it, board, context),
            Optional.of(QuestionLines.of(it, board, context))
        );
    }

    /** {@return all that is said of one action, its deliverables with it} */
    public static ActionRow action(ActionReading it, PlanReading board, PageContext context) {
        var action = it.action();
        return new ActionRow(
            action.number(),
            action.title(),
            context.owner(action.owner()),
            action.lead(),
            action.accountable(),
            action.successCriteria(),
            Tag.of(it.delivery()),
            action
                .progress()
                .map(update -> Dates.day(update.on()) + ", " + update.by() + ": " + update.text())
                .orElse("No progress reported"),
            action
                .milestones()
                .stream()
                .map(milestone -> row(milestone, board.asAt()))
                .toList(),
            QualityPages.action(context.quality(), action.number()),
            OnRecordPages.commentary(BoardSubject.action(action.number()), board, context),
            Optional.of(OnRecordPages.missing(it, board, context)).filter(words -> !words.isEmpty())
        );
    }

    private static DeliverableRow row(ActionMilestone it, LocalDate asAt) {
        return new DeliverableRow(
            it.title(),
            Dates.month(it.dates().first()),
            it
                .doneOn()
                .map(day -> DeliverableRow.DONE + Dates.day(day))
                .orElseGet(() -> Dates.month(it.dates().current())),
            it.dates().movedInWords(),
            it.stateOn(asAt).words(),
            evidence(it),
            Optional.of(it.dates().current()),
            it.doneOn()
        );
    }

    private static String evidence(ActionMilestone it) {
        if (it.evidence().isEmpty()) {
            return "None handed in";
        }
        List<String> words = it
            .evidence()
            .stream()
            .map(
                item ->
                    item.title() +
                    ", " +
                    item.standing() +
                    item
                        .acceptedOn()
                        .filter(_ -> item.accepted())
                        .map(day -> " " + Dates.day(day))
                        .orElse("")
            )
            .toList();
        return String.join("; ", words);
    }

    private static RiskRow row(Risk risk, PageContext context) {
        return new RiskRow(
            risk.number(),
            risk.title(),
            context.owner(risk.owner()),
            risk.score() + " of 25 (likelihood " + risk.likelihood() + ", impact " + risk.impact() + ")",
            risk.control(),
            Optional.of(risk.score()),
            Optional.of(Dates.day(risk.reviewedOn()))
        );
    }
}
