package uk.improvementboard.board.promise;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.improvementboard.board.component.Crumb;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.Facts;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.RatedTitle;
import uk.improvementboard.board.component.SourceLink;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.measure.MeasureNavigation;
import uk.improvementboard.board.plan.PlanNavigation;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.pack.PromisesPage.Row;
import uk.improvementboard.metrics.promise.Promise;
import uk.improvementboard.metrics.promise.PromiseCode;

/** One promise: where it stands, every source, contradictions, deliveries, what it shall move, and every version of it. */
@Route(value = ":partnership/promises/:promise", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class PromiseView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient PromiseService service;
    private final transient BoardReadingService readings;
    private final transient PromiseForms forms;
    private final Paragraph said = StatusLine.empty();
    private String title = "Promise";

    PromiseView(BoardPlaces places, PromiseService service, BoardReadingService readings, PromiseForms forms) {
        this.places = places;
        this.service = service;
        this.readings = readings;
        this.forms = forms;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.setText("");
        show(event.getRouteParameters().get(PromiseNavigation.PROMISE).orElse(""), places.at(event));
    }

    private void show(String name, BoardPlace place) {
        var shown = code(name)
            .flatMap(code -> service.find(place.partnership().id(), code, place.asAt()))
            .orElseThrow(() -> new NotFoundException("No promise " + name));
        var row = shown.row();
        var promise = shown.reading().promise();
        title = row.title() + " - " + place.partnership().name();
        var content = getContent();
        content.removeAll();
        content.add(crumb(row, place), said, head(row), facts(row, promise, place));
        if (!row.contradictions().isEmpty()) {
            content.add(contradictions(row.contradictions()));
        }
        content.add(PagePart.block(statements(promise)), PagePart.block(deliveries(promise)));
        if (forms.offered(place) && promise.withdrawal().isEmpty()) {
            content.add(
                forms.keep(place, promise, words -> {
                    show(name, place);
                    said.setText(words);
                })
            );
        }
        content.add(PagePart.block(PromiseHistoryTable.of(shown.versions(), promise)));
    }

    private static Optional<PromiseCode> code(String name) {
        try {
            return Optional.of(new PromiseCode(name));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Component crumb(Row row, BoardPlace place) {
        return Crumb.of(PromiseNavigation.ledger("Promises", place.address()), row.title());
    }

    private static Component head(Row row) {
        return RatedTitle.of(row.title(), row.state());
    }

    private Component facts(Row row, Promise promise, BoardPlace place) {
        var list = new Facts();
        list.add("Promised by", row.by());
        list.add("What", row.kind() + ", " + row.sector().toLowerCase(Locale.UK));
        list.add("How much now", row.promised() + ". " + row.basis());
        list.add("By when", PromiseCells.due(row));
        list.add("Delivered so far", PromiseCells.delivered(row));
        var reading = readings.read(place.partnership().id(), place.asAt());
        list.add("Measures that show it", links(measures(promise, reading, place)));
        list.add("Actions that deliver it", links(actions(promise, reading, place)));
        return list;
    }

    private static List<Component> measures(Promise promise, BoardReading reading, BoardPlace place) {
        return promise
            .terms()
            .measures()
            .stream()
            .flatMap(code -> reading.plan().measure(code).stream())
            .<Component>map(it -> MeasureNavigation.measure(it.measure().name(), it.measure().code(), place.address()))
            .toList();
    }

    private static List<Component> actions(Promise promise, BoardReading reading, BoardPlace place) {
        return reading
            .plan()
            .sections()
            .stream()
            .flatMap(section -> section.actions().stream())
            .map(it -> it.action())
            .filter(it -> promise.terms().actions().contains(it.number()))
            .<Component>map(it -> PlanNavigation.action(it.number() + " " + it.title(), it.number(), place.address()))
            .toList();
    }

    private static Component links(List<Component> links) {
        if (links.isEmpty()) {
            return new Span("None named");
        }
        var list = new UnorderedList();
        links.forEach(link -> list.add(new ListItem(link)));
        list.addClassName("link-line");
        return list;
    }

    private static Component contradictions(List<String> sentences) {
        var box = new Div();
        box.addClassName("disputed");
        sentences.forEach(sentence -> box.add(new Paragraph(sentence)));
        return PagePart.block(new H2("Sources that contradict each other"), box);
    }

    private static Component statements(Promise promise) {
        var table = new PlainTable(
            "What was said of it",
            "",
            Column.text("Said on"),
            Column.text("By whom"),
            Column.text("What, in short"),
            Column.text("How much"),
            Column.text("By when"),
            Column.text("Why it differs"),
            Column.text("Source")
        );
        var first = true;
        for (var it : promise.statements()) {
            table.row(
                new Span(Days.words(it.saidOn())),
                new Span(it.saidBy()),
                new Span(it.words()),
                new Span(it.amount().map(promise.terms()::words).orElse("-")),
                new Span(
                    it.due().map(Days::words).orElse("-") +
                        (it.dueWords().isBlank() ? "" : ", \"" + it.dueWords() + "\"")
                ),
                new Span(first ? "First seen" : it.reason().isBlank() ? "No reason given" : it.reason()),
                SourceLink.of(it.source(), it.address())
            );
            first = false;
        }
        return table;
    }

    private static Component deliveries(Promise promise) {
        if (promise.deliveries().isEmpty()) {
            return new Div(new H2("What was delivered"), new Paragraph("No delivery is on record."));
        }
        var table = new PlainTable(
            "What was delivered",
            "",
            Column.text("By"),
            Column.text("In all"),
            Column.text("Evidence"),
            Column.text("Does it count?"),
            Column.text("Source")
        );
        promise.deliveries().forEach(it ->
            table.row(
                new Span(Days.words(it.on())),
                new Span(
                    it
                        .amount()
                        .map(promise.terms()::words)
                        .orElse(it.whole() ? "Kept" : "In part")
                ),
                new Span(it.words()),
                new Span(it.certain() ? "Yes" : "May not count: " + it.doubt()),
                SourceLink.of(it.source(), it.address())
            )
        );
        return table;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
