package uk.improvementboard.persistence.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.on;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.persistence.RepositoryTest;

class PackRepositoryTest extends RepositoryTest {

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

    private void store(StoredPack pack) {
        repositories.transactions().write(partnership, on("2026-06-01"), () -> packs.store(pack));
    }

    private static StoredPack pack(String id, HandlingClass audience) {
        return new StoredPack(id, YearMonth.of(2026, 5), audience, "{\"a\": 1,  \"a\": \"\u00e9\"}\n", "0".repeat(64));
    }
}
