package uk.improvementboard.board.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table in a terminal: the first column to the right, the others to the left, the last one as wide as it is. */
final class TextTable {

    private static final int WIDEST = 44;

    private TextTable() {}

    static void print(PrintWriter out, List<String> head, List<List<String>> rows) {
        var all = new ArrayList<List<String>>();
        all.add(head);
        rows.forEach(cells -> all.add(shortened(cells)));
        var widths = new int[head.size()];
        all.forEach(cells -> {
            for (int column = 0; column < widths.length - 1; column++) {
                widths[column] = Math.max(widths[column], cells.get(column).length());
            }
        });
        all.forEach(cells -> out.println(line(cells, widths)));
    }

    private static String line(List<String> cells, int[] widths) {
        var text = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            var padding = " ".repeat(Math.max(0, widths[column] - cells.get(column).length()));
            text.append(column == 0 ? padding + cells.get(column) : cells.get(column) + padding).append("  ");
        }
        return text.toString().stripTrailing();
    }

    private static List<String> shortened(List<String> cells) {
        var shortened = new ArrayList<String>();
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            var last = column == cells.size() - 1;
            shortened.add(last || cell.length() <= WIDEST ? cell : cell.substring(0, WIDEST - 3) + "...");
        }
        return shortened;
    }
}
