package uk.improvementboard.board.measure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.metrics.pack.MeasurePage.ValueRow;

/** The table that twins the chart: the latest year in view, the rest one click away. */
final class FiguresSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int IN_VIEW = 12;
    private static final String NONE = "-";

    /** A column with what it says of a period. */
    private record Field(Column column, Function<ValueRow, String> words) {}

    private static final List<Field> ALWAYS_FIRST = List.of(
        new Field(Column.text("Period").with("nowrap"), ValueRow::period),
        new Field(Column.number("Value"), ValueRow::value)
    );
    private static final List<Field> WHERE_THERE_IS_ANY = List.of(
        new Field(Column.number("Of these").with("nowrap"), ValueRow::numerator),
        new Field(Column.number("Out of").with("nowrap"), ValueRow::denominator),
        new Field(Column.text("Signal"), ValueRow::signal)
    );
    private static final List<Field> ALWAYS_LAST = List.of(
        new Field(Column.text("Status"), ValueRow::status),
        new Field(Column.text("Source"), FiguresSection::source)
    );

    FiguresSection(List<ValueRow> values) {
        var section = getContent();
        section.setId("twin");
        section.addClassName("section-block");
        if (values.size() <= IN_VIEW) {
            section.add(table("The figures", values));
            return;
        }
        section.add(table("The figures, latest " + IN_VIEW + " of " + values.size(), values.subList(0, IN_VIEW)));
        var earlier = values.subList(IN_VIEW, values.size());
        section.add(
            new NativeDetails("Earlier figures, " + earlier.size() + " more", table("Earlier figures", earlier))
        );
    }

    /** Columns in which no period has anything are left out. */
    private static PlainTable table(String caption, List<ValueRow> values) {
        var used = WHERE_THERE_IS_ANY.stream().filter(field ->
            values.stream().anyMatch(row -> !field.words().apply(row).equals(NONE))
        );
        var fields = Stream.of(ALWAYS_FIRST.stream(), used, ALWAYS_LAST.stream())
            .flatMap(all -> all)
            .toList();
        var table = new PlainTable(
            caption,
            "twin",
            fields
                .stream()
                .map(Field::column)
                .toArray(Column[]::new)
        );
        values.forEach(row ->
            table.row(
                fields
                    .stream()
                    .map(field -> field.words().apply(row))
                    .toArray(String[]::new)
            )
        );
        return table;
    }

    private static String source(ValueRow row) {
        return row.caveat().isBlank() ? row.source() : row.source() + ". " + row.caveat();
    }
}
