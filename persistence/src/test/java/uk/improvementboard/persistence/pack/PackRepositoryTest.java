package uk.improvementboard.persistence.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.on;

import java.time.YearMonth;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.persistence.RepositoryTest;

class PackRepositoryTest extends RepositoryTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private final PackRepository packs = repositories.get(PackRepository.class);

    @Test
    void a_pack_is_given_back_to_the_letter() {
        var pack = pack("2026-05-board", HandlingClass.BOARD_ONLY);
        store(pack);

        assertThat(read(() -> packs.find("2026-05-board", HandlingClass.BOARD_ONLY))).contains(pack);
    }

    @Test
    void nobody_is_given_a_pack_for_a_narrower_audience() {
        store(pack("2026-05-board", HandlingClass.BOARD_ONLY));
        store(pack("2026-05-public", HandlingClass.PUBLIC));

        assertThat(read(() -> packs.find("2026-05-board", HandlingClass.PARTNERS))).isEmpty();
        assertThat(read(() -> packs.list(HandlingClass.PARTNERS)))
            .extracting(IssuedPack::id)
            .containsExactly("2026-05-public");
        assertThat(read(() -> packs.list(HandlingClass.BOARD_ONLY))).hasSize(2);
    }

    @Test
    void a_pack_cannot_be_issued_twice_under_one_id() {
        store(pack("2026-05-board", HandlingClass.BOARD_ONLY));

        assertThatThrownBy(() -> store(pack("2026-05-board", HandlingClass.BOARD_ONLY))).isInstanceOf(
            DuplicateKeyException.class
        );
    }

    @Test
    void who_issues_at_the_same_moment_waits_and_counts_what_was_issued() throws Exception {
        var firstHasItsNumber = new CountDownLatch(1);
        var secondAsks = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() ->
                write("2026-06-01", () -> {
                    var number = packs.nextIssue(MAY, HandlingClass.PUBLIC);
                    firstHasItsNumber.countDown();
                    await(secondAsks);
                    packs.store(pack("2026-05-public-" + number, HandlingClass.PUBLIC));
                    return number;
                })
            );
            await(firstHasItsNumber);
            var second = threads.submit(() ->
                write("2026-06-02", () -> {
                    secondAsks.countDown();
                    return packs.nextIssue(MAY, HandlingClass.PUBLIC);
                })
            );
            assertThat(first.get()).isEqualTo(1);
            assertThat(second.get()).isEqualTo(2);
        }
        assertThat(write("2026-06-03", () -> packs.nextIssue(MAY, HandlingClass.BOARD_ONLY))).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void store(StoredPack pack) {
        repositories.transactions().write(partnership, on("2026-06-01"), () -> packs.store(pack));
    }

    private static StoredPack pack(String id, HandlingClass audience) {
        return new StoredPack(id, MAY, audience, "{\"a\": 1,  \"a\": \"\u00e9\"}\n", "0".repeat(64));
    }
}
