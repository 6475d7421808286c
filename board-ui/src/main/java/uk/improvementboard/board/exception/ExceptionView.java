package uk.improvementboard.board.exception;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.exception.ExceptionService.Shown;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.exception.ExceptionReport;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.persistence.AsAt;

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
        var why = new Span(Wording.sentence(row.state().reason()));
        why.addClassName("row-message");
        var head = new Div(new H1("Exception: " + row.name()), new Div(RatingTag.of(row.state()), why));
        head.addClassName("measure-title");
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
            content.add(block(earlier(shown)));
        }
        if (!shown.versions().isEmpty()) {
            content.add(block(history(shown)));
        }
    }

    private static Component crumb(Shown shown, BoardPlace place) {
        var crumb = new Paragraph(
            ExceptionNavigation.all("Exceptions", place.address()),
            new Span(" / " + shown.row().name())
        );
        crumb.addClassName("crumb");
        return crumb;
    }

    private static Component facts(Shown shown, BoardPlace place) {
        var row = shown.row();
        var list = new DescriptionList();
        list.addClassName("action-terms");
        fact(
            list,
            "About",
            new Span(
                new Span(row.kind() + ": "),
                ExceptionNavigation.subject(row.name(), shown.reading().subject(), place.address())
            )
        );
        fact(list, "Owner", new Span(row.owner()));
        if (!row.hasPage()) {
            fact(list, "Page", new Span(row.earlier().isEmpty() ? "None was written yet" : "None stands"));
            return list;
        }
        fact(list, "Cause", new Span(row.cause()));
        fact(list, "What is being done", new Span(row.action()));
        fact(list, "Back on track by", new Span(row.recovery()));
        fact(list, "What the record says of that date", new Span(Wording.sentence(row.outlook())));
        fact(list, "Support asked", new Span(row.support().isEmpty() ? "None" : row.support()));
        fact(list, "Written by", new Span(row.written()));
        shown
            .reading()
            .present()
            .ifPresent(it -> fact(list, "Who may read it", new Span(it.handling().words())));
        return list;
    }

    private static void fact(DescriptionList list, String term, Component words) {
        var description = new DescriptionList.Description();
        description.add(words);
        list.add(new DescriptionList.Term(term), description);
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
                    Days.words(AsAt.dayOf(it.knownFrom())),
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

    private static Section block(Component content) {
        var section = new Section(content);
        section.addClassName("section-block");
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
