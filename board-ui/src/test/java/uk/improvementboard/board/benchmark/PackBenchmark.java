package uk.improvementboard.board.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.improvementboard.board.pack.PackDocument;
import uk.improvementboard.board.pack.PackRenderer;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.security.CommandAuthority;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/**
 * How long a pack takes, from the board to the finished PDF. Run
 * {@code ./board test -pl board-ui -am -Dtest=PackBenchmark -Dsurefire.failIfNoSpecifiedTests=false -DskipITs}.
 */
class PackBenchmark extends BoardTest {

    private static final Logger LOG = LoggerFactory.getLogger(PackBenchmark.class);
    private static final int WARM_UP = 5;
    private static final int RUNS = 7;

    @Test
    void measure_packs() throws Exception {
        for (var slug : new String[] { "hertfordshire", "exampleshire" }) {
            var times = new double[RUNS];
            var pages = 0;
            for (var run = -WARM_UP; run < RUNS; run++) {
                var start = System.nanoTime();
                var pdf = pdf(draft(slug));
                if (run >= 0) {
                    times[run] = (System.nanoTime() - start) / 1e9;
                }
                try (var document = Loader.loadPDF(pdf)) {
                    pages = document.getNumberOfPages();
                }
            }
            Arrays.sort(times);
            var median = times[RUNS / 2];
            LOG.warn(
                String.format(
                    Locale.UK,
                    "%-14s %d pages, median %.2f s, %.2f s for 40 pages",
                    slug,
                    pages,
                    median,
                    (median / pages) * 40
                )
            );
        }
    }

    private PackDocument draft(String slug) throws Exception {
        var id = bean(PartnershipTransactions.class)
            .readInstallation(() -> bean(PartnershipRepository.class).find(slug))
            .orElseThrow();
        return CommandAuthority.of("pack", id, Set.of(Permission.BOARD_VIEW, Permission.PACK_PREPARE)).call(() ->
            bean(PackService.class).draft(id, YearMonth.of(2026, 11), HandlingClass.BOARD_ONLY)
        );
    }

    private static byte[] pdf(PackDocument pack) throws IOException {
        var out = new ByteArrayOutputStream();
        PackRenderer.write(pack, out);
        return out.toByteArray();
    }
}
