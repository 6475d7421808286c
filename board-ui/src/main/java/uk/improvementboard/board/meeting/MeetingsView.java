package uk.improvementboard.board.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.improvementboard.board.challenge.ChallengeNavigation;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.FoldedForm;
import uk.improvementboard.board.component.Months;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.QuietWords;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.meeting.Meeting;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.metrics.pack.ActionLogPage;

/** The board's meetings, ahead and past, and the actions agreed at them. */
@Route(value = ":partnership/meetings", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class MeetingsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** Meetings ahead that are listed: the calendar goes a year ahead. */
    private static final int AHEAD = 3;

    private final transient BoardPlaces places;
    private final transient MeetingService service;
    private final transient MeetingForms forms;
    private final Paragraph said = StatusLine.empty();
    private String title = "Meetings";

    MeetingsView(BoardPlaces places, MeetingService service, MeetingForms forms) {
        this.places = places;
        this.service = service;
        this.forms = forms;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.setText("");
        show(places.at(event));
    }

    private void show(BoardPlace place) {
        title = "Meetings - " + place.partnership().name();
        var id = place.partnership().id();
        var day = place.asAt().day();
        var all = service.all(id, place.asAt());
        var ahead = all
            .stream()
            .filter(it -> !it.on().isBefore(day))
            .limit(AHEAD)
            .toList();
        var past = all
            .stream()
            .filter(it -> it.on().isBefore(day))
            .toList()
            .reversed();
        var content = getContent();
        content.removeAll();
        content.add(new H1("Meetings"), lead(all), said);
        if (!ahead.isEmpty()) {
            content.add(PagePart.block(table("Meetings ahead", ahead, place)));
        }
        if (!past.isEmpty()) {
            content.add(PagePart.block(table("Past meetings", past, place)));
        }
        content.add(PagePart.block(actions(service.actionLog(id, place.asAt()), place)));
        forms
            .toReport(place, words -> {
                show(place);
                said.setText(words);
            })
            .ifPresent(content::add);
        if (forms.offered(place)) {
            content.add(
                FoldedForm.of(
                    "Call a meeting",
                    forms.call(place, words -> {
                        show(place);
                        said.setText(words);
                    })
                )
            );
        }
    }

    private static Component lead(List<Meeting> all) {
        var lead = new Paragraph(
            all.isEmpty()
                ? "No meeting is on record, and the board's calendar names none yet."
                : "They stand in the board's calendar, or were called. Challenges are carried forward until the chair closes them."
        );
        lead.addClassName("prose");
        return lead;
    }

    private static Component table(String caption, List<Meeting> meetings, BoardPlace place) {
        var table = new PlainTable(caption, "", Column.text("Meeting"), Column.text("What for"), Column.text("Chair"));
        meetings.forEach(it ->
            table.row(
                MeetingNavigation.meeting(Days.words(it.on()), it.code(), place.address()),
                new Span(
                    it.purpose() +
                        it
                            .month()
                            .map(month -> ", reads " + Months.words(month))
                            .orElse(", called by the board")
                ),
                new Span(it.chair())
            )
        );
        return table;
    }

    private static Component actions(ActionLogPage log, BoardPlace place) {
        if (log.rows().isEmpty()) {
            return new Paragraph(log.summary());
        }
        var table = new PlainTable(
            "Actions from meetings",
            "promises",
            Column.text("What is to be done"),
            Column.text("About"),
            Column.text("Who, by when"),
            Column.text("What came of it"),
            Column.text("How it stands").with("col-rating")
        );
        log.rows().forEach(row ->
            table.row(
                words(row, place.address()),
                new Span(row.about()),
                new Div(new Div(row.owner()), QuietWords.of("Due " + row.due())),
                new Span(row.outcome().isEmpty() ? "Nothing yet" : row.outcome()),
                RatingTag.block(row.state())
            )
        );
        return new Div(
            table,
            new Paragraph(
                new Span(log.summary() + " "),
                ChallengeNavigation.register("All challenges", place.address())
            )
        );
    }

    private static Component words(ActionLogPage.Row row, BoardAddress address) {
        var name = new Span(row.words());
        name.addClassName("row-name");
        var meeting = new MeetingCode(row.meeting());
        return new Div(
            new Div(name),
            new Div(MeetingNavigation.meeting("Meeting of " + meeting.words(), meeting, address))
        );
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
