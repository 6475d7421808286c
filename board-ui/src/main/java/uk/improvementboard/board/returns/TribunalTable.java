package uk.improvementboard.board.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.improvementboard.board.returns.DfeRows.DfeSource;
import uk.improvementboard.board.returns.ImportResult.Refused;
import uk.improvementboard.board.returns.ImportResult.Understood;
import uk.improvementboard.board.returns.TribunalHead.Column;
import uk.improvementboard.board.returns.TribunalHead.Kind;

/**
 * Reads the Department's table of tribunal appeals, which is laid out for reading: years side by side, regions as headings,
 * notes below. One reader for one file.
 */
final class TribunalTable {

    static final String TITLE = "tribunal appeals and appeal rate";

    private static final Pattern TITLED = Pattern.compile(
        "(?i)send (appeal rate|tribunals? (and )?appeal).*",
        Pattern.DOTALL
    );
    private static final Pattern SHORT_CODE = Pattern.compile("\\d{3}");
    private static final Pattern PER_CENT = Pattern.compile("(\\d+(?:\\.\\d+?)?)0?%");
    private static final String NAME = "Local Authority";
    private static final String JANUARY = "ehc plan as at january";
    private static final Pattern CHANGED = Pattern.compile(
        "method\\w* .*(was|has been|were) (changed|replaced|improved)"
    );
    static final String NOT_AVAILABLE = "..";

    private final List<List<String>> grid;
    private final DfeSource source;
    private final KnownAreas areas;
    private final TribunalMisprints misprints = TribunalMisprints.read();
    private final Findings findings = new Findings();
    private final Map<String, Long> rowOfKey = new HashMap<>();
    private final List<PreviewRow> preview = new ArrayList<>();

    TribunalTable(List<List<String>> grid, DfeSource source, KnownAreas areas) {
        this.grid = grid;
        this.source = source;
        this.areas = areas;
    }

    /** {@return whether a file that begins with this cell is the table} */
    static boolean isTitled(String first) {
        return TITLED.matcher(first.strip()).matches();
    }

    ImportResult read() {
        var head = TribunalHead.of(grid, findings);
        if (head.isEmpty()) {
            return new Refused(findings.problems());
        }
        var end = end(head.get().row() + 2);
        var figures = new TribunalFigures(head.get(), source, byTheOldMethod(end), findings);
        figures.warnOfTheMethod();
        for (var row = head.get().row() + 2; row < end; row++) {
            row(row + 1L, grid.get(row), head.get(), figures);
        }
        if (preview.isEmpty() && !findings.refused()) {
            findings.refuse(
                Problem.ofFile("No row below the head holds an area's figures.", "Load the table as it is published.")
            );
        }
        return findings.refused()
            ? new Refused(findings.problems())
            : new Understood(TITLE, preview, findings.warnings(), 0);
    }

    /**
     * The notes say what counts as a decision; without them nobody knows by which method the rates were worked out. The
     * edition of 2025 repeats the note of the old method and adds that the method was changed.
     */
    private boolean byTheOldMethod(int end) {
        var notes = grid
            .subList(end, grid.size())
            .stream()
            .flatMap(List::stream)
            .map(cell -> cell.toLowerCase(Locale.ROOT))
            .toList();
        return (
            notes.stream().anyMatch(note -> note.contains(JANUARY)) &&
            notes.stream().noneMatch(note -> CHANGED.matcher(note).find())
        );
    }

    private int end(int from) {
        for (var row = from; row < grid.size(); row++) {
            var first = TribunalHead.plain(grid.get(row).getFirst());
            if (first.startsWith("source") || first.startsWith("note") || first.startsWith("footnote")) {
                return row;
            }
        }
        return grid.size();
    }

    private void row(long number, List<String> cells, TribunalHead head, TribunalFigures figures) {
        var name = at(cells, head.name());
        var code = at(cells, head.code());
        var read = cellsOf(cells, head);
        if (read.values().stream().allMatch(String::isEmpty)) {
            return;
        }
        if (code.isEmpty() && !TribunalHead.plain(name).equals("england total")) {
            leftOut(
                number,
                "The row of " + name + " has no code and was left out: an area is known by its code alone."
            );
            return;
        }
        var area = code.isEmpty() ? areas.find("E92000001") : area(number, code);
        if (area.isEmpty()) {
            return;
        }
        var contradicts = !code.isEmpty() && !area.get().isNamed(name);
        var whose = new LinkedHashMap<Integer, Optional<KnownAreas.Entry>>();
        for (var year : head.years()) {
            var settled = contradicts
                ? misprints.area(head.years().getLast(), code, name, year).flatMap(areas::find)
                : area;
            whose.put(year, settled.filter(_ -> filled(read, year)));
        }
        if (contradicts) {
            contradiction(number, code, name, area.get(), whose);
        }
        whose.forEach((year, owner) ->
            owner
                .filter(it -> first(number, it, year))
                .ifPresent(it -> preview.addAll(figures.of(number, read, year, it, contradicts)))
        );
    }

    private Optional<KnownAreas.Entry> area(long number, String code) {
        var found = SHORT_CODE.matcher(code).matches() ? areas.findShort(code) : areas.find(code);
        if (found.isEmpty()) {
            findings.refuse(
                new Problem(
                    number,
                    "LA code",
                    "No area with the code " + code + " is known.",
                    "Check the code; if the area is new, its code must first be added to the program's list of areas."
                )
            );
        }
        return found;
    }

    /** The cells that are read, by lasting name: rates without their sign, and what is empty beside ".." as not available. */
    private static Map<String, String> cellsOf(List<String> cells, TribunalHead head) {
        var read = new LinkedHashMap<String, String>();
        for (var column : head.columns()) {
            var cell = at(cells, column.place());
            var rate = PER_CENT.matcher(cell);
            read.put(column.field(), column.kind() == Kind.RATE && rate.matches() ? rate.group(1) : cell);
        }
        for (var year : head.years()) {
            if (NOT_AVAILABLE.equals(read.get(Column.field(Kind.APPEALS, year)))) {
                for (var kind : Kind.values()) {
                    read.replace(Column.field(kind, year), "", NOT_AVAILABLE);
                }
            }
        }
        return read;
    }

    /** A council that has ended has empty cells for the years since. */
    private static boolean filled(Map<String, String> read, int year) {
        for (var kind : Kind.values()) {
            if (!read.getOrDefault(Column.field(kind, year), "").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean first(long number, KnownAreas.Entry area, int year) {
        var earlier = rowOfKey.putIfAbsent(area.code() + " " + year, number);
        if (earlier != null) {
            findings.refuse(
                new Problem(
                    number,
                    "",
                    area.name() + " stands twice for " + year + ": in row " + earlier + " and here.",
                    "Keep the row that is right."
                )
            );
        }
        return earlier == null;
    }

    private void contradiction(
        long number,
        String code,
        String name,
        KnownAreas.Entry coded,
        Map<Integer, Optional<KnownAreas.Entry>> whose
    ) {
        var years = new LinkedHashMap<String, List<Integer>>();
        whose.forEach((year, owner) ->
            owner.ifPresent(it -> years.computeIfAbsent(it.name(), _ -> new ArrayList<>()).add(year))
        );
        var printed = "The row names " + name + ", and its code " + code + " is that of " + coded.name() + ". ";
        if (years.isEmpty()) {
            leftOut(number, printed + "Nobody can tell whose counts they are; it was left out.");
            return;
        }
        var read = new ArrayList<String>();
        years.forEach((owner, of) -> read.add(of.getFirst() + " to " + of.getLast() + " as " + owner));
        findings.warn(
            Warning.Kind.NAME_AGAINST_CODE,
            number,
            NAME,
            printed + "The counts were read by the plans in place that they fit: " + String.join(", ", read) + "."
        );
    }

    private void leftOut(long number, String what) {
        findings.warn(Warning.Kind.ROW_LEFT_OUT, number, NAME, what);
    }

    private static String at(List<String> cells, int place) {
        return place < cells.size() ? cells.get(place).strip() : "";
    }
}
