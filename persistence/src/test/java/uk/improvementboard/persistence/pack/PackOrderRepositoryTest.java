package uk.improvementboard.persistence.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.asAt;

import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import uk.improvementboard.metrics.pack.PackOrder;
import uk.improvementboard.metrics.pack.PackPart;
import uk.improvementboard.persistence.RepositoryTest;
import uk.improvementboard.persistence.Sample;

class PackOrderRepositoryTest extends RepositoryTest {

    private static final PackOrder KEY_EARLY = PackOrder.usual().moved(PackPart.KEY, 1);

    private final PackOrderRepository orders = repositories.get(PackOrderRepository.class);

    @Test
    void an_order_holds_from_the_day_it_was_chosen_and_every_earlier_one_is_kept() {
        assertThat(write("2026-03-10", () -> orders.saveOver(0, KEY_EARLY))).isTrue();
        assertThat(write("2026-03-20", () -> orders.saveOver(1, PackOrder.usual()))).isTrue();

        assertThat(read(() -> orders.order(asAt("2026-03-09")))).isEqualTo(PackOrder.usual());
        assertThat(read(() -> orders.order(asAt("2026-03-19")))).isEqualTo(KEY_EARLY);
        assertThat(read(() -> orders.order(asAt("2026-03-20"))).isUsual()).isTrue();
        assertThat(read(orders::version)).isEqualTo(2);
    }

    @Test
    void who_did_not_see_the_latest_order_does_not_write_over_it() {
        write("2026-03-10", () -> orders.saveOver(0, KEY_EARLY));
        assertThatThrownBy(() -> write("2026-03-11", () -> orders.saveOver(0, PackOrder.usual()))).isInstanceOf(
            OptimisticLockingFailureException.class
        );
        assertThat(read(() -> orders.order(asAt("2026-03-12")))).isEqualTo(KEY_EARLY);
    }

    @Test
    void another_partnership_has_its_own_order() {
        write("2026-03-10", () -> orders.saveOver(0, KEY_EARLY));
        var other = Sample.partnership(repositories, "order-other");
        assertThat(
            repositories
                .transactions()
                .read(other, () -> orders.order(asAt("2026-12-31")))
                .isUsual()
        ).isTrue();
    }
}
