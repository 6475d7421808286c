package uk.improvementboard.metrics.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.metrics.search.Findable.Kind;

/** FEATURE UNDER TEST: words, parts of words and codes are found however they are hyphenated. */
class SearchTest {

    private static final List<Findable> BOARD = List.of(
        new Findable(
            Kind.MEASURE,
            "ehc-plans-within-20-weeks",
            "EHC plans issued within 20 weeks",
            List.of("Plans issued in the month, exceptions left out.", "Answered for by: Council"),
            "measures/a"
        ),
        new Findable(
            Kind.ACTION,
            "P1.1",
            "Recruit educational psychologists",
            List.of("Deliverable: Co-production charter agreed", "Lead: Head of SEND, Council"),
            "actions/P1.1"
        ),
        new Findable(Kind.ACTION, "P1.10", "Clear the backlog", List.of("Deliverable: what is due"), "actions/P1.10"),
        new Findable(
            Kind.QUESTION,
            "q",
            "Why do families wait?",
            List.of("Because of Chlo\u00eb's caf\u00e9 rota"),
            "q"
        )
    );

    private static List<String> titles(String query) {
        return Search.in(BOARD, SearchQuery.of(query))
            .found()
            .stream()
            .map(it -> it.findable().title())
            .toList();
    }

    @ParameterizedTest
    @ValueSource(
        strings = { "20-week", "20 week", "20week", "20 WEEKS", "within-20-weeks", "ehc-plans-within-20-weeks" }
    )
    void the_rate_is_found_however_it_is_spelt(String query) {
        assertThat(titles(query)).containsExactly("EHC plans issued within 20 weeks");
    }

    @ParameterizedTest
    @ValueSource(strings = { "co-production", "coproduction", "co production", "Charter", "psycholog", "chologist" })
    void hyphens_capitals_and_parts_of_words_do_not_matter(String query) {
        assertThat(titles(query)).containsExactly("Recruit educational psychologists");
    }

    @Test
    void a_code_stands_before_what_only_begins_like_it() {
        assertThat(titles("p1.1")).containsExactly("Recruit educational psychologists", "Clear the backlog");
        assertThat(titles("P1.10")).containsExactly("Clear the backlog");
    }

    @Test
    void letters_of_two_neighbouring_words_are_no_part_of_a_word() {
        assertThat(titles("tisd")).isEmpty();
        assertThat(titles("cafe")).containsExactly("Why do families wait?");
    }

    @Test
    void all_words_must_be_there_and_if_nothing_has_all_it_is_said() {
        assertThat(titles("plans council")).containsExactly("EHC plans issued within 20 weeks");
        var some = Search.in(BOARD, SearchQuery.of("backlog zebra"));
        assertThat(some.whole()).isFalse();
        assertThat(some.found())
            .extracting(it -> it.findable().code())
            .containsExactly("P1.10");
    }

    @Test
    void the_words_around_the_place_are_shown_as_they_stand() {
        var found = Search.in(BOARD, SearchQuery.of("coproduction")).found().getFirst();
        assertThat(found.excerpt()).containsExactly("Deliverable: ", "Co-production", " charter agreed");
    }

    @ParameterizedTest
    @CsvSource({ "bakclog,backlog", "deliverabel,deliverable", "psycologist,psychologists" })
    void a_word_that_nothing_has_is_answered_with_the_nearest(String typed, String nearest) {
        var search = Search.in(BOARD, SearchQuery.of(typed));
        assertThat(search.found()).isEmpty();
        assertThat(search.nearest()).contains(nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "   ", "---", "?!" })
    void nothing_typed_finds_nothing(String typed) {
        assertThat(SearchQuery.of(typed).empty()).isTrue();
        assertThat(titles(typed)).isEmpty();
    }

    @Test
    void a_long_query_is_cut() {
        assertThat(SearchQuery.of("x".repeat(5_000)).typed()).hasSize(SearchQuery.LONGEST);
    }
}
