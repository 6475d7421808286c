package uk.improvementboard.metrics.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.improvementboard.metrics.rating.MeasureCase;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Rag;

/** FEATURE UNDER TEST: a kept milestone hides neither the law nor that change must last. */
class LawAndLastingChangeTest {

    private static final LocalDate AHEAD = LocalDate.of(2027, 6, 30);

    private static MeasureReading atItsMilestone() {
        return MeasureCase.monthly(60, 61, 62, 62, 61, 62).promising(60, AHEAD).underTheLaw(100).read();
    }

    @Test
    void the_gap_to_the_law_is_shown_though_the_milestone_is_met() {
        var page = MeasurePages.of(atItsMilestone(), SamplePage.context());
        assertThat(page.headline()).contains("is met");
        assertThat(page.reasons()).contains("At or beyond the next milestone, 60%, 38 points short of the law");
        assertThat(page.milestones().getLast().milestone()).isEqualTo("The law: 100%");
        assertThat(page.milestones().getLast().chance()).isEqualTo("38 points short of it");
        assertThat(OverviewPages.row(atItsMilestone(), SamplePage.context()).gap()).isEqualTo(
            "38 points short of the law (100%)"
        );
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
            "90 91 92 93         | Sustained: not yet",
            "90 91 96 97         | Sustained: held 2 of 3",
            "96 97 96 90         | Sustained: lost",
        }
    )
    void how_far_the_end_state_has_been_held_stands_on_the_page(String values, String words) {
        assertThat(held(values).reasons()).contains(words);
    }

    @Test
    void what_has_lasted_is_blue_and_says_how_long() {
        var page = held("90 96 97 96");
        assertThat(page.rating().rag()).isEqualTo(Rag.BLUE);
        assertThat(page.rating().reason()).isEqualTo("The end state has been held for 3 months");
        assertThat(page.headline()).isEqualTo("96%: end state held for 3 months");
    }

    private static MeasurePage held(String values) {
        var figures = List.of(values.split(" "))
            .stream()
            .flatMapToDouble(it -> DoubleStream.of(Double.parseDouble(it)));
        return MeasurePages.of(
            MeasureCase.lately(figures.toArray()).endingAt(95, AHEAD, 3).read(),
            SamplePage.context()
        );
    }
}
