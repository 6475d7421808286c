package uk.improvementboard.board.illustrative;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** The files of Exampleshire that travel with the program. */
final class Resource {

    private static final String FOLDER = "/partnerships/exampleshire/";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Resource() {}

    /** {@return the rows of a file, in order} */
    static List<Row> rows(String name) {
        var file = name + ".csv";
        try (var stream = Resource.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its file " + FOLDER + file);
            }
            try (var parser = FORMAT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return parser
                    .stream()
                    .map(cells -> new Row(file, cells.getRecordNumber() + 1, cells.toMap()))
                    .toList();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read " + FOLDER + file, broken);
        }
    }
}
