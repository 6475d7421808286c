package uk.improvementboard.board.pack;

import java.util.List;
import java.util.function.Consumer;

/** A table on paper: caption, scoped heads, no empty cell. */
final class PrintedTable {

    /** One column. */
    record Column(String head, String look) {
        static Column text(String head) {
            return new Column(head, "text");
        }

        /** A column of words with its width in millimetres, one that the stylesheet knows: 18, 26, 40, 46 or 60. */
        static Column text(String head, int width) {
            return new Column(head, "text w" + width);
        }

        static Column number(String head) {
            return new Column(head, "num");
        }

        /** A column of ratings, wide enough for shape and word on one line. */
        static Column rating(String head) {
            return new Column(head, "tag");
        }

        /** A first column of periods, which do not wrap. */
        static Column period(String head) {
            return new Column(head, "period");
        }
    }

    private final Markup page;
    private final List<Column> columns;

    private PrintedTable(Markup page, List<Column> columns) {
        this.page = page;
        this.columns = columns;
    }

    static PrintedTable open(Markup page, String caption, Column... columns) {
        page.open("table").element("caption", caption);
        return begin(page, List.of(columns));
    }

    /** A table whose caption is the heading of what it holds, and stands among the bookmarks. */
    static PrintedTable headed(Markup page, String heading, List<Column> columns) {
        page.open("table").open("caption").element("h2", heading).close("caption");
        return begin(page, columns);
    }

    private static PrintedTable begin(Markup page, List<Column> columns) {
        page.open("thead").open("tr");
        for (var column : columns) {
            page.open("th", "scope", "col", "class", column.look()).text(column.head()).close("th");
        }
        page.close("tr").close("thead").open("tbody");
        return new PrintedTable(page, columns);
    }

    /** Adds a row of words; the first cell is its head. */
    PrintedTable row(String... cells) {
        return rowOf(
            List.of(cells)
                .stream()
                .<Consumer<Markup>>map(words -> it -> it.text(words.isBlank() ? "-" : words))
                .toList()
        );
    }

    /** Adds a row whose cells write themselves. */
    PrintedTable rowOf(List<Consumer<Markup>> cells) {
        page.open("tr");
        for (var index = 0; index < columns.size(); index++) {
            var element = index == 0 ? "th" : "td";
            if (index == 0) {
                page.open(element, "scope", "row", "class", columns.getFirst().look());
            } else {
                page.open(element, "class", columns.get(index).look());
            }
            cells.get(index).accept(page);
            page.close(element);
        }
        page.close("tr");
        return this;
    }

    void close() {
        page.close("tbody").close("table");
    }
}
