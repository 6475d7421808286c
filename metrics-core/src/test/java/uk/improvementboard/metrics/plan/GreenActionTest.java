package uk.improvementboard.metrics.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.rating.MeasureCase;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Rag;

/** FEATURE UNDER TEST: which green actions sit on failing measures. */
class GreenActionTest {

    private static final MeasureReading FAILING = MeasureCase.lately(50, 51)
        .promising(60, LocalDate.of(2026, 6, 30))
        .read();

    private static ActionMilestone deliverable(LocalDate due) {
        return new ActionMilestone("d", "A new process", PlanCase.dates(due), Optional.empty(), List.of());
    }

    private static List<GreenAction> of(List<MeasureReading> moved, LocalDate due) {
        var codes = moved
            .stream()
            .map(it -> it.measure().code())
            .toList();
        return GreenAction.in(PlanCase.board(List.of(FAILING), codes, deliverable(due)));
    }

    @Test
    void what_is_complete_while_its_measure_fails_is_named_with_the_measure() {
        assertThat(GreenAction.in(Watermelon.board()))
            .singleElement()
            .satisfies(it -> {
                assertThat(it.reading().action().number()).isEqualTo("1.1");
                assertThat(it.reading().delivery().rag()).isEqualTo(Rag.BLUE);
                assertThat(it.failing())
                    .singleElement()
                    .matches(measure -> measure.rating().rag() == Rag.RED);
            });
    }

    @Test
    void an_action_on_time_counts_too() {
        assertThat(of(List.of(FAILING), PlanCase.TODAY.plusMonths(1)))
            .singleElement()
            .matches(it -> it.reading().delivery().rag() == Rag.GREEN);
    }

    @Test
    void an_action_that_is_late_itself_is_no_surprise() {
        assertThat(of(List.of(FAILING), PlanCase.TODAY.minusMonths(1))).isEmpty();
    }

    @Test
    void an_action_that_names_no_measure_sits_on_none() {
        assertThat(of(List.of(), PlanCase.TODAY.plusMonths(1))).isEmpty();
    }
}
