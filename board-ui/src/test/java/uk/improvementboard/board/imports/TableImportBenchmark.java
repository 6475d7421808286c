package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.improvementboard.metrics.imports.ImportLine;
import uk.improvementboard.metrics.imports.ImportSamples;
import uk.improvementboard.metrics.imports.LineProblem;

/**
 * Reads a million rows, CSV and XLSX, and tells the time and the memory. Not part of the normal run; run it as ImportFuzzBenchmark.
 * docs/reliability.md has its result.
 */
class TableImportBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(TableImportBenchmark.class);
    private static final int ROWS = Math.min(Integer.getInteger("rows", 1_000_000), 1_000_000);
    private static final List<String> MEASURES = List.of("timeliness", "Plans within 20 weeks", "requests", "wait");
    private static final List<String> PERIODS = List.of(
        "Apr-25",
        "May 2025",
        "2025-06",
        "01/07/2025",
        "31/08/2025",
        "202509"
    );

    @TempDir
    private Path folder;

    /** Keeps nothing but numbers. */
    private static final class Counter implements LineSink {

        private long lines;
        private long problems;

        @Override
        public void line(ImportLine line) {
            lines++;
        }

        @Override
        public void problem(LineProblem problem) {
            problems++;
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    @Test
    void a_million_rows_of_text() throws IOException {
        var file = folder.resolve("million.csv");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            put(out, "Organisation,Measure,Period,Value,Status,Note\n");
            for (var row = 0; row < ROWS; row++) {
                put(
                    out,
                    "Exampleshire Council," +
                        measure(row) +
                        "," +
                        period(row) +
                        "," +
                        value(row) +
                        ",Final,\"note, " +
                        row +
                        "\"\n"
                );
            }
        }
        read("CSV", file);
    }

    @Test
    void a_million_rows_of_a_sheet() throws IOException {
        var file = folder.resolve("million.xlsx");
        var sample = RawXlsx.of("");
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (var part : sample.parts().entrySet()) {
                if (!part.getKey().contains("sheet1")) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            put(
                zip,
                "<worksheet><sheetData>" +
                    RawXlsx.row(1, "Organisation", "Measure", "Period", "Value", "Status", "Note")
            );
            for (var row = 0; row < ROWS; row++) {
                var number = RawXlsx.number(value(row), 0);
                put(
                    zip,
                    RawXlsx.row(
                        row + 2,
                        "Exampleshire Council",
                        measure(row),
                        period(row),
                        number,
                        "Final",
                        "note " + row
                    )
                );
            }
            put(zip, "</sheetData></worksheet>");
        }
        read("XLSX", file);
    }

    private static void read(String what, Path file) throws IOException {
        var table = new TableImport();
        var terms = ImportSamples.terms();
        var layout = ((Glance.Seen) table.glance(file, "million", terms)).first().guess().layout();
        var counter = new Counter();
        var clock = ManagementFactory.getThreadMXBean();
        var start = System.nanoTime();
        var worked = clock.getCurrentThreadCpuTime();
        var reading = table.read(file, "million", layout, terms, counter);
        var seconds = (System.nanoTime() - start) / 1_000_000_000;
        var busy = (clock.getCurrentThreadCpuTime() - worked) / 1_000_000_000;
        assertThat(reading).isInstanceOf(Reading.Done.class);
        assertThat(counter.lines).isEqualTo(ROWS);
        assertThat(counter.problems).isZero();
        LOG.warn(
            "{}: {} rows, {} MB, read twice in {} s, {} s of them at work; heap at most {} MB",
            what,
            ROWS,
            Files.size(file) / 1_000_000,
            seconds,
            busy,
            ImportFuzzBenchmark.peak()
        );
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String measure(int row) {
        return MEASURES.get(row % MEASURES.size());
    }

    private static String period(int row) {
        return PERIODS.get(row % PERIODS.size());
    }

    private static String value(int row) {
        return (row % 100) + "." + (row % 10);
    }
}
