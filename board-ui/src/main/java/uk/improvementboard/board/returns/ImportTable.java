package uk.improvementboard.board.returns;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The importer's own tables: which spellings, sets, measures and areas it knows. */
final class ImportTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ImportTable() {}

    static List<CSVRecord> rows(String name) {
        var stream = ImportTable.class.getResourceAsStream("/returns/" + name);
        if (stream == null) {
            throw new IllegalStateException("The program lacks its resource returns/" + name);
        }
        try (var parser = FORMAT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return parser.getRecords();
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read returns/" + name, broken);
        }
    }

    static List<String> list(String cell) {
        return cell.isBlank() ? List.of() : Arrays.stream(cell.split(";")).map(String::strip).toList();
    }
}
