package uk.improvementboard.metrics.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackOrderTest {

    @Test
    void a_part_moves_to_its_place_and_the_others_keep_theirs() {
        var order = PackOrder.usual().moved(PackPart.PROMISES, 2);
        assertThat(order.parts()).startsWith(PackPart.FAMILIES, PackPart.GLANCE, PackPart.PROMISES, PackPart.CHANGES);
        assertThat(order.parts()).containsExactlyInAnyOrder(PackPart.values());
        assertThat(order.isUsual()).isFalse();
        assertThat(order.moved(PackPart.PROMISES, PackPart.PROMISES.ordinal()).isUsual()).isTrue();
        assertThat(
            PackOrder.usual()
                .moved(PackPart.GLANCE, PackPart.values().length - 1)
                .parts()
        ).endsWith(PackPart.REVISIONS, PackPart.GLANCE);
    }

    @Test
    void families_come_first_whatever_is_moved() {
        assertThatThrownBy(() -> PackOrder.usual().moved(PackPart.GLANCE, 0)).hasMessage(
            "What families say comes first in every pack."
        );
        assertThatThrownBy(() -> PackOrder.usual().moved(PackPart.FAMILIES, 3)).isInstanceOf(
            IllegalArgumentException.class
        );
        assertThatThrownBy(() -> PackOrder.usual().moved(PackPart.KEY, PackPart.values().length)).hasMessageContaining(
            "there is no place 17"
        );
    }

    @Test
    void an_order_names_every_part_once() {
        var twice = new ArrayList<>(List.of(PackPart.values()));
        twice.set(3, PackPart.KEY);
        assertThatThrownBy(() -> new PackOrder(twice)).hasMessageStartingWith(
            "An order names every part of a pack once"
        );
        assertThatThrownBy(() -> new PackOrder(List.of(PackPart.FAMILIES))).isInstanceOf(
            IllegalArgumentException.class
        );
    }

    @Test
    void a_part_that_was_not_known_when_the_order_was_chosen_follows_the_part_that_it_usually_follows() {
        var chosen = new ArrayList<>(PackOrder.usual().moved(PackPart.KEY, 1).parts());
        chosen.removeAll(List.of(PackPart.REVISIONS, PackPart.WAIVERS, PackPart.FAMILIES));
        assertThat(PackOrder.of(chosen).parts())
            .startsWith(PackPart.FAMILIES, PackPart.KEY, PackPart.REVISIONS, PackPart.GLANCE)
            .containsSequence(PackPart.MEETINGS, PackPart.WAIVERS, PackPart.SIGN_OFFS)
            .containsExactlyInAnyOrder(PackPart.values());
    }
}
