package uk.improvementboard.board.challenge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.improvementboard.board.challenge.ChallengeService.Shown;
import uk.improvementboard.board.component.Crumb;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.Facts;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.RatedTitle;
import uk.improvementboard.board.component.SourceLink;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.challenge.ChallengeStep;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.metrics.pack.ChallengesPage.Row;

/** One challenge: what it is about, the figure as shown that day, and everything that became of it. */
@Route(value = ":partnership/challenges/:challenge", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class ChallengeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient ChallengeService service;
    private final transient ChallengeForms forms;
    private final Paragraph said = StatusLine.empty();
    private String title = "Challenge";

    ChallengeView(BoardPlaces places, ChallengeService service, ChallengeForms forms) {
        this.places = places;
        this.service = service;
        this.forms = forms;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.setText("");
        show(event.getRouteParameters().get(ChallengeNavigation.CHALLENGE).orElse(""), places.at(event));
    }

    private void show(String code, BoardPlace place) {
        var shown = service
            .find(place.partnership().id(), code, place.asAt())
            .orElseThrow(() -> new NotFoundException("No challenge " + code));
        var row = shown.row();
        title = "Challenge about " + row.about() + " - " + place.partnership().name();
        var content = getContent();
        content.removeAll();
        content.add(
            crumb(row, place),
            said,
            head(row),
            facts(shown, place),
            history(shown),
            forms.steps(place, shown.reading(), words -> {
                show(code, place);
                said.setText(words);
            })
        );
    }

    private static Component crumb(Row row, BoardPlace place) {
        return Crumb.of(ChallengeNavigation.register("Challenges", place.address()), row.about());
    }

    private static Component head(Row row) {
        return RatedTitle.of(row.words(), row.state());
    }

    private static Component facts(Shown shown, BoardPlace place) {
        var row = shown.row();
        var list = new Facts();
        list.add("About", ChallengeNavigation.subject(row.about(), row.subject(), place.address()));
        list.add("The figure as shown", row.figure());
        list.add("Shown in", row.shownIn().isEmpty() ? "Nothing" : row.shownIn());
        list.add("Raised", row.raised());
        list.add(
            "At the meeting of",
            shown
                .reading()
                .challenge()
                .meeting()
                .<Component>map(meeting ->
                    ChallengeNavigation.meeting(new MeetingCode(meeting).words(), meeting, place.address())
                )
                .orElseGet(() -> new Span("Between meetings"))
        );
        list.add("Who must answer", row.to());
        list.add("Answer due", row.due());
        list.add("Who may see it", shown.reading().challenge().handling().words());
        return list;
    }

    private static Component history(Shown shown) {
        var table = new PlainTable(
            "What became of it",
            "",
            Column.text("When"),
            Column.text("What was done"),
            Column.text("By"),
            Column.text("What was said"),
            Column.text("Evidence")
        );
        table.row(
            Days.words(shown.reading().challenge().raisedOn()),
            "Raised",
            shown.reading().challenge().by(),
            shown.row().words(),
            "None"
        );
        shown
            .reading()
            .steps()
            .forEach(step ->
                table.row(
                    new Span(Days.words(step.on())),
                    new Span(done(step)),
                    new Span(step.by()),
                    new Span(step.words()),
                    evidence(step)
                )
            );
        return PagePart.block(table);
    }

    private static String done(ChallengeStep step) {
        return switch (step) {
            case ChallengeStep.Escalated it -> it.done() + " to " + it.to();
            case ChallengeStep.SentBack it -> it.done() + ", due " + Days.words(it.due());
            case ChallengeStep.Answered _, ChallengeStep.Closed _ -> step.done();
        };
    }

    private static Component evidence(ChallengeStep step) {
        return step instanceof ChallengeStep.Answered answered && !answered.evidence().isBlank()
            ? SourceLink.of(answered.evidence(), answered.link())
            : new Span("None");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
