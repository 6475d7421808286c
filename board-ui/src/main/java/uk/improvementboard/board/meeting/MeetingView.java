package uk.improvementboard.board.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.improvementboard.board.challenge.ChallengeForms;
import uk.improvementboard.board.challenge.Suggested;
import uk.improvementboard.board.component.Crumb;
import uk.improvementboard.board.component.DownloadLink;
import uk.improvementboard.board.component.LinkLine;
import uk.improvementboard.board.component.Months;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.ScreenFold;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.live.LiveBoard;
import uk.improvementboard.board.live.LiveSwitch;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.meeting.Meeting;
import uk.improvementboard.metrics.meeting.MeetingCode;

/** One meeting: who is there, the minutes as they grow, and the forms that feed them. */
@Route(value = ":partnership/meetings/:meeting", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class MeetingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient MeetingService service;
    private final transient MeetingForms forms;
    private final transient ChallengeForms challenges;
    private final transient AgendaService agendas;
    private final LiveSwitch live;
    private final Paragraph said = StatusLine.empty();
    /** Shown anew after every entry; the forms stay as they are, so that nothing typed is lost. */
    private final Div minutes = new Div();
    private String title = "Meeting";

    MeetingView(
        BoardPlaces places,
        MeetingService service,
        MeetingForms forms,
        ChallengeForms challenges,
        AgendaService agendas,
        LiveBoard board
    ) {
        this.places = places;
        this.service = service;
        this.forms = forms;
        this.challenges = challenges;
        this.agendas = agendas;
        this.live = new LiveSwitch(board);
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.setText("");
        var code = event.getRouteParameters().get(MeetingNavigation.MEETING).orElse("");
        var place = places.at(event);
        show(found(code, place), place);
    }

    private MeetingService.Shown found(String code, BoardPlace place) {
        return MeetingCode.read(code)
            .flatMap(it -> service.find(place.partnership().id(), it, place.asAt()))
            .orElseThrow(() -> new NotFoundException("No meeting " + code));
    }

    private void show(MeetingService.Shown shown, BoardPlace place) {
        var code = shown.meeting().code();
        title = shown.page().title() + " - " + place.partnership().name();
        var content = getContent();
        content.removeAll();
        content.add(crumb(shown, place), head(shown.meeting(), shown.page().title()), live);
        fill(shown, place);
        var ordering = new AgendaDesk(
            agendas,
            code,
            shown.meeting().on(),
            place,
            forms.offered(place),
            forms.kept(place, code)
        );
        var agenda = new AgendaSection(ordering, place.address());
        var attendance = forms.attendance(place, code, words -> say(words, code, place));
        live.follow(place.partnership().id(), () -> {
            fill(found(code.value(), place), place);
            agenda.refresh();
            attendance.refresh();
        });
        live.setVisible(!place.asAt().day().isBefore(places.today()));
        var room = new Div(agenda, download(code, place), minutes, attendance);
        var desk = new Div(writing(code, place), room);
        desk.setClassName("meeting-desk", forms.offered(place) || challenges.raiseOffered(place));
        content.add(desk);
    }

    /** Stays beside the agenda while one scrolls: what is said is written down at once, wherever one looks. */
    private Component writing(MeetingCode code, BoardPlace place) {
        var side = new Div();
        side.addClassName("meeting-writing");
        if (forms.offered(place)) {
            side.add(record(code, place));
        }
        side.add(said);
        if (challenges.raiseOffered(place)) {
            side.add(raise(code, place));
        }
        return side;
    }

    private Component record(MeetingCode code, BoardPlace place) {
        return PagePart.block(new H2("Record"), forms.minute(place, code, words -> say(words, code, place)));
    }

    private Component raise(MeetingCode code, BoardPlace place) {
        var fold = new NativeDetails();
        fold.setSummaryText("Raise a challenge");
        fold.setContent(challengeForm(code, place, fold));
        fold.addClassNames("form-details", ScreenFold.NAME);
        return fold;
    }

    /** A fresh form after each challenge. */
    private Component challengeForm(MeetingCode code, BoardPlace place, NativeDetails fold) {
        return challenges.raise(place, Suggested.at(code.value()), words -> {
            say(words, code, place);
            fold.setContent(challengeForm(code, place, fold));
        });
    }

    private static Component download(MeetingCode code, BoardPlace place) {
        var path = place.address().path("meetings/" + code + "/minutes.pdf");
        var line = LinkLine.of(DownloadLink.to(path, "Download the minutes (PDF)"));
        return line;
    }

    private void say(String words, MeetingCode code, BoardPlace place) {
        fill(found(code.value(), place), place);
        said.setText(words);
    }

    private void fill(MeetingService.Shown shown, BoardPlace place) {
        minutes.removeAll();
        minutes.add(new MinutesSection(shown.page(), place.address()));
    }

    private static Component crumb(MeetingService.Shown shown, BoardPlace place) {
        return Crumb.of(MeetingNavigation.meetings("Meetings", place.address()), shown.page().title());
    }

    private static Component head(Meeting meeting, String heading) {
        var words = new Paragraph(
            "Chair: " +
                meeting.chair() +
                ". " +
                meeting
                    .month()
                    .map(month -> "It reads the figures of " + Months.words(month) + ".")
                    .orElse("Called outside the calendar.")
        );
        var head = new Div(new H1(heading), words);
        head.addClassName("measure-title");
        return head;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
