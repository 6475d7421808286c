package uk.improvementboard.metrics.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;

/** FEATURE UNDER TEST: what the programme office reads of the quality of data, in counts. */
class DataQualityCountTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

    @Test
    void a_measure_is_late_when_its_next_figure_is_overdue() {
        var count = DataQualityCount.of(
            List.of(MeasureCase.lately(50, 51).read(), MeasureCase.monthly(50, 51).read()),
            TODAY
        );
        assertThat(count.measures()).isEqualTo(2);
        assertThat(count.late()).isEqualTo(1);
        assertThat(count.shortHistory()).isEqualTo(2);
    }

    @Test
    void only_the_newest_figure_makes_a_measure_provisional() {
        var newest = MeasureCase.lately(50, 51).followedBy(provisional(YearMonth.of(2027, 1)));
        var overtaken = newest.followedBy(MeasureCase.reported(Period.month(YearMonth.of(2027, 2)), 52));
        assertThat(DataQualityCount.of(List.of(newest.read()), TODAY).provisional()).isEqualTo(1);
        assertThat(DataQualityCount.of(List.of(overtaken.read()), TODAY).provisional()).isZero();
    }

    @Test
    void missing_periods_count_for_a_year() {
        var series = MeasureCase.lately(50, 51)
            .followedBy(unavailable(YearMonth.of(2025, 11)))
            .followedBy(unavailable(YearMonth.of(2026, 3)))
            .followedBy(unavailable(YearMonth.of(2026, 4)));
        assertThat(DataQualityCount.of(List.of(series.read()), TODAY).missing()).isEqualTo(2);
    }

    @Test
    void no_measure_gives_no_count() {
        assertThat(DataQualityCount.of(List.of(), TODAY)).isEqualTo(new DataQualityCount(0, 0, 0, 0, 0));
    }

    private static Observation provisional(YearMonth month) {
        return new Observation.Provisional(
            Period.month(month),
            Figure.of("53"),
            MeasureCase.source(),
            HandlingClass.BOARD_ONLY
        );
    }

    private static Observation unavailable(YearMonth month) {
        return new Observation.Unavailable(
            Period.month(month),
            "The system was changed",
            MeasureCase.source(),
            HandlingClass.BOARD_ONLY
        );
    }
}
