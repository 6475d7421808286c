package uk.improvementboard.metrics.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;

/** FEATURE UNDER TEST: one colour from the facets of a measure, by the printed rule. */
class A01_MeasureRatingTest {

    private static final LocalDate APRIL_2027 = LocalDate.of(2027, 4, 30);

    private static double[] around(double level) {
        return DoubleStream.iterate(0, it -> it + 1)
            .limit(24)
            .map(it -> level + 2 * Math.sin(it * 2.4))
            .toArray();
    }

    @Test
    void a_measure_far_below_its_next_milestone_is_red_and_says_the_chance() {
        var reading = MeasureCase.monthly(around(40)).promising(60, APRIL_2027).read();
        assertThat(reading.rating().rag()).isEqualTo(Rag.RED);
        assertThat(reading.rating().reason()).isEqualTo("Less than 1 in 20 to reach 60% by April 2027");
    }

    @Test
    void a_measure_well_beyond_its_next_milestone_is_green() {
        var reading = MeasureCase.monthly(around(80)).promising(60, APRIL_2027).read();
        assertThat(reading.rating().rag()).isEqualTo(Rag.GREEN);
        assertThat(reading.rating().reason()).isEqualTo("More than 19 in 20 to hold 60% in April 2027");
    }

    @Test
    void a_coin_toss_is_amber() {
        assertThat(MeasureCase.monthly(around(60)).promising(60, APRIL_2027).read().rating().rag()).isEqualTo(
            Rag.AMBER
        );
    }

    @Test
    void a_wavering_chance_does_not_flip_the_colour() {
        var rule = new RatingRule("test", 0.7, 0.6, 0.2, 0.3);
        assertThat(rule.ofChance(0.65, Rag.GREEN)).isEqualTo(Rag.GREEN);
        assertThat(rule.ofChance(0.65, Rag.AMBER)).isEqualTo(Rag.AMBER);
        assertThat(rule.ofChance(0.25, Rag.RED)).isEqualTo(Rag.RED);
        assertThat(rule.ofChance(0.25, Rag.AMBER)).isEqualTo(Rag.AMBER);
    }

    @Test
    void a_chance_that_has_clearly_moved_changes_the_colour() {
        var rule = new RatingRule("test", 0.7, 0.6, 0.2, 0.3);
        assertThat(rule.ofChance(0.7, Rag.AMBER)).isEqualTo(Rag.GREEN);
        assertThat(rule.ofChance(0.59, Rag.GREEN)).isEqualTo(Rag.AMBER);
        assertThat(rule.ofChance(0.19, Rag.GREEN)).isEqualTo(Rag.RED);
        assertThat(rule.ofChance(0.3, Rag.RED)).isEqualTo(Rag.AMBER);
        assertThat(rule.ofChance(0.9, Rag.RED)).isEqualTo(Rag.GREEN);
    }

    @Test
    void each_measure_may_have_a_rule_of_its_own() {
        var coin = MeasureCase.monthly(around(60)).promising(60, APRIL_2027);
        var strict = new RatingRule("2.0 strict", 0.9, 0.9, 0.45, 0.5);
        var eager = new RatingRule("2.0 eager", 0.51, 0.5, 0.01, 0.01);
        var reader = new MeasureReader(code -> code.value().equals("on-time") ? eager : strict);
        var reading = reader.read(
            coin.measure(),
            MeasureCase.monthly(around(61)).promising(60, APRIL_2027).trajectory(),
            MeasureCase.monthly(around(62)).observations(),
            coin.asAt(),
            Rag.GREY
        );
        assertThat(reading.rating().rag()).isEqualTo(Rag.GREEN);
        assertThat(reading.ruleVersion()).isEqualTo("2.0 eager");
    }

    @Test
    void the_rule_in_force_prints_its_own_thresholds() {
        assertThat(new RatingRule("test", 0.71, 0.62, 0.23, 0.34).sentences())
            .anyMatch(sentence -> sentence.contains("71% or more; a green measure stays green down to 62%"))
            .anyMatch(sentence -> sentence.contains("below 23%; a red measure stays red up to 34%"));
    }

    @Test
    void a_short_history_is_rated_on_its_latest_figure_alone_and_says_so() {
        var annual = MeasureCase.series(Frequency.ANNUAL, 60, 50, 55)
            .promising(60, APRIL_2027)
            .readOn(LocalDate.of(2022, 6, 30));
        var early = annual
            .endingAt(100, LocalDate.of(2028, 12, 31), 6)
            .since(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));
        var reading = early.read();
        assertThat(reading.rating().rag()).isEqualTo(Rag.RED);
        assertThat(reading.rating().reason())
            .endsWith("rated on the latest figure alone")
            .startsWith("55% against 60% required by 2021");
    }

    @Test
    void within_tolerance_is_amber_where_only_the_figure_counts() {
        var reading = MeasureCase.series(Frequency.ANNUAL, 60, 50, 59)
            .promising(60, APRIL_2027)
            .since(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31))
            .tolerating(2)
            .readOn(LocalDate.of(2022, 6, 30))
            .read();
        assertThat(reading.rating().rag()).isEqualTo(Rag.AMBER);
    }

    @Test
    void a_kept_promise_with_nothing_after_it_is_amber_and_names_the_gap_to_the_law() {
        var reading = MeasureCase.series(Frequency.ANNUAL, 87.9, 78.7, 78, 32.6, 40.2, 56.3, 60.3)
            .promising(60, LocalDate.of(2024, 7, 31), LocalDate.of(2024, 12, 31), LocalDate.of(2025, 4, 30))
            .underTheLaw(100)
            .read();
        assertThat(reading.rating().rag()).isEqualTo(Rag.AMBER);
        assertThat(reading.rating().reason())
            .contains("nothing further is promised")
            .contains("the law is 40 points away");
        assertThat(reading.reasons()).contains("Milestone moved twice, 9 months in all", "No long-term objective set");
    }

    @Test
    void a_missed_promise_without_a_later_date_is_red() {
        var reading = MeasureCase.monthly(around(50))
            .promising(60, LocalDate.of(2026, 6, 30))
            .read();
        assertThat(reading.rating().rag()).isEqualTo(Rag.RED);
        assertThat(reading.rating().reason()).contains("was due by June 2026 and no later date was promised");
    }

    @Test
    void an_end_state_held_for_its_months_is_blue() {
        var reading = MeasureCase.lately(90, 96, 97, 98, 97, 96, 99)
            .endingAt(95, LocalDate.of(2028, 1, 31), 6)
            .read();
        assertThat(reading.sustained()).isEqualTo(new Sustained(Sustained.State.SUSTAINED, 6, 6));
        assertThat(reading.rating().rag()).isEqualTo(Rag.BLUE);
    }

    @Test
    void one_late_figure_is_borne_but_not_two() {
        var rated = MeasureCase.lately(90, 96, 97, 98, 97, 96, 99).promising(95, APRIL_2027);
        assertThat(
            rated
                .readOn(LocalDate.of(2027, 3, 10))
                .read()
                .rating()
                .rag()
        ).isEqualTo(Rag.GREEN);
        assertThat(
            rated
                .readOn(LocalDate.of(2027, 3, 11))
                .read()
                .rating()
        ).isEqualTo(Rating.none("No current figure: the latest is for December 2026, and 2 later ones are overdue"));
    }

    @Test
    void grey_always_says_why() {
        assertThat(MeasureCase.monthly(around(50)).read().rating()).isEqualTo(
            Rating.none("No trajectory: nothing with a date was promised")
        );
        assertThat(MeasureCase.monthly().promising(60, APRIL_2027).read().rating()).isEqualTo(
            Rating.none("There is no figure yet")
        );
        assertThat(
            MeasureCase.monthly(around(50))
                .promising(60, APRIL_2027)
                .towards(ImprovementDirection.NEUTRAL)
                .read()
                .rating()
        ).isEqualTo(Rating.none("Neither a higher nor a lower figure is better by itself"));
    }

    @Test
    void a_suppressed_latest_figure_is_not_a_zero() {
        var hidden = new Observation.Suppressed(
            Period.month(YearMonth.of(2027, 1)),
            "small",
            MeasureCase.source(),
            HandlingClass.PUBLIC
        );
        var reading = MeasureCase.monthly(around(50)).promising(60, APRIL_2027).followedBy(hidden).read();
        assertThat(reading.rating()).isEqualTo(Rating.none("The figure for January 2027 is suppressed"));
    }

    @Test
    void a_rule_whose_thresholds_cross_is_refused() {
        assertThatThrownBy(() -> new RatingRule("2.0", 0.4, 0.5, 0.2, 0.3)).hasMessageContaining(
            "thresholds must rise"
        );
        assertThatThrownBy(() -> new RatingRule("2.0", 0.7, 0.4, 0.2, 0.3)).hasMessageContaining(
            "thresholds must rise"
        );
        assertThatThrownBy(() -> new RatingRule("2.0", 0.7, 0.6, 0, 0.3)).hasMessageContaining("thresholds must rise");
        assertThatThrownBy(() -> new RatingRule("2.0", 0.7, 0.6, 0.2, 0.55)).hasMessageContaining(
            "thresholds must rise"
        );
        assertThatThrownBy(() -> new RatingRule(" ", 0.7, 0.6, 0.2, 0.3)).hasMessageContaining("needs a version");
    }
}
