package uk.improvementboard.board.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.chart.Cadence;
import uk.improvementboard.board.chart.ChartPoint;
import uk.improvementboard.board.chart.ChartSize;
import uk.improvementboard.board.chart.Milestone;
import uk.improvementboard.board.chart.SvgChart;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.pack.ChartContent;
import uk.improvementboard.metrics.pack.ChartContent.ComparatorLine;
import uk.improvementboard.metrics.pack.ChartContent.Gap;
import uk.improvementboard.metrics.pack.ChartContent.LevelMark;
import uk.improvementboard.metrics.pack.ChartContent.MilestoneMark;
import uk.improvementboard.metrics.pack.ChartContent.Point;
import uk.improvementboard.metrics.pack.ChartContent.PointKind;

/** FEATURE UNDER TEST: the same chart for page and print, made of the pack's content. */
class ChartMapperTest {

    private static final LocalDate END_OF_2025 = LocalDate.of(2025, 12, 31);

    private static List<Point> years(int first, double... values) {
        return IntStream.range(0, values.length)
            .mapToObj(index ->
                new Point(
                    LocalDate.of(first + index, 7, 1),
                    values[index],
                    PointKind.COMMON,
                    first + index + ": " + values[index] + "%",
                    Integer.toString(first + index)
                )
            )
            .toList();
    }

    private static ChartContent content(
        List<Point> points,
        List<Gap> gaps,
        List<MilestoneMark> milestones,
        List<ComparatorLine> comparators
    ) {
        return new ChartContent(
            "Plans on time, Sampleshire",
            "Yearly figures",
            "Yearly figures, in words.",
            new FigureFormat(Unit.percent(), 1),
            points,
            gaps,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            milestones,
            Optional.of(new LevelMark(100, "The law: 100%")),
            Optional.empty(),
            List.of(),
            comparators,
            "Sampleshire",
            Frequency.ANNUAL,
            Optional.empty(),
            List.of(),
            Optional.empty()
        );
    }

    private static MilestoneMark promised(double value, LocalDate... dates) {
        return new MilestoneMark(value, List.of(dates), "Milestone");
    }

    @Test
    void a_few_yearly_values_are_written_beside_their_points_and_named_on_the_axis() {
        var chart = ChartMapper.chart(content(years(2023, 40.2, 56.3), List.of(), List.of(), List.of()));
        assertThat(chart.cadence()).isEqualTo(Cadence.YEARLY);
        assertThat(chart.tickNames()).containsValues("2023", "2024");
        assertThat(chart.points())
            .map(point -> ((ChartPoint.Plotted) point).label())
            .containsExactly("40.2%", "56.3%");
        assertThat(SvgChart.draw(chart, ChartSize.PAGE)).contains("40.2%", "The law: 100%", "2024");
    }

    @Test
    void a_far_promise_does_not_squeeze_the_history() {
        var chart = ChartMapper.chart(
            content(
                years(2023, 40, 45, 50),
                List.of(),
                List.of(promised(60, END_OF_2025), promised(95, LocalDate.of(2031, 3, 31))),
                List.of()
            )
        );
        assertThat(chart.milestones()).extracting(Milestone::value).containsExactly(60.0);
    }

    @Test
    void a_single_value_still_shows_the_promise_of_the_next_year() {
        var chart = ChartMapper.chart(
            content(years(2025, 40), List.of(), List.of(promised(60, LocalDate.of(2026, 12, 31))), List.of())
        );
        assertThat(chart.milestones()).hasSize(1);
        assertThat(SvgChart.draw(chart, ChartSize.PHONE)).contains("60%");
    }

    @Test
    void every_date_given_for_a_promise_stays_in_view() {
        var first = LocalDate.of(2024, 7, 31);
        var now = LocalDate.of(2025, 4, 30);
        var chart = ChartMapper.chart(
            content(years(2023, 40, 45, 50), List.of(), List.of(promised(60, first, now)), List.of())
        );
        assertThat(chart.milestones().getFirst().earlierDates()).containsExactly(first);
        assertThat(chart.milestones().getFirst().date()).isEqualTo(now);
    }

    @Test
    void a_period_without_a_figure_breaks_the_line_and_says_why() {
        var gap = new Gap(LocalDate.of(2024, 7, 1), "[c]", "2024: Suppressed [c]: small number");
        var points = List.of(years(2023, 40).getFirst(), years(2025, 50).getFirst());
        var chart = ChartMapper.chart(content(points, List.of(gap), List.of(), List.of()));
        assertThat(chart.points().get(1)).isEqualTo(
            new ChartPoint.Missing(gap.date(), "suppressed", "[c]", "2024: Suppressed [c]: small number")
        );
    }

    @Test
    void other_areas_are_drawn_over_the_own_years_only() {
        var england = new ComparatorLine(
            "England",
            IntStream.rangeClosed(2015, 2025)
                .mapToObj(year -> new ComparatorLine.Place(LocalDate.of(year, 7, 1), 50))
                .toList()
        );
        var chart = ChartMapper.chart(content(years(2023, 40, 45), List.of(), List.of(), List.of(england)));
        assertThat(chart.comparators().getFirst().points()).hasSize(2);
    }

    @Test
    void without_any_value_the_frame_says_so() {
        var chart = ChartMapper.chart(content(List.of(), List.of(), List.of(promised(60, END_OF_2025)), List.of()));
        assertThat(SvgChart.draw(chart, ChartSize.PAGE)).contains("No figures yet.");
    }
}
