package uk.improvementboard.board.returns;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The two rows that head the tribunal table: the years side by side, and below each what its columns count.
 *
 * @param row place of the row with the years, from 0
 * @param name place of the column with the area's name
 * @param code place of the column with its code
 * @param columns those that are read, from left to right
 */
record TribunalHead(int row, int name, int code, List<Column> columns) {
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})[ *]?");
    private static final String MEND =
        "Load the table as the Department publishes it, or have the program learn the new head.";

    private static final List<String> NAMES = List.of("local authority", "la name");
    private static final List<String> CODES = List.of("la code", "old la code");

    /** What a column counts. */
    enum Kind {
        APPEALS("appeals registered", "appeals"),
        DECISIONS("total appealable decisions"),
        RATE("send tribunal appeal rate");

        private final List<String> heads;

        Kind(String... heads) {
            this.heads = List.of(heads);
        }
    }

    /**
     * @param place from 0
     * @param spelled year and head, as the file spells the latter
     */
    record Column(int place, int year, Kind kind, String spelled) {
        /** {@return its lasting name} */
        String field() {
            return field(kind, year);
        }

        static String field(Kind kind, int year) {
            return kind.name().toLowerCase(Locale.ROOT) + " " + year;
        }
    }

    /** {@return the head; empty when it cannot be understood, which has then been noted} */
    static Optional<TribunalHead> of(List<List<String>> grid, Findings findings) {
        for (var row = 0; row + 1 < grid.size(); row++) {
            var years = grid
                .get(row)
                .stream()
                .anyMatch(cell -> YEAR.matcher(cell.strip()).matches());
            var below = grid
                .get(row + 1)
                .stream()
                .map(TribunalHead::plain)
                .toList();
            if (years && Kind.APPEALS.heads.stream().anyMatch(below::contains)) {
                return of(grid, row, findings);
            }
        }
        findings.refuse(
            Problem.ofFile("No two rows of the table hold the years and, below each, the appeals registered.", MEND)
        );
        return Optional.empty();
    }

    private static Optional<TribunalHead> of(List<List<String>> grid, int row, Findings findings) {
        var above = grid.get(row);
        var below = grid.get(row + 1);
        var code = place(above, below, CODES);
        if (code < 0) {
            findings.refuse(new Problem(row + 1L, "", "No column of the table is headed LA code.", MEND));
            return Optional.empty();
        }
        var name = Math.max(place(above, below, NAMES), 0);
        var columns = new ArrayList<Column>();
        var year = 0;
        for (var place = 0; place < Math.max(above.size(), below.size()); place++) {
            var head = YEAR.matcher(place < above.size() ? above.get(place).strip() : "");
            year = head.matches() ? Integer.parseInt(head.group(1)) : year;
            var cell = place < below.size() ? below.get(place).strip() : "";
            if (place != name && place != code && !cell.isEmpty()) {
                column(new Place(row + 2, place, year, cell), findings).ifPresent(columns::add);
            }
        }
        if (!findings.refused()) {
            complete(row + 2, columns, findings);
        }
        return findings.refused() ? Optional.empty() : Optional.of(new TribunalHead(row, name, code, columns));
    }

    private static int place(List<String> above, List<String> below, List<String> heads) {
        for (var row : List.of(above, below)) {
            for (var place = 0; place < row.size(); place++) {
                if (heads.contains(plain(row.get(place)))) {
                    return place;
                }
            }
        }
        return -1;
    }

    private record Place(int row, int place, int year, String head) {}

    private static Optional<Column> column(Place at, Findings findings) {
        var plain = plain(at.head());
        if (plain.startsWith("in development")) {
            findings.warn(
                Warning.Kind.COLUMN_NOT_READ,
                at.row(),
                at.head(),
                "The column was not read: it counts only the decisions of the year, which is another basis than that of the " +
                    "board's rate. The two never stand in one series."
            );
            return Optional.empty();
        }
        for (var kind : Kind.values()) {
            if (kind.heads.contains(plain) && at.year() > 0) {
                return Optional.of(new Column(at.place(), at.year(), kind, at.year() + " " + at.head()));
            }
        }
        var what =
            at.year() == 0 ? "The column stands below no year." : "The table is not known to have such a column.";
        findings.refuse(new Problem(at.row(), at.head(), what, MEND));
        return Optional.empty();
    }

    /** Each year has each of its columns once. */
    private static void complete(int row, List<Column> columns, Findings findings) {
        var seen = new TreeMap<Integer, EnumSet<Kind>>();
        for (var column : columns) {
            if (!seen.computeIfAbsent(column.year(), _ -> EnumSet.noneOf(Kind.class)).add(column.kind())) {
                var what = "The column stands twice for " + column.year() + ".";
                findings.refuse(new Problem(row, column.spelled(), what, MEND));
            }
        }
        if (seen.isEmpty()) {
            findings.refuse(new Problem(row, "", "No column of the table stands below a year.", MEND));
        }
        seen.forEach((year, kinds) -> {
            for (var missing : EnumSet.complementOf(kinds)) {
                var what = "The year " + year + " has no column \"" + missing.heads.getFirst() + "\".";
                findings.refuse(new Problem(row, Integer.toString(year), what, MEND));
            }
        });
    }

    /** {@return the years, from left to right} */
    List<Integer> years() {
        return columns.stream().map(Column::year).distinct().toList();
    }

    /** In lower case, without the numbers of footnotes, which stand glued to a head. */
    static String plain(String head) {
        return head.strip().toLowerCase(Locale.ROOT).replaceAll("[\\d,\\s]+$", "").replaceAll("\\s+", " ");
    }
}
