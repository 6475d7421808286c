package uk.improvementboard.board.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.improvementboard.board.shell.CsvText;
import uk.improvementboard.metrics.pack.table.Cell;
import uk.improvementboard.metrics.pack.table.DrawnCharts;
import uk.improvementboard.metrics.pack.table.PackTable;
import uk.improvementboard.metrics.pack.table.PackTables;

/** A pack as CSV files: one for each table and one for each chart, an index, a note on what it is, and the document itself. */
final class CsvFiles {

    static final String README = "README.txt";
    static final String DOCUMENT = "pack.json";

    private CsvFiles() {}

    /** One file of a table. */
    private record Listed(String file, PackTable table) {}

    static void write(PackDocument pack, OutputStream out) throws IOException {
        var listed = listed(pack);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(README, bytes(readme(pack)));
        entries.put("index.csv", bytes(index(listed)));
        listed.forEach(it -> entries.put(it.file(), bytes(csv(it.table()))));
        entries.put(DOCUMENT, bytes(pack.json()));
        StableZip.write(entries, pack.content().asAt(), out);
    }

    private static List<Listed> listed(PackDocument pack) {
        var listed = new ArrayList<Listed>();
        var number = 1;
        for (var table : PackTables.of(pack.content())) {
            listed.add(new Listed("tables/%02d-%s.csv".formatted(number++, table.id()), table));
        }
        DrawnCharts.of(pack.content()).forEach(table -> listed.add(new Listed("charts/" + table.id() + ".csv", table)));
        return listed;
    }

    /** {@return a table as CSV: figures without their unit where a column holds figures alone, days as 2026-11-30} */
    static String csv(PackTable table) {
        var rows = table
            .rows()
            .stream()
            .map(row -> {
                var cells = new ArrayList<Object>();
                for (var index = 0; index < row.size(); index++) {
                    cells.add(value(row.get(index), table.columns().get(index).figures()));
                }
                return cells;
            })
            .toList();
        return CsvText.of(table.heads(), rows);
    }

    private static Object value(Cell cell, boolean figures) {
        return switch (cell) {
            case Cell.Number number when figures -> number.value();
            case Cell.Day day -> day.date().toString();
            default -> cell.shown();
        };
    }

    private static String index(List<Listed> listed) {
        return CsvText.of(
            List.of("File", "Title", "What it holds", "Rows", "Columns", "Notes"),
            listed
                .stream()
                .map(it ->
                    List.<Object>of(
                        it.file(),
                        it.table().title(),
                        it.table().caption(),
                        it.table().rows().size(),
                        String.join("; ", it.table().heads()),
                        String.join(" ", it.table().notes())
                    )
                )
                .toList()
        );
    }

    private static String readme(PackDocument pack) {
        var label = PackLabel.of(pack);
        var content = pack.content();
        return String.join(
            "\r\n",
            label.title(),
            "",
            "Partnership: " + content.partnership(),
            "Month: " + PackRenderer.MONTH.format(content.month()),
            "For: " + content.audience().words(),
            label.asAt(),
            content.illustrative() ? "Illustrative data: a made-up partnership" : "Data: " + content.dataNote(),
            label.identity(),
            label.draft() ? "This is a draft: it was not issued." : "This pack was issued and never changes.",
            "",
            "index.csv lists every file. Files are UTF-8 with a byte order mark. A cell that begins with ' is text that a",
            "spreadsheet would have taken for a formula. [c] suppressed, [x] not available, [z] not applicable, - nothing to say.",
            "pack.json is the frozen document that every form of this pack is written from; its SHA-256 is the one above.",
            ""
        );
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
