package uk.improvementboard.board.national;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.PlainSelect;
import uk.improvementboard.board.component.SortableTable;
import uk.improvementboard.board.component.SourceLink;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.national.NationalRow;
import uk.improvementboard.metrics.national.NationalTable;
import uk.improvementboard.metrics.partnership.Area;

/** Every local authority in one table: chosen, sorted and marked as the address says, and the address as chosen. */
final class AuthoritiesSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient NationalTable table;
    private final transient Neighbours neighbours;
    private final transient BoardPlace place;
    private final transient Consumer<Choice> told;
    private final SortableTable shown;
    private final Paragraph count = new Paragraph();
    private transient Choice choice;

    /** @param told is told of each new choice */
    AuthoritiesSection(
        NationalService.Published published,
        Neighbours neighbours,
        BoardPlace place,
        Choice choice,
        Consumer<Choice> told
    ) {
        this.table = published.table();
        this.neighbours = neighbours;
        this.place = place;
        this.choice = choice;
        this.told = told;
        shown = new SortableTable(
            "Every local authority, plans within 20 weeks in per cent",
            "areas",
            NationalColumns.of(table),
            order -> choose(this.choice.by(order))
        );
        count.getElement().setAttribute("role", "status");
        count.addClassName("quiet");
        var summary = new Paragraph(NationalWords.summary(table));
        summary.addClassName("prose");
        add(summary);
        marked().ifPresent(it -> add(own(it)));
        add(filter(), count, shown, notes(), source(published));
        show();
        choice.area().ifPresent(this::bringIntoView);
    }

    /** The row that the address marks, else that of the partnership's own area. */
    private Optional<NationalRow> marked() {
        return choice
            .area()
            .or(() -> Optional.of(place.partnership().area()))
            .flatMap(table::row);
    }

    /** Whoever asked for an area's row, by its link or by an address that was sent, finds it with the keyboard on it. */
    private void bringIntoView(AreaCode code) {
        getElement().executeJs(
            "setTimeout(() => { const row = document.getElementById($0); if (row) {" +
                " row.scrollIntoView({ block: 'center' }); row.querySelector('a').focus({ preventScroll: true }); } }, 0)",
            code.value()
        );
    }

    private static Paragraph own(NationalRow row, NationalTable table) {
        var words = new Paragraph(NationalWords.row(row, table));
        words.addClassNames("prose", "own-area");
        return words;
    }

    private Paragraph own(NationalRow row) {
        return own(row, table);
    }

    private Component filter() {
        var choices = new LinkedHashMap<String, String>();
        choices.put(Choice.ALL, "Every local authority");
        if (!neighbours.areas().isEmpty()) {
            choices.put(Choice.NEIGHBOURS, "Statistical neighbours of " + place.partnership().name());
        }
        table.rows(Area.Level.REGION).forEach(it -> choices.put(it.area().code().value(), it.area().name()));
        if (!choices.containsKey(choice.show())) {
            choice = choice.showing(Choice.ALL);
        }
        var select = new PlainSelect(choices, choice.show());
        select.setId("areas-shown");
        select.addValueChangeListener(change -> choose(choice.showing(change.getValue())));
        var label = new NativeLabel("Show");
        label.setFor(select);
        var row = new Div(label, select);
        row.addClassName("areas-filter");
        return row;
    }

    /** Keeps the order of the partnerships beside the choice made here, so that one address holds both. */
    void withBoardsBy(SortableTable.Order order) {
        choose(choice.boardsBy(order));
    }

    private void choose(Choice other) {
        choice = other;
        show();
        told.accept(choice);
    }

    private void show() {
        var own = table.row(place.partnership().area());
        var region = Optional.of(choice.show())
            .filter(it -> !it.equals(Choice.ALL) && !it.equals(Choice.NEIGHBOURS))
            .map(AreaCode::new)
            .or(() -> own.flatMap(NationalRow::region));
        var reference = Stream.concat(
            table.rows(Area.Level.COUNTRY).stream(),
            region.flatMap(table::row).stream()
        ).toList();
        var rows = table
            .rows(Area.Level.LOCAL_AUTHORITY)
            .stream()
            .filter(this::wanted)
            .sorted(NationalColumns.comparator(choice.order(), table))
            .toList();
        shown.keepAbove(
            reference
                .stream()
                .map(it -> element(it, "reference"))
                .toList()
        );
        shown.show(
            rows
                .stream()
                .map(it -> element(it, ""))
                .toList(),
            choice.order()
        );
        count.setText(rows.size() + " local authorities, " + orderWords() + neighbourWords());
    }

    private String orderWords() {
        var head = NationalColumns.of(table)
            .stream()
            .filter(it -> it.key().equals(choice.order().column()))
            .map(SortableTable.Column::head)
            .findFirst()
            .orElse(Integer.toString(table.latestYear()));
        return "sorted by " + head + ", " + (choice.order().descending() ? "highest" : "lowest") + " first.";
    }

    private String neighbourWords() {
        return choice.show().equals(Choice.NEIGHBOURS) ? " Neighbours by: " + neighbours.source() + "." : "";
    }

    private boolean wanted(NationalRow row) {
        var own = row.area().code().equals(place.partnership().area());
        return switch (choice.show()) {
            case Choice.ALL -> true;
            case Choice.NEIGHBOURS -> own || neighbours.areas().contains(row.area().code());
            default -> row.region()
                .filter(it -> it.value().equals(choice.show()))
                .isPresent();
        };
    }

    private Element element(NationalRow row, String look) {
        var code = row.area().code();
        var own = code.equals(place.partnership().area());
        var isMarked = marked()
            .filter(it -> it.equals(row))
            .isPresent();
        var href =
            place.partnership().slug() + "/areas?" + choice.marking(code).query(place.address()).getQueryString();
        var classes = (look + (isMarked ? " marked" : "")).strip();
        var note = own ? "The area of this board" : NationalWords.fewPlans(row);
        var attributes = classes.isEmpty() ? Map.of("id", code.value()) : Map.of("id", code.value(), "class", classes);
        return SortableTable.row(NationalCells.of(row, href, note), attributes);
    }

    private Component notes() {
        var list = new UnorderedList();
        list.addClassNames("notes", "prose");
        NationalWords.notes(table).forEach(note -> list.add(new ListItem(note)));
        return list;
    }

    private static Component source(NationalService.Published published) {
        var source = published.source();
        var words = new Paragraph(
            new Span("Source: "),
            SourceLink.of(source.title(), source.address()),
            new Span(", known from " + Days.words(source.published()) + ". " + source.dayNote())
        );
        words.addClassNames("quiet", "link-line");
        return words;
    }
}
