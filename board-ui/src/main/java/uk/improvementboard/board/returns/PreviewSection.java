package uk.improvementboard.board.returns;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;

/** What loading a file would do: the counts, what to know first, every value beside the one on the board. */
public final class PreviewSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 200;

    /** Shows it. */
    public PreviewSection(ImportPreview.Compared preview) {
        getContent().addClassName("import-preview");
        getContent().add(new H2("What loading it would do"), new Paragraph(counts(preview)));
        if (!preview.warnings().isEmpty()) {
            getContent().add(warnings(preview));
        }
        if (!preview.followed().isEmpty()) {
            getContent().add(table(preview));
        }
        if (preview.followed().size() > MOST_ROWS) {
            var more = new Paragraph("%,d more values follow.".formatted(preview.followed().size() - MOST_ROWS));
            more.addClassName("quiet");
            getContent().add(more);
        }
    }

    private static String counts(ImportPreview.Compared preview) {
        var leftOut = preview.breakdownRows();
        return (
            "The file gives " +
            preview.set() +
            ": " +
            preview.counts() +
            "." +
            (leftOut == 0 ? "" : " %,d rows that break totals down were left out.".formatted(leftOut))
        );
    }

    private static Div warnings(ImportPreview.Compared preview) {
        var list = new UnorderedList();
        list.addClassName("import-warnings");
        preview.warnings().forEach(group -> {
            var examples = new UnorderedList();
            examples.addClassName("quiet");
            group.examples().forEach(example -> examples.add(new ListItem(example)));
            var item = new ListItem(group.words());
            item.add(examples);
            list.add(item);
        });
        return new Div(new H2("What to know first"), list);
    }

    private static PlainTable table(ImportPreview.Compared preview) {
        var table = PlainTable.withHiddenCaption(
            "Values of the file beside those on the board",
            "twin",
            Column.text("Measure"),
            Column.text("Area"),
            Column.text("Period"),
            Column.number("On the board"),
            Column.number("In the file"),
            Column.text("What happens"),
            Column.text("To give a reason for"),
            Column.number("Row")
        );
        preview
            .followed()
            .stream()
            .limit(MOST_ROWS)
            .forEach(row ->
                table.row(
                    row.measure().name(),
                    row.areaName(),
                    row.period().words(),
                    row.board(),
                    row.inFile(),
                    row.fate().words(),
                    row.warning().isEmpty() ? "nothing" : row.warning(),
                    Long.toString(row.row())
                )
            );
        return table;
    }
}
