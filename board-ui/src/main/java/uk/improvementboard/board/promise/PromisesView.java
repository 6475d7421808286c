package uk.improvementboard.board.promise;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.improvementboard.board.component.DownloadLink;
import uk.improvementboard.board.component.FoldedForm;
import uk.improvementboard.board.component.LinkLine;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.QuietWords;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.pack.PromisesPage;
import uk.improvementboard.metrics.pack.PromisesPage.Row;

/** The promise ledger: what was promised, by whom, by when, every date given, what was delivered, where it stands. */
@Route(value = ":partnership/promises", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class PromisesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** In which order the ledger is shown. */
    enum Order {
        STATE("What stands worst", Comparator.comparing(_ -> 0)),
        DUE("Date given last", Comparator.comparing(row -> row.due().orElse(LocalDate.MAX))),
        DELIVERED("Share delivered, least first", Comparator.comparing(row -> row.share().orElse(-1))),
        MOVED("Dates given, most first", Comparator.comparing((Row row) -> row.dates().size()).reversed()),
        BY("Who promised", Comparator.comparing(Row::by)),
        TITLE("What was promised", Comparator.comparing(Row::title));

        private final String words;
        private final transient Comparator<Row> comparator;

        Order(String words, Comparator<Row> comparator) {
            this.words = words;
            this.comparator = comparator;
        }
    }

    private final transient BoardPlaces places;
    private final transient PromiseService service;
    private final transient PromiseForms forms;
    private final Paragraph said = StatusLine.empty();
    private String title = "Promises";

    PromisesView(BoardPlaces places, PromiseService service, PromiseForms forms) {
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
        title = "Promises - " + place.partnership().name();
        var page = service.ledger(place.partnership().id(), place.asAt());
        var summary = new Paragraph(page.summary());
        summary.addClassName("prose");
        var content = getContent();
        content.removeAll();
        content.add(new H1("Promises"), summary, said);
        if (!page.rows().isEmpty()) {
            content.add(LinkLine.of(download(place)), ledger(page, place));
        }
        if (forms.offered(place)) {
            content.add(
                FoldedForm.of(
                    "Record a promise",
                    forms.add(place, words -> {
                        show(place);
                        said.setText(words);
                    })
                )
            );
        }
        content.add(rule(page.rule()));
    }

    private static Component ledger(PromisesPage page, BoardPlace place) {
        var table = new Div(table(page.rows(), place));
        var order = new Select<Order>();
        order.setLabel("Sort by");
        order.setId("promise-order");
        order.addClassName("filter");
        order.setItems(Order.values());
        order.setItemLabelGenerator(it -> it.words);
        order.setValue(Order.STATE);
        order.addValueChangeListener(changed -> {
            table.removeAll();
            table.add(table(page.rows().stream().sorted(changed.getValue().comparator).toList(), place));
        });
        return new Div(order, table);
    }

    private static Component table(List<Row> rows, BoardPlace place) {
        var table = PlainTable.withHiddenCaption(
            "Promises",
            "promises",
            Column.text("What was promised, by whom"),
            Column.text("How much"),
            Column.text("By when: every date given"),
            Column.text("Delivered so far"),
            Column.text("Where it stands").with("col-rating")
        );
        rows.forEach(row ->
            table.row(what(row, place), amount(row), PromiseCells.due(row), PromiseCells.delivered(row), state(row))
        );
        return table;
    }

    private static Component what(Row row, BoardPlace place) {
        var name = new Span(PromiseNavigation.promise(row.title(), row.code(), place.address()));
        name.addClassName("row-name");
        return new Div(name, QuietWords.of(row.by() + ". " + row.kind() + ". " + row.sector()));
    }

    private static Component amount(Row row) {
        return new Div(new Span(row.promised()), QuietWords.of(row.basis()));
    }

    private static Component state(Row row) {
        var state = new Div(RatingTag.block(row.state()));
        if (!row.contradictions().isEmpty()) {
            var count = row.contradictions().size();
            state.add(QuietWords.of(count == 1 ? "Sources contradict each other" : count + " contradictions"));
        }
        return state;
    }

    private static Anchor download(BoardPlace place) {
        return DownloadLink.to(place.address().path("promises.csv"), "Download the ledger (CSV)");
    }

    private static Component rule(List<String> sentences) {
        var list = new UnorderedList();
        list.addClassNames("notes", "prose");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return PagePart.block(new H2("How it is said where a promise stands"), list);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
