package uk.improvementboard.board.returns;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.improvementboard.board.returns.DfeRows.DfeSource;
import uk.improvementboard.board.returns.ImportResult.Refused;
import uk.improvementboard.board.returns.ImportResult.Understood;
import uk.improvementboard.metrics.imports.PersonLevel;
import uk.improvementboard.metrics.imports.PersonSight;
import uk.improvementboard.metrics.imports.TableCell;

/**
 * Reads the files of "Education, health and care plans" that the Department for Education publishes. It is tolerant
 * of how they are written, which changes every year, and strict about what they mean: a file with one thing that
 * cannot be understood is refused whole. It stores nothing and may be used by many at once.
 */
public final class DfeImporter {

    /** Where the Department publishes the files. */
    static final URI RELEASES = URI.create(
        "https://explore-education-statistics.service.gov.uk/find-statistics/education-health-and-care-plans"
    );

    private static final List<String> PLACE_COLUMNS = List.of(
        "time_period",
        "time_identifier",
        "geographic_level",
        "country_code",
        "region_code",
        "new_la_code",
        "breakdown_topic",
        "breakdown"
    );

    private final Spelling spelling = Spelling.read();
    private final List<DataSet> sets = DataSet.all();
    private final KnownAreas areas = KnownAreas.read();

    /**
     * Reads one file.
     *
     * @param stream the file's bytes, read to the end and left open
     * @param fileName its name, shown in the source of every figure
     * @param published day on which the Department published it
     * @return every value of its totals rows, or every reason why none may be taken
     * @throws IOException when the bytes cannot be read at all
     */
    public ImportResult read(InputStream stream, String fileName, LocalDate published) throws IOException {
        var bytes = stream.readNBytes(FileText.MOST_BYTES + 1);
        var unreadable = FileText.unreadable(bytes, fileName);
        if (unreadable.isPresent()) {
            return Refused.because(unreadable.get());
        }
        var text = FileText.decoded(bytes);
        if (text.isEmpty()) {
            return Refused.because(FileText.notUtf8());
        }
        if (FileText.looksLikeMarkup(text.get())) {
            return Refused.because(
                Problem.ofFile(
                    "This is a web page or a data document, not a CSV file.",
                    "Download the CSV file itself."
                )
            );
        }
        try {
            return table(DfeFile.grid(text.get()), new DfeSource(fileName, published));
        } catch (IOException broken) {
            return Refused.because(
                Problem.ofFile(
                    "The file is not well-formed CSV: " + broken.getMessage() + ".",
                    "Download or export it again."
                )
            );
        }
    }

    private ImportResult table(List<List<String>> grid, DfeSource source) {
        if (grid.isEmpty()) {
            return Refused.because(Problem.ofFile("The file has no rows.", "Download or export it again."));
        }
        var head = grid.getFirst();
        var persons = persons(grid);
        if (persons.isPresent()) {
            return Refused.because(Problem.ofColumn(persons.get(), PersonLevel.REASON, PersonLevel.MEND));
        }
        if (TribunalTable.isTitled(head.getFirst())) {
            return new TribunalTable(grid, source, areas).read();
        }
        var layout = otherLayout(head);
        if (layout.isPresent()) {
            return Refused.because(layout.get());
        }
        var file = DfeFile.of(grid, spelling);
        var set = DataSet.among(sets, file.spelled().keySet());
        return set.map(known -> set(file, known, source)).orElseGet(() -> Refused.because(unknownSet(head)));
    }

    /** The column that holds persons, by its head or by what stands in it. */
    private static Optional<String> persons(List<List<String>> grid) {
        var head = grid.getFirst();
        var marks = PersonLevel.columns(head);
        if (!marks.isEmpty()) {
            return Optional.of(String.join(", ", marks));
        }
        var sight = new PersonSight();
        for (var cells : grid) {
            for (var place = 0; place < cells.size(); place++) {
                if (sight.see(place, new TableCell.Text(cells.get(place))).isPresent()) {
                    return Optional.of(column(head, place));
                }
            }
        }
        return sight.found().map(it -> column(head, it.column()));
    }

    private static String column(List<String> head, int place) {
        return place < head.size() ? head.get(place).strip() : "number " + (place + 1);
    }

    private ImportResult set(DfeFile file, DataSet set, DfeSource source) {
        if (set.rules().isEmpty()) {
            return Refused.because(
                Problem.ofFile(
                    "This is the file of " + set.title() + ", of which the board holds no measure.",
                    "Nothing needs to be done; load another file of the release."
                )
            );
        }
        var findings = new Findings();
        missingColumns(file, set, findings);
        file.problems().forEach(findings::refuse);
        if (findings.refused()) {
            return new Refused(findings.problems());
        }
        unusedColumns(file, set, findings);
        var rows = new DfeRows(file, set, areas, source, findings);
        var preview = rows.read();
        if (preview.isEmpty() && !findings.refused()) {
            findings.refuse(
                Problem.ofColumn(
                    file.spelling("breakdown"),
                    "No row holds the total of an area; looked for " + String.join(" or ", set.totalLabels()) + ".",
                    "Load the file with its totals rows; if the label is new, the program must learn it first."
                )
            );
        }
        return findings.refused()
            ? new Refused(findings.problems())
            : new Understood(set.title(), preview, findings.warnings(), rows.breakdownRows());
    }

    private static void missingColumns(DfeFile file, DataSet set, Findings findings) {
        var needed = set
            .rules()
            .stream()
            .filter(MeasureRule::needed)
            .flatMap(rule -> rule.columns().stream());
        Stream.concat(PLACE_COLUMNS.stream(), needed)
            .distinct()
            .filter(column -> !file.has(column))
            .forEach(column ->
                findings.refuse(
                    Problem.ofColumn(
                        column,
                        "The file has no such column, under this name or any other that is known.",
                        "Download the file again; if the Department renamed it, the program must learn the new name first."
                    )
                )
            );
    }

    private static void unusedColumns(DfeFile file, DataSet set, Findings findings) {
        set.notUsed()
            .stream()
            .filter(file::has)
            .forEach(column ->
                findings.warn(
                    Warning.Kind.COLUMN_NOT_READ,
                    1,
                    file.spelling(column),
                    "The column was not read: it prints 0 where no case is left, and its rates contradict it."
                )
            );
    }

    /** Cells that are not separated by commas. */
    private static Optional<Problem> otherLayout(List<String> head) {
        var first = head.getFirst().strip();
        if (head.size() == 1 && (first.contains(";") || first.contains("\t"))) {
            return Optional.of(
                Problem.ofFile(
                    "The cells are separated by semicolons or tabs.",
                    "Save the file with commas between the cells."
                )
            );
        }
        return Optional.empty();
    }

    private static Problem unknownSet(List<String> head) {
        return Problem.ofColumn(
            "",
            "The columns are not those of a file of \"Education, health and care plans\" that is known; they begin " +
                String.join(", ", head.stream().limit(5).toList()) +
                ".",
            "Load the timeliness, requests, assessments, annual reviews, new plans, caseload or ceased plans file, or the " +
                "table of tribunal appeals."
        );
    }
}
