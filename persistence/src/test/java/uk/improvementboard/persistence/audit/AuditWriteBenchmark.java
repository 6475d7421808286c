package uk.improvementboard.persistence.audit;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.improvementboard.persistence.RepositoryTest;

/**
 * What the audit and its chain cost when many observations are written by one statement, and when one row is written. Run
 * {@code ./board test -pl persistence -am -Dtest=AuditWriteBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class AuditWriteBenchmark extends RepositoryTest {

    private static final Logger LOG = LoggerFactory.getLogger(AuditWriteBenchmark.class);
    private static final int ROWS = 100_000;
    private static final int RUNS = 3;
    private static final int SINGLE = 2_000;

    private int written;

    @Test
    void measure_writing() {
        repositories
            .database()
            .executeAsOwner(
                "INSERT INTO area SELECT 'B' || n, 'Area ' || n, 'ILLUSTRATIVE' FROM generate_series(1, 10000) n"
            );
        report("with the audit");
        repositories.database().executeAsOwner("ALTER TABLE observation DISABLE TRIGGER USER");
        report("without the audit");
    }

    private void report(String how) {
        var bulk = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            bulk[run] = seconds(this::bulk);
        }
        Arrays.sort(bulk);
        var single = seconds(this::one_by_one);
        LOG.warn(
            String.format(
                Locale.ROOT,
                "%s: %,d rows in one statement %.2f s (median of %d); %,d rows one by one in one transaction %.2f s",
                how,
                ROWS,
                bulk[RUNS / 2],
                RUNS,
                SINGLE,
                single
            )
        );
    }

    private void bulk() {
        var from = 2000 + 10 * written++;
        write("2024-01-02", () ->
            repositories.sql().execute(insert("generate_series(1, 1000) place, generate_series(0, 99) month", from))
        );
    }

    private void one_by_one() {
        var from = 2000 + 10 * written++;
        write("2024-01-02", () -> {
            for (int place = 1; place <= SINGLE; place++) {
                repositories.sql().execute(insert("(SELECT " + place + " AS place, 0 AS month) one", from));
            }
            return true;
        });
    }

    private String insert(String rows, int year) {
        return (
            "INSERT INTO observation (partnership_id, measure_code, area_code, period_start, period_end, version, overlapping, " +
            "kind, value, handling, source, basis, loaded_by, known_from, recorded_by, change_reason) SELECT " +
            partnership.value() +
            ", 'plans-in-time', 'B' || place, (DATE '" +
            year +
            "-01-01' + month * interval '1 month')::date, (DATE '" +
            year +
            "-01-01' + (month + 1) * interval '1 month' - interval '1 day')::date, 1, false, 'REPORTED', 50.5, 'PUBLIC', " +
            "'A published table', 'PUBLISHED', 'programme office', now(), 'programme office', 'Bulk' FROM " +
            rows
        );
    }

    private static double seconds(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
