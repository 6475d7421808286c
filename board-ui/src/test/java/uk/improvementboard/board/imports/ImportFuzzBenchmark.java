package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings at least a million hostile rows, CSV and XLSX, and looks that nothing but an explained refusal comes of what is wrong, and
 * no value that its cell does not plainly say. Not part of the normal run; run {@code ./board test -pl board-ui -am
 * -Dtest=ImportFuzzBenchmark,DfeFuzzBenchmark -DargLine=-Xmx512m -Dsurefire.failIfNoSpecifiedTests=false}. docs/reliability.md has
 * its result.
 */
class ImportFuzzBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(ImportFuzzBenchmark.class);
    private static final long SEED = Long.getLong("seed", 20_251_126L);
    private static final int ROWS = Integer.getInteger("rows", 1_000_000);

    private void run(String what, long rows, long seed, Consumer<ImportFuzz> file) {
        var fuzz = new ImportFuzz(seed);
        while (fuzz.tally().rows < rows) {
            file.accept(fuzz);
        }
        LOG.warn("{}: {}; heap at most {} MB", what, fuzz.tally(), peak());
        assertThat(fuzz.tally().faults).isEmpty();
    }

    /** {@return megabytes that the heap held at most, its pools added up, so rather too much} */
    static long peak() {
        var bytes = ManagementFactory.getMemoryPoolMXBeans()
            .stream()
            .filter(it -> it.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(it -> it.getUsed())
            .sum();
        return bytes / 1_000_000;
    }

    @Test
    void csv_with_hostile_cells() {
        run("CSV, hostile cells", ROWS / 2, SEED, it -> it.csv(2_000));
    }

    @Test
    void spreadsheets_with_hostile_cells() {
        run("XLSX, hostile cells", (ROWS * 3L) / 10, SEED + 1, it -> it.xlsx(2_000));
    }

    @Test
    void csv_with_broken_bytes() {
        run("CSV, broken bytes", ROWS / 10, SEED + 2, it -> it.broken(false, 25));
    }

    @Test
    void spreadsheets_with_broken_bytes() {
        run("XLSX, broken bytes", ROWS / 10, SEED + 3, it -> it.broken(true, 25));
    }
}
