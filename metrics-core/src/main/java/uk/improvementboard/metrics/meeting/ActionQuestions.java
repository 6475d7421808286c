package uk.improvementboard.metrics.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.plan.Action;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.MilestoneState;
import uk.improvementboard.metrics.plan.SectionReading;

/** Questions about the dated deliverables of a section. */
final class ActionQuestions {

    private final AskingRule rule;
    private final SectionReading section;
    private final LocalDate asAt;

    private record Deliverable(Action action, ActionMilestone milestone) {}

    ActionQuestions(AskingRule rule, SectionReading section, LocalDate asAt) {
        this.rule = rule;
        this.section = section;
        this.asAt = asAt;
    }

    Optional<QuestionToAsk> overdue() {
        return in(MilestoneState.OVERDUE)
            .stream()
            .min(Comparator.comparing(it -> it.milestone().dates().current()))
            .map(it -> {
                var dates = it.milestone().dates();
                var days = ChronoUnit.DAYS.between(dates.current(), asAt);
                return ask(
                    it.action(),
                    "%s was due by %s%s and is %s overdue. When will it be there, and what waits for it?".formatted(
                        named(it),
                        Wording.day(dates.current()),
                        dates.timesMoved() == 0 ? "" : ", " + dates.movedInWords() + ",",
                        Wording.counted(days, "day")
                    )
                );
            });
    }

    Optional<QuestionToAsk> slipping() {
        return in(MilestoneState.SLIPPED)
            .stream()
            .max(
                Comparator.<Deliverable>comparingInt(it -> it.milestone().dates().timesMoved()).thenComparingLong(it ->
                    it.milestone().dates().daysMoved()
                )
            )
            .map(it ->
                ask(
                    it.action(),
                    "%s was first promised by %s and is now due by %s: %s. Why will this date hold?".formatted(
                        named(it),
                        Wording.day(it.milestone().dates().first()),
                        Wording.day(it.milestone().dates().current()),
                        it.milestone().dates().movedInWords()
                    )
                )
            );
    }

    Optional<QuestionToAsk> evidence() {
        var awaited = in(MilestoneState.DONE_EVIDENCE_AWAITED);
        return awaited
            .stream()
            .min(Comparator.comparing(it -> it.milestone().doneOn().orElseThrow()))
            .map(oldest ->
                ask(
                    oldest.action(),
                    "%s reported as done without evidence that the board has accepted; the oldest, %s, since %s. What shows that it is?".formatted(
                        awaited.size() == 1 ? "1 deliverable is" : awaited.size() + " deliverables are",
                        named(oldest),
                        Wording.day(oldest.milestone().doneOn().orElseThrow())
                    )
                )
            );
    }

    private List<Deliverable> in(MilestoneState state) {
        return section
            .actions()
            .stream()
            .flatMap(it ->
                it
                    .action()
                    .milestones()
                    .stream()
                    .map(milestone -> new Deliverable(it.action(), milestone))
            )
            .filter(it -> it.milestone().stateOn(asAt) == state)
            .toList();
    }

    private static String named(Deliverable it) {
        return "\"" + it.milestone().title() + "\" (action " + it.action().number() + ")";
    }

    private QuestionToAsk ask(Action about, String words) {
        return new QuestionToAsk(
            rule,
            section.section().code(),
            List.of(about.owner()),
            Optional.empty(),
            Optional.of(about.number()),
            words
        );
    }
}
