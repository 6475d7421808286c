package uk.improvementboard.metrics.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.metrics.returns.ReturnCase.kinds;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.returns.ReturnFinding.Kind;
import uk.improvementboard.metrics.returns.TypedFigure.Status;

/** FEATURE UNDER TEST: what people type, and what becomes of it. */
class F01_TypedFigureTest {

    private static final Period OCTOBER = Period.month(YearMonth.of(2026, 10));
    private static final Provenance RETURN = new Provenance(
        "Return for October 2026, Council",
        Optional.empty(),
        Provenance.Basis.LOCAL_RETURN,
        Optional.empty(),
        "",
        "Programme office"
    );

    private static TypedFigure value(String value) {
        return new TypedFigure(Status.REPORTED, value, "", "", "");
    }

    private static TypedFigure counts(String numerator, String denominator) {
        return new TypedFigure(Status.REPORTED, "", numerator, denominator, "");
    }

    @ParameterizedTest
    @CsvSource({
        "56.3, 56.3",
        "56.3%, 56.3",
        "' 56.3 % ', 56.3",
        "'12,400', 12400",
        "£51.2, 51.2",
        "-51, -51",
        "−51, -51",
        "'1 449', 1449",
        "0, 0",
    })
    void numbers_are_read_as_people_write_them(String typed, BigDecimal read) {
        var reading = value(typed).read(OCTOBER);
        assertThat(reading.unreadable()).isEmpty();
        assertThat(reading.figure().value()).contains(read);
    }

    @ParameterizedTest
    @ValueSource(
        strings = { "56,3", "abc", "1e9", "1,44", "--5", "%", "12345678901234567890123", "=1+1", "5.", ".5", "１２" }
    )
    void what_cannot_be_read_is_an_error_and_stays_as_typed(String typed) {
        var entry = ReturnEntry.empty(ReturnCase.percent().measure().code(), OCTOBER).with(value(typed));
        var findings = entry.findings(ReturnCase.percent().history());
        assertThat(kinds(findings)).containsExactly(Kind.UNREADABLE);
        assertThat(findings.getFirst().what()).isEqualTo("The value \"" + typed + "\" cannot be read.");
        assertThat(entry.typed().value()).isEqualTo(typed);
        assertThat(
            entry.observation(ReturnCase.percent().measure(), Optional.empty(), RETURN, HandlingClass.PUBLIC)
        ).isEmpty();
    }

    @Test
    void counts_make_the_rate() {
        var reading = counts("1,449", "2401").read(OCTOBER);
        assertThat(reading.figure().figure(ReturnCase.percent().measure())).contains(Figure.of("60", 1449, 2401));
        assertThat(counts("14.5", "20").read(OCTOBER).unreadable()).hasSize(1);
    }

    @Test
    void a_known_figure_is_offered_as_it_would_be_typed() {
        var measure = ReturnCase.percent().measure();
        var made = ReturnCase.reported(OCTOBER, Figure.of("60", 1449, 2401));
        assertThat(TypedFigure.of(made, measure)).isEqualTo(counts("1449", "2401"));
        var published = ReturnCase.reported(OCTOBER, Figure.of("60.3", 1449, 2401));
        assertThat(TypedFigure.of(published, measure).value()).isEqualTo("60.3");
        var none = new Observation.NotApplicable(OCTOBER, "Schools are closed", RETURN, HandlingClass.PUBLIC);
        assertThat(TypedFigure.of(none, measure)).isEqualTo(
            new TypedFigure(Status.NOT_APPLICABLE, "", "", "", "Schools are closed")
        );
    }

    @Test
    void a_period_without_a_figure_needs_its_reason() {
        var silent = new TypedFigure(Status.UNAVAILABLE, "", "", "", " ");
        assertThat(kinds(silent.read(OCTOBER).unreadable())).containsExactly(Kind.NO_REASON);
        var said = new TypedFigure(Status.UNAVAILABLE, "56", "", "", "One provider sent no return");
        var entry = ReturnEntry.empty(ReturnCase.percent().measure().code(), OCTOBER).with(said);
        assertThat(entry.findings(ReturnCase.percent().history())).isEmpty();
        assertThat(
            entry.observation(ReturnCase.percent().measure(), Optional.empty(), RETURN, HandlingClass.PARTNERS)
        ).contains(new Observation.Unavailable(OCTOBER, "One provider sent no return", RETURN, HandlingClass.PARTNERS));
    }

    @ParameterizedTest
    @CsvSource({ "UNAVAILABLE", "NOT_APPLICABLE" })
    void a_final_figure_is_taken_away_only_with_a_reason(Status status) {
        var measure = ReturnCase.percent(54, 58);
        var known = measure.observations().getLast().period();
        var entry = ReturnEntry.empty(measure.measure().code(), known).with(
            new TypedFigure(status, "", "", "", "The audit found it wrong")
        );
        var blocking = entry.blocking(measure.history());
        assertThat(kinds(blocking)).containsExactly(Kind.DUPLICATE_PERIOD);
        assertThat(blocking.getFirst().what()).isEqualTo(
            "The board has a final figure in February 2025: 58%. This would leave the period without a figure."
        );
        assertThat(
            entry.accepting(Kind.DUPLICATE_PERIOD, "The audit of March withdrew it").blocking(measure.history())
        ).isEmpty();
    }

    @Test
    void a_final_figure_that_changes_is_marked_as_revised() {
        var measure = ReturnCase.percent().measure();
        var entry = ReturnEntry.empty(measure.code(), OCTOBER).with(value("57"));
        var known = ReturnCase.reported(OCTOBER, Figure.of("56"));
        var recorded = entry.observation(measure, Optional.of(known), RETURN, HandlingClass.PUBLIC);
        assertThat(recorded).contains(
            new Observation.Reported(OCTOBER, Figure.of("57"), true, RETURN, HandlingClass.PUBLIC)
        );
        var provisional = new Observation.Provisional(OCTOBER, Figure.of("56"), RETURN, HandlingClass.PUBLIC);
        assertThat(entry.observation(measure, Optional.of(provisional), RETURN, HandlingClass.PUBLIC)).contains(
            new Observation.Reported(OCTOBER, Figure.of("57"), false, RETURN, HandlingClass.PUBLIC)
        );
    }

    @Test
    void a_warning_stops_blocking_once_somebody_says_why() {
        var measure = ReturnCase.percent(54, 58, 55, 57, 53, 56, 59, 55, 54, 57, 58, 56);
        var entry = ReturnEntry.empty(measure.measure().code(), measure.next()).with(value("83"));
        assertThat(kinds(entry.blocking(measure.history()))).containsExactly(Kind.IMPLAUSIBLE_JUMP);
        var accepted = entry.accepting(Kind.IMPLAUSIBLE_JUMP, "A second provider took over the backlog");
        assertThat(accepted.blocking(measure.history())).isEmpty();
        assertThat(accepted.findings(measure.history())).hasSize(1);
        assertThat(kinds(accepted.accepting(Kind.IMPLAUSIBLE_JUMP, " ").blocking(measure.history()))).hasSize(1);
    }

    @Test
    void a_reason_excuses_only_the_figure_that_it_was_given_for() {
        var measure = ReturnCase.percent(54, 58, 55, 57, 53, 56, 59, 55, 54, 57, 58, 56);
        var accepted = ReturnEntry.empty(measure.measure().code(), measure.next())
            .with(value("83"))
            .accepting(Kind.IMPLAUSIBLE_JUMP, "A second provider took over the backlog");
        var noted = new TypedFigure(Status.REPORTED, "83", "", "", "With the second provider");
        assertThat(accepted.with(noted).blocking(measure.history())).isEmpty();
        assertThat(kinds(accepted.with(value("90")).blocking(measure.history()))).containsExactly(
            Kind.IMPLAUSIBLE_JUMP
        );
        assertThat(accepted.with(counts("83", "100")).accepted()).isEmpty();
        assertThat(accepted.with(new TypedFigure(Status.PROVISIONAL, "83", "", "", "")).accepted()).isEmpty();
        assertThat(accepted.asked("Is it complete?").accepted()).hasSize(1);
        assertThat(accepted.submitted().accepted()).hasSize(1);
        assertThat(accepted.submitted().with(noted).accepted()).isEmpty();
        assertThat(accepted.submitted().asked("Is it complete?").accepted()).isEmpty();
        assertThat(
            accepted.submitted().accepting(Kind.STALE_DEFINITION, "Counted as newly defined").accepted()
        ).hasSize(1);
    }

    @Test
    void words_that_point_to_a_person_are_found_in_note_reason_and_question() {
        var entry = ReturnEntry.empty(ReturnCase.percent().measure().code(), OCTOBER).with(value("56"));
        var noted = entry.with(new TypedFigure(Status.REPORTED, "56", "", "", "Without H801200001001"));
        assertThat(kinds(noted.blocking(ReturnCase.percent().history()))).containsExactly(Kind.PERSONAL_DATA);
        assertThat(noted.personalData().orElseThrow()).startsWith("In the note this looks like a unique pupil number");
        assertThat(entry.asked("Is it 943 476 5919?").personalData().orElseThrow()).startsWith("In the question this");
        assertThat(entry.accepting(Kind.IMPLAUSIBLE_JUMP, "Moved to AB1 2CD").personalData().orElseThrow()).startsWith(
            "In the reason this looks like a full postcode"
        );
        assertThat(entry.asked("Is it complete?").personalData()).isEmpty();
    }

    @Test
    void an_error_is_not_talked_away() {
        var measure = ReturnCase.percent();
        var entry = ReturnEntry.empty(measure.measure().code(), measure.next())
            .with(value("140"))
            .accepting(Kind.OUT_OF_BOUNDS, "We really mean it this time");
        assertThat(kinds(entry.blocking(measure.history()))).containsExactly(Kind.OUT_OF_BOUNDS);
    }

    @Test
    void a_query_stays_until_the_figure_is_handed_in_again() {
        var entry = ReturnEntry.empty(ReturnCase.percent().measure().code(), OCTOBER)
            .with(value("56"))
            .submitted()
            .asked("Are exceptions left out?");
        assertThat(entry.with(value("57")).stage()).isEqualTo(ReturnEntry.Stage.QUERIED);
        assertThat(entry.with(value("57")).submitted().question()).isEmpty();
        assertThat(entry.settled().stage()).isEqualTo(ReturnEntry.Stage.DRAFT);
    }

    @Test
    void a_figure_keyed_again_after_it_was_handed_in_is_a_draft() {
        var entry = ReturnEntry.empty(ReturnCase.percent().measure().code(), OCTOBER).with(value("56")).submitted();
        assertThat(entry.with(value("57")).stage()).isEqualTo(ReturnEntry.Stage.DRAFT);
        assertThat(entry.typed().blank()).isFalse();
    }
}
