package uk.improvementboard.board.national;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.component.SortableTable;
import uk.improvementboard.board.component.SortableTable.Column;
import uk.improvementboard.board.component.SortableTable.Order;
import uk.improvementboard.board.measure.MeasureNavigation;
import uk.improvementboard.board.overview.OverviewNavigation;
import uk.improvementboard.board.plan.PlanNavigation;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.pack.OverviewPage.MeasureRow;
import uk.improvementboard.metrics.pack.OverviewPage.SectionRow;
import uk.improvementboard.metrics.pack.Tag;

/** The partnerships that the reader may see, one row each: how their priority actions are rated and where their headline goes. */
final class BoardsTable extends Composite<SortableTable> {

    private static final long serialVersionUID = 1L;

    private static final List<Column> COLUMNS = List.of(
        new Column(BoardsOrder.NAME, "Partnership", false, "", "col-area"),
        new Column(BoardsOrder.DELIVERY, "Delivery", true, "Most off track first", "words"),
        new Column(BoardsOrder.IMPACT, "Impact", true, "Most off track first", "words"),
        new Column(BoardsOrder.SUSTAINED, "Sustained", true, "Most off track first", "words"),
        new Column(BoardsOrder.CONTRADICTIONS, "Contradictions", true, "Most first", ""),
        new Column(BoardsOrder.HEADLINE, "Headline most at risk", true, "Most at risk first", "words"),
        new Column(BoardsOrder.DUE, "Next milestone", false, "Soonest first", ""),
        new Column(BoardsOrder.CHANCE, "If things go on as they are", false, "Least likely first", "col-outlook")
    );

    private final transient List<Row> rows;
    private final transient Order first;
    private final transient Consumer<Order> chosen;

    private record Row(NationalService.Board board, Element element) {}

    /** @param chosen is told of each new order */
    BoardsTable(List<NationalService.Board> boards, BoardAddress address, Order first, Consumer<Order> chosen) {
        this.first = BoardsOrder.known(first);
        this.chosen = chosen;
        rows = boards
            .stream()
            .map(it -> new Row(it, row(it, new BoardAddress(it.partnership().slug(), address.asAt()))))
            .toList();
    }

    @Override
    protected SortableTable initContent() {
        var table = new SortableTable("Your partnerships", "boards", COLUMNS, order -> {
            getContent().show(ordered(order), order);
            chosen.accept(order);
        });
        table.show(ordered(first), first);
        return table;
    }

    private List<Element> ordered(Order order) {
        return rows
            .stream()
            .sorted(Comparator.comparing(Row::board, BoardsOrder.comparator(order)))
            .map(Row::element)
            .toList();
    }

    private static Element row(NationalService.Board board, BoardAddress address) {
        var page = board.page();
        var name = new Div(OverviewNavigation.board(board.partnership().name(), address));
        if (board.partnership().illustrative()) {
            name.add(quiet("Illustrative data"));
        }
        var row = new Element("tr");
        var head = new Element("th").setAttribute("scope", "row");
        head.appendChild(name.getElement());
        row.appendChild(head);
        Stream.of(BoardsOrder.DELIVERY, BoardsOrder.IMPACT, BoardsOrder.SUSTAINED).forEach(it ->
            row.appendChild(cell(tags(page.priorityActions(), BoardsOrder.facet(it), address), ""))
        );
        row.appendChild(cell(new Span(Integer.toString(page.contradictions().size())), "num"));
        var first = board.atRisk().map(NationalService.AtRisk::row);
        row.appendChild(
            cell(first.map(it -> measure(it, address)).orElseGet(() -> new Span("No headline measure")), "")
        );
        row.appendChild(cell(new Span(first.map(MeasureRow::nextMilestone).orElse("None")), ""));
        row.appendChild(cell(new Span(first.map(MeasureRow::outlook).orElse("Nothing is promised")), ""));
        return row;
    }

    private static Component measure(MeasureRow row, BoardAddress address) {
        return new Div(
            MeasureNavigation.measure(row.name(), row.code(), address),
            quiet(row.now() + ", " + row.period()),
            RatingTag.of(row.rating())
        );
    }

    /** The rating of each priority action in its order; where a person set it, with the computed one beside it. */
    private static Component tags(List<SectionRow> actions, Function<SectionRow, Tag> facet, BoardAddress address) {
        var all = new Div();
        all.addClassName("board-ratings");
        actions.forEach(action ->
            all.add(
                new Div(
                    PlanNavigation.section(action.label(), action.code(), address),
                    RatingTag.of(facet.apply(action))
                )
            )
        );
        return all;
    }

    private static Element cell(Component content, String classes) {
        var cell = new Element("td");
        if (!classes.isEmpty()) {
            cell.setAttribute("class", classes);
        }
        cell.appendChild(content.getElement());
        return cell;
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassNames("stacked", "quiet");
        return span;
    }
}
