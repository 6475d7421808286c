package uk.improvementboard.board.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.measure.HandlingClass;

/** FEATURE UNDER TEST: questions that the data suggest, on the landing, on their own page, in each section and in the pack. */
class QuestionsToAskViewTest extends BoardTest {

    @Test
    void the_landing_shows_the_first_and_leads_to_all() {
        logInAs("chair");
        open("exampleshire/board");
        assertThat(main()).contains("Questions to ask", "What will change, and when?");
        assertThat(questions()).isEqualTo(3);
        assertThat(all("a")).anyMatch(words -> words.matches("All \\d+"));
        open("exampleshire/questions-to-ask");
        assertThat(all("h1")).containsExactly("Questions to ask");
        assertThat(questions()).isGreaterThan(3);
    }

    @Test
    void a_section_and_its_page_in_the_pack_ask_the_same() {
        logInAs("chair");
        open("exampleshire/plan/area-1");
        assertThat(all("h2")).contains("Questions to ask");
        var partnership = bean(BoardPlaces.class)
            .mine()
            .stream()
            .filter(it -> it.slug().equals("exampleshire"))
            .findFirst()
            .orElseThrow()
            .id();
        var pack = bean(PackService.class).draft(partnership, YearMonth.of(2026, 11), HandlingClass.BOARD_ONLY);
        var section = pack
            .content()
            .sections()
            .stream()
            .filter(it -> it.code().value().equals("area-1"))
            .findFirst()
            .orElseThrow();
        assertThat(section.questions().flatMap(it -> Optional.of(it.size()))).hasValueSatisfying(count ->
            assertThat(count).isBetween(1, 5)
        );
        section
            .questions()
            .orElseThrow()
            .forEach(question -> assertThat(main()).contains(question.words()));
    }

    @Test
    void every_question_of_the_published_figures_names_a_figure_or_a_date() {
        logInAs("adviser");
        open("hertfordshire/questions-to-ask");
        assertThat(questions()).isPositive();
        assertThat(main()).doesNotContain("NaN", "null", "Optional");
    }

    private int questions() {
        return elements("ol")
            .stream()
            .mapToInt(list -> elements(list, "li").size())
            .sum();
    }
}
