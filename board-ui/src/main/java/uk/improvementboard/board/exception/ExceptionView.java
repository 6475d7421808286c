package uk.improvementboard.board.exception;

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
import java.util.Optional;
import uk.improvementboard.board.component.Crumb;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.Facts;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.RatedTitle;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.exception.ExceptionService.Shown;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.exception.ExceptionReport;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.Wording;

/** One exception page: why it is needed, what its owner says, what the record says of the recovery date, and former pages beside it. */
@Route(value = ":partnership/exceptions/:subject", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class ExceptionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient ExceptionService service;
    private final transient ExceptionForms forms;
    private final Paragraph said = StatusLine.empty();
    private String title = "Exception";

    ExceptionView(BoardPlaces places, ExceptionService service, ExceptionForms forms) {
        this.places = places;
        this.service = service;
        this.forms = forms;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.setText("");
        var address = event.getRouteParameters().get(ExceptionNavigation.SUBJECT).orElse("");
        var place = places.at(event);
        show(found(address, place).orElseThrow(() -> new NotFoundException("No exception " + address)), place);
    }

    private Optional<Shown> found(String address, BoardPlace place) {
        return BoardSubject.at(address).flatMap(it -> service.find(place.partnership().id(), it, place.asAt()));
    }

    private void show(Shown shown, BoardPlace place) {
        var row = shown.row();
        title = "Exception: " + row.name() + " - " + place.partnership().name();
        var head = RatedTitle.of("Exception: " + row.name(), row.state());
        var content = getContent();
        content.removeAll();
        content.add(crumb(shown, place), said, head, facts(shown, place));
        forms
            .of(place, shown, words -> {
                said.setText(words);
                found(row.subject().address(), place).ifPresent(it -> show(it, place));
            })
            .ifPresent(content::add);
        if (!row.earlier().isEmpty()) {
            content.add(PagePart.block(earlier(shown)));
        }
        if (!shown.versions().isEmpty()) {
            content.add(PagePart.block(history(shown)));
        }
    }

    private static Component crumb(Shown shown, BoardPlace place) {
        return Crumb.of(ExceptionNavigation.all("Exceptions", place.address()), shown.row().name());
    }

    private static Component facts(Shown shown, BoardPlace place) {
        var row = shown.row();
        var list = new Facts();
        list.add(
            "About",
            new Span(
                new Span(row.kind() + ": "),
                ExceptionNavigation.subject(row.name(), shown.reading().subject(), place.address())
            )
        );
        list.add("Owner", row.owner());
        if (!row.hasPage()) {
            list.add("Page", row.earlier().isEmpty() ? "None was written yet" : "None stands");
            return list;
        }
        list.add("Cause", row.cause());
        list.add("What is being done", row.action());
        list.add("Back on track by", row.recovery());
        list.add("What the record says of that date", Wording.sentence(row.outlook()));
        list.add("Support asked", row.support().isEmpty() ? "None" : row.support());
        list.add("Written by", row.written());
        shown
            .reading()
            .present()
            .ifPresent(it -> list.add("Who may read it", it.handling().words()));
        return list;
    }

    private static Component earlier(Shown shown) {
        var table = new PlainTable(
            "Earlier exceptions for the same thing",
            "promises",
            Column.text("Opened"),
            Column.text("Cause"),
            Column.text("What was done"),
            Column.text("Recovery date"),
            Column.text("What showed the recovery")
        );
        shown
            .row()
            .earlier()
            .forEach(it -> table.row(it.opened(), it.cause(), it.action(), it.recovery(), it.proof()));
        return table;
    }

    private static Component history(Shown shown) {
        var table = new PlainTable(
            "Every version",
            "",
            Column.text("Recorded"),
            Column.text("Page"),
            Column.text("It says"),
            Column.text("By"),
            Column.text("Why")
        );
        shown
            .versions()
            .reversed()
            .forEach(it ->
                table.row(
                    Days.words(BoardTime.dayOf(it.knownFrom())),
                    "Page " + it.item().number() + ", version " + it.version(),
                    words(it.item()),
                    it.recordedBy(),
                    it.reason()
                )
            );
        return table;
    }

    private static String words(ExceptionReport it) {
        var page = "To recover by " + Days.words(it.recovery()) + ". " + Wording.sentence(it.cause());
        return switch (it.step()) {
            case WRITTEN -> page + " " + Wording.sentence(it.action());
            case RETURNED -> "Question: " + Wording.sentence(it.stepWords());
            case RECOVERED -> "Recovered: " + Wording.sentence(it.stepWords());
        };
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
