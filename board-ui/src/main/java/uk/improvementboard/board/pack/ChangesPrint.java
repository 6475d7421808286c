package uk.improvementboard.board.pack;

import uk.improvementboard.board.pack.PrintedTable.Column;
import uk.improvementboard.metrics.pack.PackChanges;
import uk.improvementboard.metrics.pack.PackChanges.Kind;

/** What changed since the pack before, in print: a table for each kind of change. */
final class ChangesPrint {

    private ChangesPrint() {}

    static void write(Markup page, PackChanges changes) {
        page.open("section", "class", "landscape").part("What changed since the last board");
        page.element("p", changes.summary() + ".", "class", "lead");
        page.element("p", "Compared with pack " + changes.earlier() + ".", "class", "source");
        for (var kind : Kind.values()) {
            var lines = changes.of(kind);
            if (!lines.isEmpty()) {
                var table = PrintedTable.open(
                    page,
                    kind.words(),
                    Column.text("About", 60),
                    Column.text("Before"),
                    Column.text("Now")
                );
                lines.forEach(line -> table.row(line.subject(), line.before(), line.after()));
                table.close();
            }
        }
        page.close("section");
    }
}
