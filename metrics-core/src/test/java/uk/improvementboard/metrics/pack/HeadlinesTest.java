package uk.improvementboard.metrics.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.rating.MeasureCase;

/** FEATURE UNDER TEST: the message of a measure in at most ten words. */
class HeadlinesTest {

    private static final LocalDate APRIL_2027 = LocalDate.of(2027, 4, 30);
    private static final LocalDate PAST = LocalDate.of(2026, 3, 31);

    private static String headline(MeasureCase measure) {
        var headline = Headlines.of(measure.read());
        assertThat(headline.split(" ")).as(headline).hasSizeLessThanOrEqualTo(10);
        return headline;
    }

    @Test
    void a_gap_to_the_next_milestone_is_the_message() {
        assertThat(headline(MeasureCase.monthly(40, 51).promising(60, APRIL_2027))).isEqualTo(
            "51%, 9 points short of the next milestone"
        );
        assertThat(
            headline(MeasureCase.monthly(40, 51).promising(30, APRIL_2027).towards(ImprovementDirection.DECREASE))
        ).isEqualTo("51%, 21 points above the next milestone");
    }

    @Test
    void a_milestone_met_before_its_day_is_called_met() {
        assertThat(headline(MeasureCase.monthly(40, 67).promising(65, APRIL_2027))).isEqualTo(
            "67%: the next milestone of 65% is met"
        );
    }

    @Test
    void there_is_one_end_state_and_no_next_one() {
        assertThat(headline(MeasureCase.monthly(40, 51).endingAt(90, APRIL_2027, 6))).isEqualTo(
            "51%, 39 points short of the end state"
        );
    }

    @Test
    void what_the_law_asks_is_not_hidden_by_a_milestone_reached() {
        assertThat(headline(MeasureCase.monthly(40, 61).promising(60, PAST).underTheLaw(100))).isEqualTo(
            "Milestone of 60% reached; the law asks for 100%"
        );
        assertThat(headline(MeasureCase.monthly(40, 61).promising(60, PAST))).isEqualTo(
            "Milestone of 60% reached; no next step is set"
        );
        assertThat(headline(MeasureCase.monthly(40, 51).promising(60, PAST))).isEqualTo(
            "51%; milestone of 60% missed, no new date"
        );
    }

    @Test
    void where_nothing_is_promised_the_change_since_last_year_is_the_message() {
        assertThat(headline(MeasureCase.series(Frequency.ANNUAL, 60, 50, 55))).isEqualTo("55%, up from 50% in 2020");
        assertThat(headline(MeasureCase.series(Frequency.ANNUAL, 60, 60))).isEqualTo("60%, the same as in 2019");
        var fourteenMonths = DoubleStream.iterate(30, it -> it + 1)
            .limit(14)
            .toArray();
        assertThat(headline(MeasureCase.monthly(fourteenMonths))).isEqualTo("43%, up from 31% a year before");
    }

    @Test
    void a_month_is_not_compared_with_the_month_before() {
        assertThat(headline(MeasureCase.monthly(40, 51))).isEqualTo("51% in February 2025");
    }

    @Test
    void an_end_state_held_long_enough_is_the_message() {
        assertThat(headline(MeasureCase.monthly(95, 96, 97).endingAt(95, PAST, 3))).isEqualTo(
            "97%: end state held for 3 months"
        );
    }

    @Test
    void a_provisional_figure_alone_is_shown_as_such() {
        var early = new Observation.Provisional(
            Period.month(YearMonth.of(2025, 1)),
            Figure.of("51"),
            new Provenance("monitor", Optional.empty(), Provenance.Basis.LOCAL_RETURN, Optional.empty(), "", "office"),
            HandlingClass.PUBLIC
        );
        var only = MeasureCase.monthly().followedBy(early);
        assertThat(headline(only)).isEqualTo("51%, provisional; no final figure yet");
        assertThat(MeasurePages.of(only.read(), SamplePage.context()).heroLabel()).isEqualTo(
            "January 2025, provisional"
        );
    }

    @Test
    void without_a_figure_the_headline_says_so() {
        assertThat(headline(MeasureCase.monthly())).isEqualTo("No current figure");
    }
}
