package uk.improvementboard.metrics.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.promise.PromiseContradiction.About;

class PromiseReadingTest {

    private static final PromiseCode CODE = new PromiseCode("places");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final PromiseTerms PLACES = terms(PromiseTerms.Kind.PLACES, "places");

    @Test
    void a_promise_with_its_date_ahead_and_nothing_delivered_is_not_due_yet() {
        var reading = read(List.of(said("2024-01-31", "1000", "2026-12-31", "")));

        assertThat(reading.state()).isEqualTo(PromiseState.DUE);
        assertThat(reading.promised()).isEqualTo("1,000 places");
        assertThat(reading.delivered()).isEqualTo("No delivery on record");
        assertThat(reading.moved()).isEqualTo("not moved");
    }

    @Test
    void what_is_delivered_before_the_date_is_a_part_and_says_how_far() {
        var reading = read(List.of(said("2024-01-31", "1000", "2026-12-31", "")), delivery("2025-12-31", "842", ""));

        assertThat(reading.state()).isEqualTo(PromiseState.PART);
        assertThat(reading.delivered()).isEqualTo("842 places of 1,000 places (84%), by 31 December 2025");
    }

    @Test
    void all_that_is_promised_now_makes_it_delivered_and_not_what_was_promised_first() {
        var raised = List.of(
            said("2024-01-31", "80", "2025-03-31", ""),
            said("2024-09-30", "120", "2026-09-30", "More need")
        );

        assertThat(read(raised, delivery("2025-03-01", "80", "")).state()).isEqualTo(PromiseState.OVERDUE);
        assertThat(read(raised, delivery("2026-03-01", "120", "")).state()).isEqualTo(PromiseState.DELIVERED);
    }

    @Test
    void what_may_not_count_is_shown_with_its_doubt_and_changes_no_state() {
        var reading = read(
            List.of(said("2024-01-31", "1000", "2026-12-31", "")),
            delivery("2025-12-31", "1000", "From which day is counted is not stated")
        );

        assertThat(reading.state()).isEqualTo(PromiseState.DUE);
        assertThat(reading.delivered()).contains("1,000 places", "May not count: From which day");
    }

    @Test
    void past_its_date_it_is_overdue_and_a_year_later_without_a_word_it_is_lost() {
        var statement = said("2024-01-31", "1000", "2025-08-31", "");

        assertThat(PromiseReading.of(promise(List.of(statement)), LocalDate.of(2025, 8, 31)).state()).isEqualTo(
            PromiseState.DUE
        );
        assertThat(PromiseReading.of(promise(List.of(statement)), LocalDate.of(2026, 8, 31)).state()).isEqualTo(
            PromiseState.OVERDUE
        );
        assertThat(read(List.of(statement)).state()).isEqualTo(PromiseState.LOST);
        assertThat(read(List.of(statement), delivery("2026-01-01", "10", "")).state()).isEqualTo(PromiseState.OVERDUE);
    }

    @Test
    void every_date_stays_and_a_move_without_a_reason_is_a_contradiction() {
        var reading = read(
            List.of(
                said("2023-12-31", "1000", "2027-12-31", ""),
                said("2024-01-31", "1000", "2026-08-31", ""),
                said("2024-03-31", "1000", "2026-08-31", ""),
                said("2025-12-31", "1000", "2026-12-31", "The builder went out of business")
            )
        );

        assertThat(reading.moved()).isEqualTo("moved twice, 12 months earlier in all");
        assertThat(reading.contradictions()).extracting(PromiseContradiction::about).containsExactly(About.DATE);
        assertThat(reading.contradictions().getFirst().words()).isEqualTo(
            "Dates differ and the later source does not say why: 31 December 2027 (A paper), then 31 August 2026 (A paper)."
        );
    }

    @Test
    void another_amount_without_a_reason_and_less_delivered_than_before_are_contradictions() {
        var reading = PromiseReading.of(
            new Promise(
                PLACES,
                List.of(
                    said("2023-09-30", "82", "", ""),
                    said("2024-01-31", "82.0", "", ""),
                    said("2024-09-30", "137", "", "")
                ),
                List.of(delivery("2024-01-31", "50", ""), delivery("2025-01-31", "40", "")),
                Optional.empty()
            ),
            TODAY
        );

        assertThat(reading.contradictions())
            .extracting(PromiseContradiction::about)
            .containsExactly(About.AMOUNT, About.DELIVERED);
        assertThat(reading.state()).isEqualTo(PromiseState.PART);
        assertThat(reading.moved()).isEqualTo("no date was given");
    }

    @Test
    void nothing_said_of_a_date_is_no_contradiction_and_no_date_is_said_so() {
        var reading = read(List.of(said("2023-09-30", "80", "", "")));

        assertThat(reading.contradictions()).isEmpty();
        assertThat(reading.state()).isEqualTo(PromiseState.NO_DATE);
    }

    @Test
    void a_promise_taken_back_stays_withdrawn_whatever_was_delivered() {
        var taken = new Promise.Withdrawal(LocalDate.of(2025, 1, 1), "Council", "No money");
        var promise = new Promise(
            PLACES,
            List.of(said("2023-09-30", "80", "2026-12-31", "")),
            List.of(delivery("2024-12-01", "80", "")),
            Optional.of(taken)
        );

        assertThat(PromiseReading.of(promise, TODAY).state()).isEqualTo(PromiseState.WITHDRAWN);
    }

    @Test
    void a_service_is_kept_or_not_without_an_amount() {
        var terms = terms(PromiseTerms.Kind.SERVICE, "");
        var kept = new PromiseDelivery(
            CODE,
            "d1",
            TODAY,
            Optional.empty(),
            true,
            "Open",
            "",
            "A paper",
            Optional.empty()
        );
        var promise = new Promise(
            terms,
            List.of(said("2024-01-31", "", "2026-12-31", "")),
            List.of(kept),
            Optional.empty()
        );

        assertThat(PromiseReading.of(promise, TODAY).state()).isEqualTo(PromiseState.DELIVERED);
        assertThat(PromiseReading.of(promise, TODAY).promised()).isEqualTo("A service");
    }

    @Test
    void money_is_written_in_pounds() {
        assertThat(terms(PromiseTerms.Kind.MONEY, "million a year").words(new BigDecimal("7.50"))).isEqualTo(
            "£7.5 million a year"
        );
    }

    @Test
    void a_promise_that_counts_needs_a_unit_and_a_statement_a_source() {
        assertThatThrownBy(() -> terms(PromiseTerms.Kind.PLACES, " ")).hasMessageContaining("Say what is counted");
        assertThatThrownBy(() ->
            new PromiseStatement(
                CODE,
                "s1",
                TODAY,
                "Council",
                "Said",
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                " ",
                Optional.empty()
            )
        ).hasMessage("Say where it is recorded");
    }

    private static PromiseReading read(List<PromiseStatement> said, PromiseDelivery... deliveries) {
        return PromiseReading.of(new Promise(PLACES, said, List.of(deliveries), Optional.empty()), TODAY);
    }

    private static Promise promise(List<PromiseStatement> said) {
        return new Promise(PLACES, said, List.of(), Optional.empty());
    }

    private static PromiseDelivery delivery(String on, String amount, String doubt) {
        return new PromiseDelivery(
            CODE,
            on,
            LocalDate.parse(on),
            Optional.of(new BigDecimal(amount)),
            false,
            "Counted",
            doubt,
            "A paper",
            Optional.empty()
        );
    }

    private static PromiseStatement said(String on, String amount, String due, String reason) {
        return new PromiseStatement(
            CODE,
            on,
            LocalDate.parse(on),
            "Council",
            "Said",
            amount.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(amount)),
            due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due)),
            "",
            reason,
            "A paper",
            Optional.empty()
        );
    }

    private static PromiseTerms terms(PromiseTerms.Kind kind, String unit) {
        return new PromiseTerms(
            CODE,
            kind,
            "New places",
            new OrganisationCode("council"),
            unit,
            PromiseTerms.Basis.NOT_STATED,
            "",
            Optional.empty(),
            List.of(),
            List.of(),
            HandlingClass.PUBLIC
        );
    }
}
