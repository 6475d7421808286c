package uk.improvementboard.metrics.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.metrics.commentary.CommentaryText.Part;
import uk.improvementboard.metrics.measure.HandlingClass;

/** FEATURE UNDER TEST: what may go on record, and what is refused before it is kept at all. */
class CommentaryTextTest {

    private static final String GOOD = "The rate fell because overdue plans were issued first";

    @Test
    void three_full_parts_may_go_on_record() {
        assertThat(text(GOOD, GOOD, GOOD).problems()).isEmpty();
    }

    @Test
    void an_unfinished_text_may_be_kept_but_not_put_on_record() {
        var unfinished = text("  The rate fell  ", "", GOOD);
        assertThat(unfinished.refusals()).isEmpty();
        assertThat(unfinished.problems())
            .extracting(CommentaryText.Problem::part)
            .containsExactly(Part.WHAT, Part.SO_WHAT);
        assertThat(unfinished.what()).isEqualTo("The rate fell");
    }

    @Test
    void a_part_that_is_too_long_says_by_how_much() {
        assertThat(text("x".repeat(612), GOOD, GOOD).refusals())
            .singleElement()
            .extracting(CommentaryText.Problem::words)
            .isEqualTo("What: shorten to 600 characters; there are 12 too many");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
            "The child 943 476 5919 waited for 60 weeks | NHS number",
            "The child 9434765919 waited | NHS number",
            "See H801200001001 in the list | unique pupil number",
            "A boy born on 3 May 2014 waited | date of birth",
            "DOB: 03/05/2014 was entered wrongly | date of birth",
            "date of birth 2014-05-03 missing | date of birth",
            "The family at SG13 8EQ complained | postcode",
            "Ask a.person@example.org for the list | email address",
            "The carer QQ 12 34 56 C | none",
            "The carer AB 12 34 56 C was paid | National Insurance",
        }
    )
    void what_points_to_a_person_is_refused_with_words(String words, String what) {
        var refusals = text(GOOD, words, GOOD).refusals();
        if (what.equals("none")) {
            assertThat(refusals).isEmpty();
        } else {
            assertThat(refusals)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.part()).isEqualTo(Part.SO_WHAT);
                    assertThat(it.words()).contains(what, "Take it out").doesNotContain("943", "2014");
                });
        }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
            "1,449 of 2,401 plans were issued by 31 March 2026, 12 more than in 2025",
            "The overspend is 1234567890 pounds in the plan of 2026-03-31",
            "Babies born in the county are seen at the clinic from 1.5 months",
            "Clinic B2 and room C14 opened on 03/05/2026",
            "The helpline 01992 555 000 is open again",
        }
    )
    void figures_dates_and_places_of_ordinary_reports_are_not_refused(String words) {
        assertThat(text(words, GOOD, GOOD).refusals()).isEmpty();
    }

    private static CommentaryText text(String what, String soWhat, String nowWhat) {
        return new CommentaryText(what, soWhat, nowWhat, HandlingClass.BOARD_ONLY);
    }
}
