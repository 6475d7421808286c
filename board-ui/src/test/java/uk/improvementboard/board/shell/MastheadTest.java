package uk.improvementboard.board.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.board.testing.BoardTest;

/** The first row of every page: short for every role, and nothing that a role may open is missing from it and its list "More". */
class MastheadTest extends BoardTest {

    @ParameterizedTest
    @ValueSource(strings = { "chair", "icb", "council", "office", "adviser", "forum", "admin" })
    void at_most_eight_entries_stand_in_the_row_and_none_comes_twice(String username) {
        logInAs(username);
        open("exampleshire/account");
        var more = more();
        var all = _find(row(), RouterLink.class).stream().map(RouterLink::getText).toList();
        var further = more.isEmpty() ? List.<String>of() : texts(more.getFirst());
        assertThat(all).doesNotHaveDuplicates().isNotEmpty();
        assertThat(all.size() - further.size()).isBetween(1, 8);
        assertThat(further).isSubsetOf(all);
    }

    @Test
    void a_page_under_more_is_named_while_the_list_is_closed() {
        logInAs("office");
        open("exampleshire/imports");
        assertThat(more())
            .singleElement()
            .satisfies(more -> {
                assertThat(more.getSummaryText()).isEqualTo("More: Imports");
                assertThat(more.isOpen()).isFalse();
            });
        open("exampleshire/measures");
        assertThat(more()).singleElement().extracting(NativeDetails::getSummaryText).isEqualTo("More");
    }

    private static Nav row() {
        return _get(Nav.class, spec -> spec.withClasses("main-nav"));
    }

    private static List<NativeDetails> more() {
        return _find(row(), NativeDetails.class);
    }

    private static List<String> texts(NativeDetails more) {
        return _find(more, RouterLink.class).stream().map(RouterLink::getText).toList();
    }
}
