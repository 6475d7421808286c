package uk.improvementboard.board.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import uk.improvementboard.board.returns.ComparedRow;
import uk.improvementboard.board.returns.ImportFile;
import uk.improvementboard.board.returns.ImportPreview;
import uk.improvementboard.board.returns.Problem;

/** Prints previews as tables to the output stream, and refusals to the error stream. */
record ImportReport(PrintWriter out, PrintWriter err) {
    private static final int MOST_ROWS = 40;
    private static final int MOST_ASKED = 20;
    private static final int WIDEST = 44;
    private static final List<String> HEAD = List.of(
        "Row",
        "Area",
        "Measure",
        "Period",
        "On the board",
        "In the file",
        "What happens"
    );

    void preview(ImportFile file, ImportPreview.Compared preview) {
        out.println(file.words() + ": " + preview.set() + ".");
        out.println(preview.counts() + ".");
        var followed = preview.followed();
        if (!followed.isEmpty()) {
            out.println();
            table(followed.stream().limit(MOST_ROWS).map(ImportReport::cells).toList());
        }
        if (followed.size() > MOST_ROWS) {
            out.printf("and %,d more.%n", followed.size() - MOST_ROWS);
        }
        asked(preview.asked());
        if (!preview.warnings().isEmpty()) {
            out.println();
            out.println("To know before loading:");
            preview.warnings().forEach(group -> {
                out.println("  " + group.words());
                group.examples().forEach(example -> out.println("    " + example));
            });
        }
        out.println();
        out.flush();
    }

    private void asked(List<ComparedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.println();
        out.println("To give a reason for (%,d):".formatted(rows.size()));
        rows.stream()
            .limit(MOST_ASKED)
            .forEach(row ->
                out.println(
                    "  Row " + row.row() + ", " + row.measure().name() + ", " + row.areaName() + ": " + row.warning()
                )
            );
    }

    void refused(ImportFile file, List<Problem> problems) {
        err.println(file.words() + ": refused, nothing was changed.");
        problems.forEach(problem -> err.println("  " + problem.words()));
        err.flush();
    }

    void say(String sentence) {
        out.println(sentence);
        out.flush();
    }

    void complain(String sentence) {
        err.println(sentence);
        err.flush();
    }

    private void table(List<List<String>> rows) {
        var all = new ArrayList<List<String>>();
        all.add(HEAD);
        all.addAll(rows);
        var widths = new int[HEAD.size()];
        all.forEach(cells -> {
            for (var column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], cells.get(column).length());
            }
        });
        all.forEach(cells -> line(cells, widths));
    }

    private void line(List<String> cells, int[] widths) {
        var text = new StringBuilder();
        for (var column = 0; column < widths.length; column++) {
            var padding = " ".repeat(widths[column] - cells.get(column).length());
            text.append(column == 0 ? padding + cells.get(column) : cells.get(column) + padding).append("  ");
        }
        out.println(text.toString().stripTrailing());
    }

    private static List<String> cells(ComparedRow row) {
        return List.of(
            Long.toString(row.row()),
            row.areaName(),
            shortened(row.measure().name()),
            row.period().words(),
            shortened(row.board()),
            shortened(row.inFile()),
            row.fate().words()
        );
    }

    private static String shortened(String text) {
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 3) + "...";
    }
}
