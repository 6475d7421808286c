package uk.improvementboard.board.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PushApartTest {

    @Test
    void blocks_never_overlap_keep_their_order_and_stay_inside() {
        Random random = new Random(5);
        for (int round = 0; round < 5_000; round++) {
            int count = 1 + random.nextInt(10);
            List<Double> wanted = new ArrayList<>(random.doubles(count, -50, 450).sorted().boxed().toList());
            List<Double> sizes = random.doubles(count, 10, 39).boxed().toList();
            double[] centres = PushApart.centres(wanted, sizes, 0, 400);
            double edge = 0;
            for (int i = 0; i < count; i++) {
                assertThat(centres[i] - sizes.get(i) / 2).isGreaterThanOrEqualTo(edge - 1e-6);
                edge = centres[i] + sizes.get(i) / 2;
            }
            assertThat(edge).isLessThanOrEqualTo(400 + 1e-6);
        }
    }

    @Test
    void blocks_with_room_stay_where_they_are() {
        assertThat(PushApart.centres(List.of(50.0, 120.0), List.of(20.0, 20.0), 0, 400)).containsExactly(50, 120);
    }

    @Test
    void two_blocks_at_one_place_move_by_the_same_amount() {
        double[] centres = PushApart.centres(List.of(100.0, 100.0), List.of(20.0, 20.0), 0, 400);
        assertThat(centres[0]).isCloseTo(90, within(1e-9));
        assertThat(centres[1]).isCloseTo(110, within(1e-9));
    }

    @Test
    void blocks_that_cannot_fit_are_refused() {
        assertThatThrownBy(() -> PushApart.centres(List.of(1.0, 2.0), List.of(30.0, 30.0), 0, 50)).isInstanceOf(
            IllegalArgumentException.class
        );
    }
}
