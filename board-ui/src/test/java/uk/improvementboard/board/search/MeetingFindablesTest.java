package uk.improvementboard.board.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.TestClock;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.search.Findable;
import uk.improvementboard.metrics.search.Findable.Kind;
import uk.improvementboard.metrics.search.Found;
import uk.improvementboard.metrics.search.SearchQuery;
import uk.improvementboard.persistence.AsAt;

/** FEATURE UNDER TEST: what was minuted and challenged is found by those who may open its page, as it was known on the day. */
class MeetingFindablesTest extends BoardTest {

    private static final String BOARD_ONLY = "chief executives to decide on the temporary team";

    @ParameterizedTest
    @CsvSource({
        "weekly list of drafts at every meeting,Decision of 2 September 2026: ,meetings/2026-09-02",
        "waits of each clinic longest first,Action of 4 November 2026: ,meetings/2026-11-04",
        "audited since July,Assurance of 7 October 2026: ,meetings/2026-10-07",
        "hears young people first,Note of 4 November 2026: ,meetings/2026-11-04",
        "Monthly board 7 October,'Monthly board, 7 October 2026',meetings/2026-10-07",
        "e-0006,Decision of 4 November 2026: ,meetings/2026-11-04",
    })
    void an_entry_of_the_minutes_leads_to_its_meeting(String query, String title, String path) {
        assertThat(found("chair", query).getFirst()).satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Kind.MEETING);
            assertThat(it.title()).startsWith(title);
            assertThat(it.path()).isEqualTo(path);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "pathway was redesigned,challenges/c-0002",
        "clinicians begin in January,challenges/c-0002",
        "Rota of the service,challenges/c-0002",
        "chief officers can decide,challenges/c-0003",
        "c-0004,challenges/c-0004",
    })
    void a_challenge_is_found_by_its_words_its_answer_and_its_evidence(String query, String path) {
        assertThat(found("chair", query).getFirst()).satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Kind.CHALLENGE);
            assertThat(it.path()).isEqualTo(path);
        });
    }

    @Test
    void what_is_for_the_board_only_is_found_by_the_board_and_not_by_the_forum() {
        assertThat(found("adviser", BOARD_ONLY)).isNotEmpty();
        assertThat(found("chair", "money is not agreed")).extracting(Findable::path).contains("challenges/c-0003");
        assertThat(whole("forum", BOARD_ONLY)).isEmpty();
        assertThat(whole("forum", "money is not agreed")).isEmpty();
        assertThat(found("forum", "letter to ten families")).isNotEmpty();
    }

    @Test
    void what_was_minuted_later_is_not_found_on_an_earlier_day() {
        var before = LocalDate.of(2026, 11, 3);
        assertThat(found("chair", "e-0006", before))
            .extracting(Findable::code)
            .doesNotContain("e-0006");
        assertThat(found("chair", "e-0005", before))
            .extracting(Findable::code)
            .contains("e-0005");
    }

    @ParameterizedTest
    @ValueSource(strings = { "chair", "forum" })
    void whatever_is_found_opens_for_whoever_found_it(String username) {
        var paths = Stream.of("meeting", "families", "overdue")
            .flatMap(query -> found(username, query).stream())
            .map(Findable::path)
            .collect(Collectors.toCollection(TreeSet::new));
        assertThat(paths)
            .anyMatch(it -> it.startsWith("meetings/"))
            .anyMatch(it -> it.startsWith("challenges/"));
        for (var path : paths) {
            open("exampleshire/" + path);
            assertThat(all("h1")).as(path).isNotEmpty().doesNotContain("Not open to your role", "Page not found");
        }
    }

    @Test
    void the_administrator_may_look_for_nothing() {
        var partnership = partnership("chair");
        var day = new AsAt(TestClock.TODAY);
        logInAs("admin");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() ->
            bean(SearchService.class).search(partnership, day, SearchQuery.of("meeting"))
        );
    }

    private PartnershipId partnership(String username) {
        logInAs(username);
        return bean(BoardPlaces.class).named("exampleshire").id();
    }

    private List<Findable> found(String username, String query) {
        return found(username, query, TestClock.TODAY);
    }

    private List<Findable> found(String username, String query, LocalDate day) {
        var partnership = partnership(username);
        return bean(SearchService.class)
            .search(partnership, new AsAt(day), SearchQuery.of(query))
            .found()
            .stream()
            .map(Found::findable)
            .toList();
    }

    /** What has every word of a query. */
    private List<Findable> whole(String username, String query) {
        var search = bean(SearchService.class).search(
            partnership(username),
            new AsAt(TestClock.TODAY),
            SearchQuery.of(query)
        );
        return search.whole() ? search.found().stream().map(Found::findable).toList() : List.of();
    }
}
