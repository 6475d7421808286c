package uk.improvementboard.board.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks through a spreadsheet that is kept as a file for data about persons, as every import is looked through. */
public final class PersonsInTable {

    private PersonsInTable() {}

    /**
     * {@return why a spreadsheet may not be kept: it holds persons, or cannot be looked through; empty when neither is so}
     *
     * @param name shown in the words
     * @throws IOException when the file cannot be read at all
     */
    public static Optional<String> refusal(Path file, String name) throws IOException {
        try (var table = Tables.open(file, name)) {
            for (var sheet : table.sheets()) {
                var watch = new PersonWatch(sheet.name());
                table.read(sheet, row -> {
                    watch.see(row);
                    return true;
                });
                watch.end();
            }
            return Optional.empty();
        } catch (TableFault refused) {
            var problem = refused.problem();
            var sheet = problem.sheet().isEmpty() ? "" : "Sheet " + problem.sheet() + ". ";
            var column = problem.column().isEmpty() ? "" : "Column " + problem.column() + ". ";
            return Optional.of(sheet + column + problem.reason() + " " + problem.mend());
        }
    }
}
