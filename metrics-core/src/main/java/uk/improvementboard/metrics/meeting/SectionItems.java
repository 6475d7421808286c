package uk.improvementboard.metrics.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.MilestoneState;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.plan.SectionReading;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Outlook;
import uk.improvementboard.metrics.rating.Rag;

/** Items about priority actions and areas: one item for each that has something to say. */
final class SectionItems {

    private static final double EVEN = 0.5;

    private final PlanReading board;

    private record Late(String action, ActionMilestone milestone) {}

    SectionItems(PlanReading board) {
        this.board = board;
    }

    List<AgendaItem> contradictions() {
        return board
            .contradictions()
            .stream()
            .map(it ->
                AgendaItem.cut(
                    AgendaRule.CONTRADICTION,
                    "contradiction-" + it.section().code(),
                    it.headline(),
                    Wording.sentence(it.detail()),
                    Optional.of(BoardSubject.section(it.section().code()))
                )
            )
            .toList();
    }

    List<AgendaItem> redWithoutRecovery() {
        var items = new ArrayList<AgendaItem>();
        for (var section : board.sections()) {
            var red = section.measures().stream().filter(SectionItems::withoutRecovery).toList();
            if (!red.isEmpty()) {
                items.add(
                    item(
                        AgendaRule.RED_WITHOUT_RECOVERY,
                        "red",
                        section,
                        Wording.counted(red.size(), "measure") + " off track without recovery in sight",
                        red.stream().map(SectionItems::standing).collect(Collectors.joining(" "))
                    )
                );
            }
        }
        return List.copyOf(items);
    }

    private static boolean withoutRecovery(MeasureReading it) {
        return it.rating().rag() == Rag.RED && it.next().flatMap(SectionItems::chance).orElse(0.0) < EVEN;
    }

    private static Optional<Double> chance(Outlook next) {
        return next.chance().isPresent() ? Optional.of(next.chance().getAsDouble()) : Optional.empty();
    }

    private static String standing(MeasureReading it) {
        var figure = it.latestInWords().orElseGet(() -> it.measure().name() + ": no current figure");
        return Wording.sentence(
            it
                .next()
                .filter(next -> next.chance().isPresent())
                .map(next -> figure + ", " + Wording.lowerFirst(next.sentence(it.format())))
                .orElse(figure + ", and nothing ahead says when it recovers")
        );
    }

    List<AgendaItem> slipped() {
        var items = new ArrayList<AgendaItem>();
        for (var section : board.sections()) {
            var overdue = in(section, MilestoneState.OVERDUE);
            var moved = in(section, MilestoneState.SLIPPED);
            if (!overdue.isEmpty() || !moved.isEmpty()) {
                var counts = new ArrayList<String>();
                if (!overdue.isEmpty()) {
                    counts.add(Wording.counted(overdue.size(), "deliverable") + " overdue");
                }
                if (!moved.isEmpty()) {
                    counts.add(
                        (overdue.isEmpty() ? Wording.counted(moved.size(), "deliverable") : moved.size()) + " slipped"
                    );
                }
                items.add(
                    item(AgendaRule.SLIPPED, "slipped", section, String.join(" and ", counts), dates(overdue, moved))
                );
            }
        }
        return List.copyOf(items);
    }

    private static String dates(List<Late> overdue, List<Late> moved) {
        var sentences = new ArrayList<String>();
        overdue.forEach(it ->
            sentences.add(named(it) + " was due by " + Wording.day(it.milestone().dates().current()) + moves(it) + ".")
        );
        moved.forEach(it ->
            sentences.add(
                named(it) +
                    " was first promised by " +
                    Wording.day(it.milestone().dates().first()) +
                    " and is now due by " +
                    Wording.day(it.milestone().dates().current()) +
                    "."
            )
        );
        return String.join(" ", sentences);
    }

    private static String moves(Late it) {
        var dates = it.milestone().dates();
        return dates.timesMoved() == 0 ? "" : ", " + dates.movedInWords();
    }

    private static String named(Late it) {
        return "\"" + it.milestone().title() + "\" (action " + it.action() + ")";
    }

    private List<Late> in(SectionReading section, MilestoneState state) {
        return section
            .actions()
            .stream()
            .flatMap(it ->
                it
                    .action()
                    .milestones()
                    .stream()
                    .map(milestone -> new Late(it.action().number(), milestone))
            )
            .filter(it -> it.milestone().stateOn(board.asAt()) == state)
            .sorted(Comparator.comparing(it -> it.milestone().dates().current()))
            .toList();
    }

    private static AgendaItem item(AgendaRule rule, String key, SectionReading section, String what, String detail) {
        var code = section.section().code();
        return AgendaItem.cut(
            rule,
            key + "-" + code,
            section.section().title() + ": " + what,
            detail,
            Optional.of(BoardSubject.section(code))
        );
    }
}
