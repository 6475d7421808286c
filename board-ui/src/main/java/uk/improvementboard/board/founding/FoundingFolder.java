package uk.improvementboard.board.founding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** A folder of founding resources on the class path. */
record FoundingFolder(String path) {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .setIgnoreEmptyLines(true)
        .get();

    List<CsvRow> table(String file) {
        try (
            var stream = open(file);
            var parser = FORMAT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))
        ) {
            var rows = new ArrayList<CsvRow>();
            for (var record : parser) {
                if (!record.isConsistent()) {
                    var line = parser.getCurrentLineNumber();
                    throw new IllegalStateException(file + ", line " + line + ": wrong number of cells");
                }
                rows.add(new CsvRow(path + "/" + file, parser.getCurrentLineNumber(), record.toMap()));
            }
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read " + path + "/" + file, broken);
        }
    }

    InputStream open(String file) {
        var stream = FoundingFolder.class.getResourceAsStream("/" + path + "/" + file);
        if (stream == null) {
            throw new IllegalStateException("The program lacks its resource " + path + "/" + file);
        }
        return stream;
    }
}
