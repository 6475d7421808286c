package uk.improvementboard.metrics.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.rating.RatedSubject.Facet;
import uk.improvementboard.metrics.rating.RatingOverride.Choice;

/** FEATURE UNDER TEST: a rating set by hand has a reason, a person and an end, and ends by itself. */
class RatingOverrideTest {

    private static final LocalDate SET = LocalDate.of(2026, 11, 30);
    private static final RatedSubject IMPACT = RatedSubject.section("area-1", Facet.IMPACT);
    private static final Choice AT_RISK = new Choice(Rag.AMBER, "At risk");
    private static final String REASON = "The fall was agreed while the backlog is cleared.";

    private static RatingOverride until(LocalDate lastDay) {
        return new RatingOverride(IMPACT, AT_RISK, REASON, "Independent chair", SET, lastDay, HandlingClass.PARTNERS);
    }

    @Test
    void it_holds_from_its_first_day_to_its_last_and_not_a_day_longer() {
        var override = until(LocalDate.of(2026, 12, 31));
        assertThat(override.holdsOn(SET.minusDays(1))).isFalse();
        assertThat(override.holdsOn(SET)).isTrue();
        assertThat(override.holdsOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(override.holdsOn(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void it_cannot_outlast_three_months() {
        assertThat(until(LocalDate.of(2027, 2, 28)).lastDay()).isEqualTo("2027-02-28");
        assertThatThrownBy(() -> until(LocalDate.of(2027, 3, 1))).hasMessageContaining("at most 3 months ahead");
        assertThatThrownBy(() -> until(SET.minusDays(1))).hasMessageContaining("first day or later");
    }

    @Test
    void a_word_is_no_reason() {
        var day = SET.plusDays(10);
        assertThatThrownBy(() ->
            new RatingOverride(
                IMPACT,
                AT_RISK,
                "   too early      ",
                "Independent chair",
                SET,
                day,
                HandlingClass.PARTNERS
            )
        ).hasMessageContaining("20 to 300 characters");
        assertThatThrownBy(() ->
            new RatingOverride(IMPACT, AT_RISK, REASON, " ", SET, day, HandlingClass.PARTNERS)
        ).hasMessageContaining("who set it");
    }

    @Test
    void each_respect_has_ratings_of_its_own() {
        assertThat(RatingOverride.choices(Facet.SUSTAINED)).contains(new Choice(Rag.GREY, "Not yet"));
        assertThatThrownBy(() ->
            new RatingOverride(
                IMPACT,
                new Choice(Rag.GREY, "Not yet"),
                REASON,
                "Independent chair",
                SET,
                SET,
                HandlingClass.PARTNERS
            )
        ).hasMessageContaining("is no rating of impact");
        for (var facet : Facet.values()) {
            assertThat(RatingOverride.choices(facet)).as(facet.words()).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void it_says_who_set_it_until_when_and_why() {
        var override = until(LocalDate.of(2027, 1, 31));
        assertThat(override.setUntil()).isEqualTo("Set by the independent chair until 31 January 2027");
        assertThat(override.shown()).isEqualTo(
            new Rating(Rag.AMBER, "At risk", "The fall was agreed while the backlog is cleared")
        );
        assertThat(
            new RatingOverride(IMPACT, AT_RISK, REASON, "ICB executive", SET, SET, HandlingClass.PARTNERS).setUntil()
        ).startsWith("Set by the ICB executive");
    }

    @Test
    void the_board_hears_of_its_end_in_the_last_fortnight() {
        var override = until(LocalDate.of(2027, 1, 31));
        assertThat(override.endsBySoonAfter(LocalDate.of(2027, 1, 16))).isFalse();
        assertThat(override.endsBySoonAfter(LocalDate.of(2027, 1, 17))).isTrue();
        assertThat(override.endsBySoonAfter(LocalDate.of(2027, 1, 31))).isTrue();
        assertThat(override.endsBySoonAfter(LocalDate.of(2027, 2, 1)))
            .as("it has ended when the board meets")
            .isTrue();
        var overrides = new Overrides(List.of(override));
        assertThat(overrides.endingBySoonAfter(LocalDate.of(2027, 1, 20))).containsExactly(override);
        assertThat(overrides.of(IMPACT)).contains(override);
        assertThat(overrides.of(RatedSubject.section("area-1", Facet.DELIVERY))).isEmpty();
    }

    @Test
    void its_history_says_how_it_ended() {
        var override = until(LocalDate.of(2026, 12, 31));
        var ran = new OverrideSpell(override, Optional.empty());
        assertThat(ran.stateOn(LocalDate.of(2026, 12, 5))).isEqualTo("In force");
        assertThat(ran.stateOn(LocalDate.of(2027, 1, 5))).isEqualTo("Lapsed after 31 December 2026");
        var taken = new OverrideSpell(override, Optional.of(new OverrideSpell.Ending(LocalDate.of(2026, 12, 3), true)));
        assertThat(taken.holdsOn(LocalDate.of(2026, 12, 5))).isFalse();
        assertThat(taken.stateOn(LocalDate.of(2026, 12, 5))).isEqualTo("Withdrawn on 3 December 2026");
    }
}
