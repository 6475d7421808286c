package uk.improvementboard.board.imports;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import uk.improvementboard.metrics.imports.ImportLine;
import uk.improvementboard.metrics.imports.LineProblem;

/** Brings hostile files to the reading and holds what comes of them against plain sense. */
final class ImportFuzz {

    /** What came of some files. */
    static final class Tally {

        long files;
        long rows;
        long lines;
        long problems;
        long refused;
        final List<String> faults = new ArrayList<>();

        @Override
        public String toString() {
            return (
                files +
                " files, " +
                rows +
                " rows: " +
                lines +
                " lines, " +
                problems +
                " problems, " +
                refused +
                " files refused, " +
                faults.size() +
                " faults"
            );
        }
    }

    private static final int MOST_FAULTS = 20;

    private final HostileTable table;
    private final Random chance;
    private final Tally tally = new Tally();

    ImportFuzz(long seed) {
        table = new HostileTable(seed);
        chance = table.chance();
    }

    Tally tally() {
        return tally;
    }

    /** Well-formed CSV whose cells are hostile. */
    void csv(int rows) {
        var separator = table.pick(List.of(",", "\t", "|"));
        var end = table.pick(List.of("\n", "\r\n", "\r"));
        var cells = rows(rows);
        var text = new StringBuilder(String.join(separator, HostileTable.HEADS)).append(end);
        for (var row : cells) {
            text.append(
                String.join(
                    separator,
                    row
                        .stream()
                        .map(it -> '"' + it.replace("\"", "\"\"") + '"')
                        .toList()
                )
            ).append(end);
        }
        var charset = chance.nextInt(5) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        read((charset == StandardCharsets.UTF_8 ? text.toString() : "\uFEFF" + text).getBytes(charset), cells, cells);
    }

    /** A spreadsheet whose cells are hostile: texts, numbers in several formats, formulas, errors, truths. */
    void xlsx(int rows) {
        var cells = rows(rows);
        var shown = new ArrayList<List<String>>();
        var xml = new StringBuilder(RawXlsx.row(1, HostileTable.HEADS.toArray(String[]::new)));
        for (var row : cells) {
            var plain = new ArrayList<String>();
            xml.append("<row>");
            for (var cell : row) {
                xml.append(cell(cell, plain));
            }
            xml.append("</row>");
            shown.add(plain);
        }
        read(RawXlsx.of(xml.toString()).bytes(), cells, shown);
    }

    /** A cell as XML, and what it plainly says. */
    private String cell(String text, List<String> plain) {
        var number = text.matches("-?\\d{1,6}(\\.\\d{1,6})?");
        switch (chance.nextInt(number ? 4 : 12)) {
            case 1, 2 -> {
                plain.add(number ? new BigDecimal(text).stripTrailingZeros().toPlainString() : xml(text));
                return number ? "<c><v>" + text + "</v></c>" : RawXlsx.text(xml(text));
            }
            case 3 -> {
                var made = chance.nextInt(5);
                plain.add(made == 4 ? xml(text) : "nothing that may be read");
                return switch (made) {
                    case 0 -> "<c t=\"e\"><v>#REF!</v></c>";
                    case 1 -> "<c><f>A1+1</f></c>";
                    case 2 -> "<c t=\"b\"><v>1</v></c>";
                    case 3 -> "<c s=\"9999\"><v>" + xml(text).replaceAll("[<&]", "") + "x</v></c>";
                    default -> "<c t=\"str\"><f>A1</f><v>" +
                        xml(text).replace("&", "&amp;").replace("<", "&lt;") +
                        "</v></c>";
                };
            }
            default -> {
                plain.add(xml(text));
                return RawXlsx.text(xml(text));
            }
        }
    }

    /** A text without the characters that XML forbids; XML makes every line end a plain one. */
    private static String xml(String text) {
        return text
            .replaceAll("\r\n?", "\n")
            .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uD800-\\uDFFF\\uFFFE\\uFFFF]", "?");
    }

    /** Bytes of a good file, some of them changed, added, doubled or lost. */
    void broken(boolean spreadsheet, int rows) {
        var good = new StringBuilder("Measure,Period,Value,Note\n");
        var xml = new StringBuilder(RawXlsx.row(1, "Measure", "Period", "Value", "Note"));
        for (var row = 0; row < rows; row++) {
            var value = table.figure();
            good.append("timeliness,Apr-25,").append(value).append(",\"a, note\"\n");
            xml.append(
                RawXlsx.row(row + 2, "timeliness", "Apr-25", RawXlsx.number(value, chance.nextInt(3)), "a note")
            );
        }
        byte[] bytes;
        if (!spreadsheet) {
            bytes = mangled(good.toString().getBytes(StandardCharsets.UTF_8));
        } else if (chance.nextBoolean()) {
            bytes = mangled(RawXlsx.of(xml.toString()).bytes());
        } else {
            var part = "<worksheet><sheetData>" + xml + "</sheetData></worksheet>";
            bytes = RawXlsx.of("")
                .part("xl/worksheets/sheet1.xml", mangled(part.getBytes(StandardCharsets.UTF_8)))
                .bytes();
        }
        tally.rows += rows;
        finish(ReadFile.bytes(bytes));
    }

    private byte[] mangled(byte[] good) {
        var bytes = good.clone();
        for (var hits = 1 + chance.nextInt(4); hits > 0; hits--) {
            var place = chance.nextInt(bytes.length);
            var length = Math.min(bytes.length - place, 1 + chance.nextInt(40));
            switch (chance.nextInt(4)) {
                case 0 -> bytes[place] = (byte) chance.nextInt(256);
                case 1 -> bytes = joined(bytes, place, table.hostile().getBytes(StandardCharsets.UTF_8), place);
                case 2 -> bytes = joined(bytes, place, Arrays.copyOfRange(bytes, place, place + length), place);
                default -> bytes = joined(
                    bytes,
                    place,
                    new byte[0],
                    place + Math.min(length, bytes.length - place - 1)
                );
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int until, byte[] between, int from) {
        var joined = new byte[until + between.length + bytes.length - from];
        System.arraycopy(bytes, 0, joined, 0, until);
        System.arraycopy(between, 0, joined, until, between.length);
        System.arraycopy(bytes, from, joined, until + between.length, bytes.length - from);
        return joined;
    }

    private List<List<String>> rows(int count) {
        var rows = new ArrayList<List<String>>(count);
        for (var row = 0; row < count; row++) {
            rows.add(table.row());
        }
        return rows;
    }

    private void read(byte[] bytes, List<List<String>> rows, List<List<String>> shown) {
        tally.rows += rows.size();
        var read = ReadFile.bytes(bytes);
        for (var line : read.given) {
            check(line, shown.get((int) line.row() - 2));
        }
        finish(read);
    }

    private void check(ImportLine line, List<String> row) {
        PlainSense.fault(line, row)
            .filter(_ -> tally.faults.size() < MOST_FAULTS)
            .ifPresent(it -> tally.faults.add(it + " in " + row));
    }

    private void finish(ReadFile read) {
        tally.files++;
        tally.lines += read.lines.size();
        tally.problems += read.problems.size();
        if (read.reading() instanceof Reading.Refused refused) {
            tally.refused++;
            refused.problems().forEach(this::explained);
            if (!read.given.isEmpty()) {
                tally.faults.add("Lines of a refused file");
            }
        }
        read.told.forEach(this::explained);
    }

    private void explained(LineProblem problem) {
        if (
            problem.reason().isBlank() ||
            problem.mend().isBlank() ||
            problem.value().length() > LineProblem.LONGEST_VALUE
        ) {
            tally.faults.add("Not explained: " + problem);
        }
    }
}
