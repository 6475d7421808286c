package uk.improvementboard.metrics.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    /** 100 join and 100 get a plan each month: 45 in time, 50 overdue and 5 under an exception of either kind. */
    private static PipelineMonth month(int index) {
        return new PipelineMonth(
            YearMonth.of(2025, 1).plusMonths(index),
            160,
            100,
            0,
            100,
            5,
            95,
            45,
            52,
            600,
            200,
            80,
            70,
            50,
            80
        );
    }

    private static PipelineHistory history(UnaryOperator<PipelineMonth> lastButOne) {
        var months = new ArrayList<>(IntStream.range(0, 20).mapToObj(ReconciliationTest::month).toList());
        months.set(18, lastButOne.apply(months.get(18)));
        return new PipelineHistory(months);
    }

    private static List<String> words(UnaryOperator<PipelineMonth> lastButOne) {
        return history(lastButOne)
            .mismatches()
            .stream()
            .map(it -> it.month() + " " + it.words())
            .toList();
    }

    @Test
    void counts_that_agree_are_projected() {
        assertThat(history(it -> it).mismatches()).isEmpty();
        assertThat(Pipeline.project(history(it -> it), Optional.empty(), 12)).isInstanceOf(
            PipelineOutlook.Projected.class
        );
    }

    @Test
    void a_child_too_many_at_the_end_of_a_month_is_named_in_both_months_it_touches() {
        var found = words(it ->
            new PipelineMonth(it.month(), 160, 100, 0, 100, 5, 95, 45, 52, 607, 200, 80, 70, 50, 80)
        );
        assertThat(found).containsExactly(
            "2026-07 600 waited at its start, 100 joined, 100 got a plan and 0 left without one, which leaves 600;" +
                " 607 are counted as waiting",
            "2026-08 607 waited at its start, 100 joined, 100 got a plan and 0 left without one, which leaves 607;" +
                " 600 are counted as waiting"
        );
    }

    @Test
    void bands_that_do_not_make_the_backlog_are_named() {
        assertThat(
            words(it -> new PipelineMonth(it.month(), 160, 100, 0, 100, 5, 95, 45, 52, 600, 200, 80, 71, 50, 80))
        ).containsExactly("2026-07 the age bands 80, 71 and 50 make 201; 200 are counted as waiting over 20 weeks");
    }

    @Test
    void plans_counted_and_exceptions_that_do_not_make_the_plans_issued_are_named() {
        assertThat(
            words(it -> new PipelineMonth(it.month(), 160, 100, 0, 100, 5, 88, 45, 52, 600, 200, 80, 70, 50, 80))
        ).containsExactly(
            "2026-07 88 plans counted for the rate and 5 exceptions make 93; 100 plans are counted as issued"
        );
    }

    @Test
    void plans_on_time_and_overdue_must_make_the_plans_issued_but_for_the_exceptions() {
        assertThat(
            words(it -> new PipelineMonth(it.month(), 160, 100, 0, 100, 5, 95, 45, 44, 600, 200, 80, 70, 50, 80))
        ).containsExactly("2026-07 45 plans on time and 44 overdue do not fit 100 plans issued with 5 exceptions");
    }

    @Test
    void what_does_not_add_up_is_refused_with_month_and_figures() {
        var refused = Pipeline.project(
            history(it -> new PipelineMonth(it.month(), 160, 100, 0, 100, 5, 95, 45, 52, 600, 200, 80, 71, 50, 80)),
            Optional.empty(),
            12
        );
        assertThat(refused).isInstanceOfSatisfying(PipelineOutlook.Refused.class, it -> {
            assertThat(it.reason()).isEqualTo("Nothing is projected, because the counts do not add up.");
            assertThat(it.details()).containsExactly(
                "July 2026: the age bands 80, 71 and 50 make 201; 200 are counted as waiting over 20 weeks"
            );
        });
    }

    @Test
    void an_old_fault_outside_the_latest_year_is_no_reason_to_refuse() {
        var months = new ArrayList<>(IntStream.range(0, 20).mapToObj(ReconciliationTest::month).toList());
        months.set(
            2,
            new PipelineMonth(months.get(2).month(), 160, 100, 0, 100, 5, 95, 45, 52, 700, 200, 80, 70, 50, 80)
        );
        assertThat(new PipelineHistory(months).mismatches()).isEmpty();
    }
}
