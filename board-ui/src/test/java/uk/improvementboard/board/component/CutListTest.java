package uk.improvementboard.board.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a list that is cut keeps every item within reach. */
class CutListTest {

    private static Component[] cut(int number) {
        var items = IntStream.rangeClosed(1, number).boxed().toList();
        return CutList.of("changes", items, 3, rest -> rest + " more", it -> new ListItem("item " + it));
    }

    private static List<String> words(Component part) {
        return part
            .getElement()
            .getChildren()
            .flatMap(child -> child.getTag().equals("li") ? Stream.of(child) : child.getChildren())
            .map(it -> it.getTextRecursively())
            .toList();
    }

    @Test
    void a_short_list_stands_in_one() {
        assertThat(cut(3)).hasSize(1);
        assertThat(words(cut(3)[0])).containsExactly("item 1", "item 2", "item 3");
    }

    @Test
    void the_rest_of_a_long_list_stands_in_a_fold_that_says_how_many_it_holds() {
        var parts = cut(5);
        assertThat(words(parts[0])).containsExactly("item 1", "item 2", "item 3");
        assertThat(parts[1].getElement().getTag()).isEqualTo("details");
        assertThat(parts[1].getElement().getAttribute("open")).isNull();
        assertThat(parts[1].getElement().getTextRecursively()).contains("2 more", "item 4", "item 5");
        assertThat(Arrays.asList(parts)).hasSize(2);
    }
}
