package uk.improvementboard.board.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.ScreenFold;
import uk.improvementboard.board.evidence.DateService.Said;
import uk.improvementboard.board.evidence.EvidenceService.Deliverable;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.DateProposal;

/** One deliverable: how it stands, every date given for it, dates asked for, its evidence, and what may be done. */
final class DeliverableSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient ActionMilestone milestone;
    private final transient Deliverable where;
    private final transient Deciding.May may;
    private final transient BoardPlace place;
    private final transient Consumer<String> said;

    /** @param said told what was done, in a sentence, once the page must be shown anew */
    DeliverableSection(
        String action,
        ActionMilestone milestone,
        Said told,
        Deciding.May may,
        BoardPlace place,
        Consumer<String> said
    ) {
        this.milestone = milestone;
        this.where = new Deliverable(action, milestone.id());
        this.may = may;
        this.place = place;
        this.said = said;
        getContent().addClassNames("section-block", "rule-top", "deliverable");
        getContent().add(new H2(milestone.title()), standing(), dates());
        told.open()
            .stream()
            .filter(this::mine)
            .forEach(asked -> getContent().add(asked(asked)));
        var decided = told.decided().stream().filter(this::mine).toList();
        if (!decided.isEmpty()) {
            getContent().add(decided(decided));
        }
        getContent().add(new EvidenceTable(milestone, where, may, place, said));
        offer(told.open().stream().noneMatch(this::mine));
    }

    private boolean mine(DateProposal proposal) {
        return proposal.milestoneId().equals(milestone.id());
    }

    private Component standing() {
        var dates = milestone.dates();
        var moved =
            dates.timesMoved() == 0
                ? "never moved"
                : Wording.lowerFirst(dates.movedInWords()) + ", " + days(dates.daysMoved());
        var due = milestone
            .doneOn()
            .map(day -> "Delivered " + Days.words(day))
            .orElseGet(
                () -> "Due " + Days.words(dates.current()) + ", " + Days.due(dates.current(), place.asAt().day())
            );
        var words = new Paragraph(
            milestone.stateOn(place.asAt().day()).words() +
                ". " +
                due +
                ". First promised for " +
                Days.words(dates.first()) +
                ", " +
                moved +
                "."
        );
        words.addClassName("lead");
        return words;
    }

    private static String days(long moved) {
        var size = Math.abs(moved);
        return size + (size == 1 ? " day" : " days") + (moved < 0 ? " earlier" : " later");
    }

    private Component dates() {
        var table = new PlainTable(
            "Every date given",
            "dates",
            Column.text("Date"),
            Column.text("Said on"),
            Column.text("Who agreed"),
            Column.text("Why it moved"),
            Column.text("Where it is recorded")
        );
        var first = milestone.dates().all().getFirst();
        milestone
            .dates()
            .all()
            .forEach(date ->
                table.row(
                    Days.words(date.due()) + (date.equals(first) ? " (first promise)" : ""),
                    Days.words(date.saidOn()),
                    date.saidBy(),
                    date.equals(first) ? "-" : date.reason().isBlank() ? "No reason given" : date.reason(),
                    date.source().isBlank() ? "-" : date.source()
                )
            );
        return table;
    }

    private Component asked(DateProposal asked) {
        var words = new Paragraph(
            asked.proposedBy() +
                " asks for " +
                Days.words(asked.due()) +
                " instead of " +
                Days.words(asked.wasDue()) +
                " (" +
                Days.words(asked.proposedOn()) +
                "): " +
                asked.reason()
        );
        var box = new Div(words);
        box.addClassName("asked");
        if (may.agree()) {
            box.add(
                new ReasonForm("Why", "Agree to the date", "Refuse it", where.milestone() + "-date", (agreed, why) -> {
                    may.dates().decide(place.partnership().id(), where, agreed, why);
                    said.accept(
                        agreed
                            ? "The new date is agreed; every earlier one stays in view."
                            : "The date is refused; the former stands."
                    );
                })
            );
        } else {
            box.add(new Paragraph("The board has not yet said whether it agrees."));
        }
        return box;
    }

    private static Component decided(List<DateProposal> decided) {
        var table = new PlainTable(
            "Dates asked for",
            "dates",
            Column.text("Asked for"),
            Column.text("By and when"),
            Column.text("Reason"),
            Column.text("The board")
        );
        decided.forEach(it ->
            it
                .decision()
                .ifPresent(word ->
                    table.row(
                        Days.words(it.due()),
                        it.proposedBy() + ", " + Days.words(it.proposedOn()),
                        it.reason(),
                        (word.agreed() ? "Agreed" : "Refused") +
                            " by " +
                            word.by() +
                            ", " +
                            Days.words(word.on()) +
                            ": " +
                            word.why()
                    )
                )
        );
        return table;
    }

    private void offer(boolean noneAsked) {
        if (may.handIn()) {
            getContent().add(ScreenFold.of("Hand in evidence", new EvidenceForm(may.evidence(), place, where, said)));
            if (milestone.doneOn().isEmpty()) {
                getContent().add(ScreenFold.of("Close this deliverable", close()));
            }
        }
        if (may.propose() && milestone.doneOn().isEmpty() && noneAsked) {
            getContent().add(
                ScreenFold.of(
                    "Ask for another date",
                    new DayForm(
                        where.milestone() + "-propose",
                        "New date",
                        true,
                        "Ask for this date",
                        milestone.dates().current(),
                        (day, reason) -> {
                            may.dates().propose(place.partnership().id(), where, day, reason);
                            said.accept("The date is asked for. It counts once the board agrees.");
                        }
                    )
                )
            );
        }
    }

    private Component close() {
        if (!milestone.evidenced()) {
            return new Span("Hand in evidence first: a deliverable is closed only with evidence.");
        }
        return new DayForm(
            where.milestone() + "-close",
            "Delivered on",
            false,
            "Close the deliverable",
            may.today(),
            (day, _) -> {
                may.evidence().close(place.partnership().id(), where, day);
                said.accept("The deliverable is closed. It is complete once the board accepts its evidence.");
            }
        );
    }
}
