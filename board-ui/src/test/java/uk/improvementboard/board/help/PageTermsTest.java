package uk.improvementboard.board.help;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardRoutes;

/** Every page of a partnership says which words it uses, and every word is used somewhere. */
class PageTermsTest {

    private static final String PARTNERSHIP = ":partnership/";

    @Test
    void every_page_has_its_words() {
        assertThat(pages()).isNotEmpty().allMatch(PageTerms::known);
        assertThat(pages()).allSatisfy(page -> assertThat(PageTerms.of(page)).as(page).doesNotHaveDuplicates());
    }

    @Test
    void every_word_is_used_on_some_page() {
        var used = pages().stream().map(PageTerms::of).flatMap(List::stream).distinct();
        assertThat(used).containsAll(
            Arrays.stream(Term.values())
                .filter(term -> term != Term.SEND)
                .toList()
        );
    }

    @Test
    void meanings_are_sentences_and_no_word_comes_twice() {
        assertThat(Term.values()).allMatch(term -> term.meaning().endsWith("."));
        assertThat(Stream.of(Term.values()).map(Term::words)).doesNotHaveDuplicates();
    }

    private static List<String> pages() {
        return BoardRoutes.views()
            .stream()
            .map(view -> view.getAnnotation(Route.class).value())
            .filter(page -> page.startsWith(PARTNERSHIP))
            .map(page -> page.substring(PARTNERSHIP.length()))
            .toList();
    }
}
