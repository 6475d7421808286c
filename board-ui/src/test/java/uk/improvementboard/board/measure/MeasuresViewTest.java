package uk.improvementboard.board.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.board.testing.BoardTest;

/** The list of measures, for everybody who sees the board. */
class MeasuresViewTest extends BoardTest {

    @ParameterizedTest
    @ValueSource(strings = { "chair", "icb", "council", "office", "adviser", "forum" })
    void every_measure_has_a_rating_in_words_and_leads_to_its_page(String username) {
        logInAs(username);
        open("exampleshire/measures");
        assertThat(rows("All measures"))
            .hasSizeGreaterThan(30)
            .allMatch(row -> row.matches(".*(Off track|At risk|On track|Achieved|Held|Not rated|Lost|Met|Nothing).*"));
        assertThat(links("EHC plans issued within 20 weeks")).containsExactly(
            "exampleshire/measures/ehc-plans-within-20-weeks"
        );
    }
}
