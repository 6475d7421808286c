package uk.improvementboard.metrics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;

/** What came, from the versions of an observation. */
class E04_OutcomeTest {

    private static final Period MAY = Period.month(YearMonth.of(2026, 5));
    private static final Provenance SOURCE = new Provenance(
        "case system",
        Optional.empty(),
        Provenance.Basis.ILLUSTRATIVE,
        Optional.empty(),
        "",
        "programme office"
    );

    private static List<Outcome> outcomes(Outcome.Version... versions) {
        return Outcome.of(measure(SeriesKind.INDEPENDENT_PERIOD), List.of(versions));
    }

    private static Measure measure(SeriesKind kind) {
        return new Measure(
            KeptCase.MEASURE,
            "Plans",
            "Plans issued",
            Unit.count("plans"),
            0,
            ImprovementDirection.INCREASE,
            kind,
            Frequency.MONTHLY,
            List.of(new OrganisationCode("council")),
            false,
            false,
            false,
            10
        );
    }

    private static Outcome.Version soFar(int month, String value, String known) {
        var period = new Period(LocalDate.of(2026, 4, 1), YearMonth.of(2026, month).atEndOfMonth());
        return known(known, new Observation.Reported(period, Figure.of(value), false, SOURCE, HandlingClass.PUBLIC));
    }

    private static Outcome.Version known(String day, Observation observation) {
        return new Outcome.Version(moment(day), observation);
    }

    private static Instant moment(String day) {
        return KeptCase.moment(LocalDate.parse(day));
    }

    private static Observation provisional(String value) {
        return new Observation.Provisional(MAY, Figure.of(value), SOURCE, HandlingClass.PUBLIC);
    }

    private static Observation settled(String value) {
        return new Observation.Reported(MAY, Figure.of(value), false, SOURCE, HandlingClass.PUBLIC);
    }

    @Test
    void a_figure_counts_from_the_day_on_which_it_was_first_settled() {
        var came = outcomes(
            known("2026-06-10", provisional("55")),
            known("2026-07-10", settled("57")),
            known("2026-09-10", settled("58"))
        );
        assertThat(came).containsExactly(new Outcome(KeptCase.MEASURE, MAY, 57, moment("2026-07-10"), 58));
        assertThat(came.getFirst().restated()).isTrue();
    }

    @Test
    void a_provisional_figure_scores_nothing() {
        assertThat(outcomes(known("2026-06-10", provisional("55")))).isEmpty();
    }

    @Test
    void a_figure_that_is_withheld_now_scores_nothing_although_it_was_settled_once() {
        var withheld = new Observation.Suppressed(MAY, "small", SOURCE, HandlingClass.PUBLIC);
        assertThat(outcomes(known("2026-06-10", settled("3")), known("2026-07-10", withheld))).isEmpty();
    }

    @Test
    void a_count_of_the_year_so_far_is_held_against_the_forecast_month_by_month() {
        var came = Outcome.of(
            measure(SeriesKind.YEAR_TO_DATE),
            List.of(
                soFar(4, "160", "2026-05-10"),
                soFar(5, "340", "2026-06-10"),
                soFar(5, "346", "2026-08-10"),
                soFar(6, "530", "2026-07-10")
            )
        );
        assertThat(came)
            .extracting(Outcome::endMonth, Outcome::first, Outcome::now)
            .containsExactly(
                tuple(YearMonth.of(2026, 4), 160.0, 160.0),
                tuple(YearMonth.of(2026, 5), 180.0, 186.0),
                tuple(YearMonth.of(2026, 6), 190.0, 184.0)
            );
        assertThat(came.get(1).firstKnown()).isEqualTo(moment("2026-06-10"));
    }

    @Test
    void a_count_of_the_year_so_far_with_a_month_missing_scores_nothing() {
        assertThat(
            Outcome.of(
                measure(SeriesKind.YEAR_TO_DATE),
                List.of(soFar(4, "160", "2026-05-10"), soFar(6, "530", "2026-07-10"))
            )
        ).isEmpty();
    }
}
