package uk.improvementboard.board.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import uk.improvementboard.board.imports.TableFile;

/** Large made-up tables, for the benchmarks that load them. */
final class BenchmarkTables {

    /** Measures of the national table. */
    static final int NATIONAL_MEASURES = 100;
    /** Measures of the table of one board's own figures. */
    static final int OWN_MEASURES = 2_000;

    private static final int ORGANISATIONS = 200;
    private static final List<String> NATIONAL = List.of("Organisation", "Measure", "Period", "Value");
    private static final List<String> OWN = List.of("Measure", "Period", "Value");
    private static final YearMonth NATIONAL_FIRST = YearMonth.of(1995, 1);
    private static final YearMonth OWN_FIRST = YearMonth.of(1984, 1);

    private BenchmarkTables() {}

    /** {@return a table of 200 organisations, of which the first is the council, as CSV} */
    static TableFile nationalCsv(Path folder, int rows) throws IOException {
        return csv(folder.resolve("national.csv"), NATIONAL, rows, BenchmarkTables::national);
    }

    /** {@return the same as XLSX} */
    static TableFile nationalXlsx(Path folder, int rows) throws IOException {
        var path = folder.resolve("national.xlsx");
        try (var workbook = new SXSSFWorkbook(); var out = Files.newOutputStream(path)) {
            var sheet = workbook.createSheet("Figures");
            for (var row = 0; row <= rows; row++) {
                var cells = row == 0 ? NATIONAL : national(row - 1);
                var written = sheet.createRow(row);
                for (var column = 0; column < cells.size(); column++) {
                    if (row > 0 && column == cells.size() - 1) {
                        written.createCell(column).setCellValue(Double.parseDouble(cells.get(column)));
                    } else {
                        written.createCell(column).setCellValue(cells.get(column));
                    }
                }
            }
            workbook.write(out);
        }
        return TableFile.of(path, "national.xlsx");
    }

    /** {@return months of one board's own measures, from 1984 on} */
    static TableFile allNew(Path folder, int rows) throws IOException {
        return csv(folder.resolve("all-new.csv"), OWN, rows, BenchmarkTables::own);
    }

    private static TableFile csv(Path path, List<String> head, int rows, IntFunction<List<String>> row)
        throws IOException {
        try (var out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            out.write(String.join(",", head) + "\n");
            for (var number = 0; number < rows; number++) {
                out.write(String.join(",", row.apply(number)) + "\n");
            }
        }
        return TableFile.of(path, path.getFileName().toString());
    }

    private static List<String> national(int row) {
        var organisation = row % ORGANISATIONS;
        var series = row / ORGANISATIONS;
        return List.of(
            organisation == 0 ? "council" : "Organisation " + organisation,
            measure(series % NATIONAL_MEASURES),
            NATIONAL_FIRST.plusMonths(series / NATIONAL_MEASURES).toString(),
            Double.toString((row % 1000) / 10.0)
        );
    }

    /** Each measure moves a little from month to month, as services do, about a level of its own. */
    private static List<String> own(int row) {
        var measure = row % OWN_MEASURES;
        var month = row / OWN_MEASURES;
        return List.of(
            measure(measure),
            OWN_FIRST.plusMonths(month).toString(),
            Double.toString(20 + (measure % 50) + ((month * 7 + measure) % 11) / 2.0)
        );
    }

    private static String measure(int number) {
        return "measure-" + (1 + number);
    }
}
