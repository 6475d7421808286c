package uk.improvementboard.board.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import uk.improvementboard.board.chart.LabelPlacer.Box;

class SvgChartTest {

    private static final List<ChartSize> SIZES = List.of(
        ChartSize.PAGE,
        ChartSize.PAPER,
        ChartSize.PHONE,
        ChartSize.SLIDE,
        new ChartSize(470, 260, 14)
    );
    private static final Set<String> ALLOWED = Set.of(
        "svg",
        "title",
        "desc",
        "g",
        "line",
        "rect",
        "circle",
        "path",
        "text"
    );

    @Test
    void no_text_ever_covers_another_at_any_size_and_for_any_shape_of_data() {
        for (long seed = 0; seed < 80; seed++) {
            MeasureChart chart = SampleCharts.any(seed);
            for (ChartSize size : SIZES) {
                List<Drawn.Text> texts = Drawn.of(SvgChart.draw(chart, size)).texts();
                List<String> covered = new ArrayList<>();
                for (int i = 0; i < texts.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        if (texts.get(i).box().overlaps(texts.get(j).box())) {
                            covered.add(texts.get(i) + " and " + texts.get(j));
                        }
                    }
                }
                assertThat(covered).as("seed %d, %s", seed, size).isEmpty();
            }
        }
    }

    @Test
    void everything_drawn_lies_inside_the_picture() {
        for (long seed = 0; seed < 80; seed++) {
            for (ChartSize size : SIZES) {
                Drawn drawn = Drawn.of(SvgChart.draw(SampleCharts.any(seed), size));
                Box picture = new Box(-0.6, -0.1, size.width() + 0.6, size.height() + 0.1);
                List<Box> outside = new ArrayList<>();
                drawn.places().forEach(p -> outside.add(new Box(p[0], p[1], p[0], p[1])));
                drawn.texts().forEach(t -> outside.add(t.box()));
                outside.removeIf(picture::holds);
                assertThat(outside).as("seed %d, %s", seed, size).isEmpty();
            }
        }
    }

    @Test
    void only_elements_that_page_pdf_and_slides_all_draw_occur_and_no_colour_is_see_through() {
        String svg = SvgChart.draw(SampleCharts.process(), ChartSize.PAGE, DrawOptions.interactive("m1"));
        Drawn drawn = Drawn.of(svg);
        assertThat(drawn.elements("*")).extracting(Element::getTagName).isSubsetOf(ALLOWED);
        assertThat(svg).doesNotContain("opacity", "clip", "style=", "rgba", "url(");
        for (Element element : drawn.elements("*")) {
            for (String name : List.of("fill", "stroke")) {
                if (element.hasAttribute(name)) {
                    assertThat(element.getAttribute(name)).matches("none|#[0-9a-f]{6}");
                }
            }
        }
    }

    @Test
    void title_and_description_name_the_picture_under_identifiers_of_the_caller() {
        Drawn drawn = Drawn.of(SvgChart.draw(SampleCharts.process(), ChartSize.PAGE, DrawOptions.still("m7")));
        assertThat(drawn.root().getAttribute("role")).isEqualTo("img");
        assertThat(drawn.root().getAttribute("aria-labelledby")).isEqualTo("m7-title m7-desc");
        assertThat(drawn.withAttribute("title", "id", "m7-title").getFirst().getTextContent()).isEqualTo(
            "Plans on time, Exampleshire"
        );
        assertThat(drawn.withAttribute("desc", "id", "m7-desc").getFirst().getTextContent()).isEqualTo("Described.");
    }

    @Test
    void text_with_markup_in_it_is_shown_as_written() {
        MeasureChart chart = MeasureChart.of(
            "Health & \"care\" <5",
            "a < b",
            ValueFormat.count(),
            SampleCharts.monthly(SampleCharts.month(2026, 1), 3, 4)
        )
            .seriesName("A & B <C>")
            .build();
        Drawn drawn = Drawn.of(SvgChart.draw(chart, ChartSize.PAGE, DrawOptions.interactive("e")));
        assertThat(drawn.elements("title").getFirst().getTextContent()).isEqualTo("Health & \"care\" <5");
        assertThat(drawn.words()).contains("A & B <C> 4");
        assertThatThrownBy(() -> DrawOptions.still("a\"b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_chart_gives_the_same_text_each_time() {
        assertThat(SvgChart.draw(SampleCharts.process(), ChartSize.PAGE)).isEqualTo(
            SvgChart.draw(SampleCharts.process(), ChartSize.PAGE)
        );
    }

    @Test
    void the_page_names_law_milestone_first_dates_forecast_and_limits() {
        List<String> words = Drawn.of(SvgChart.draw(SampleCharts.process(), ChartSize.PAGE)).words();
        assertThat(words).contains(
            "The law: 100%",
            "Milestone: 60%",
            "by Aug 2025",
            "First set: Sep 2024",
            "Moved to Jan 2025",
            "Forecast: 47%",
            "80% range: 38 to 57%",
            "95% range: 33 to 62%",
            "Baseline mean: 38%",
            "Limits: 26 and 50%",
            "Plan began, July 2024",
            "Run above the mean"
        );
    }

    @Test
    void a_narrow_picture_names_the_lines_above_itself() {
        Drawn drawn = Drawn.of(SvgChart.draw(SampleCharts.process(), ChartSize.PHONE));
        double law = drawn
            .withAttribute("line", "stroke", Palette.INK)
            .stream()
            .mapToDouble(l -> Drawn.number(l, "y1"))
            .max()
            .orElseThrow();
        List<Drawn.Text> names = drawn
            .texts()
            .stream()
            .filter(t -> t.content().contains("Limits"))
            .toList();
        assertThat(names).hasSize(1);
        assertThat(names.getFirst().box().bottom()).isLessThan(law);
        assertThat(drawn.words()).anyMatch(w -> w.startsWith("Milestone 60% by Aug 2025"));
    }

    @Test
    void a_missing_month_breaks_the_line_and_is_named_at_the_axis() {
        List<ChartPoint> points = new ArrayList<>(SampleCharts.monthly(SampleCharts.month(2026, 1), 50, 52, 51));
        points.add(ChartPoint.suppressed(SampleCharts.month(2026, 4)));
        points.addAll(SampleCharts.monthly(SampleCharts.month(2026, 5), 53, 54));
        Drawn drawn = Drawn.of(SvgChart.draw(SampleCharts.percent(points).build(), ChartSize.PAGE));
        List<Integer> joined = ownLines(drawn)
            .stream()
            .map(p -> Drawn.pathPlaces(p.getAttribute("d")).size())
            .toList();
        assertThat(joined).containsExactly(3, 2);
        assertThat(drawn.words()).contains("suppressed");
        assertThat(drawn.elements("circle")).hasSize(5);
    }

    @Test
    void a_month_left_out_breaks_the_line_too() {
        List<ChartPoint> points = new ArrayList<>(SampleCharts.monthly(SampleCharts.month(2026, 1), 50, 52));
        points.addAll(SampleCharts.monthly(SampleCharts.month(2026, 4), 53, 54));
        Drawn drawn = Drawn.of(SvgChart.draw(SampleCharts.percent(points).build(), ChartSize.PAGE));
        assertThat(ownLines(drawn)).hasSize(2);
    }

    @Test
    void values_on_two_sides_of_a_break_in_the_series_are_not_joined() {
        MeasureChart chart = SampleCharts.percent(SampleCharts.monthly(SampleCharts.month(2026, 1), 50, 52, 30, 31))
            .datedLines(List.of(DatedLine.seriesBreak(SampleCharts.month(2026, 3), "New definition", "Break")))
            .build();
        Drawn drawn = Drawn.of(SvgChart.draw(chart, ChartSize.PAGE));
        assertThat(ownLines(drawn)).hasSize(2);
        assertThat(drawn.words()).contains("New definition");
    }

    @Test
    void a_provisional_point_is_hollow_with_a_dashed_line_to_it() {
        List<ChartPoint> points = new ArrayList<>(SampleCharts.monthly(SampleCharts.month(2026, 1), 50, 52));
        points.add(ChartPoint.of(SampleCharts.month(2026, 3), 40, PointKind.PROVISIONAL));
        Drawn drawn = Drawn.of(SvgChart.draw(SampleCharts.percent(points).build(), ChartSize.PAGE));
        assertThat(drawn.withAttribute("circle", "fill", Palette.PAPER)).hasSize(1);
        List<Element> dashed = ownLines(drawn)
            .stream()
            .filter(p -> p.hasAttribute("stroke-dasharray"))
            .toList();
        assertThat(dashed).hasSize(1);
        assertThat(Drawn.pathPlaces(dashed.getFirst().getAttribute("d"))).hasSize(2);
    }

    @Test
    void improvement_and_concern_differ_in_shape_and_not_only_in_colour() {
        List<ChartPoint> points = List.of(
            ChartPoint.of(SampleCharts.month(2026, 1), 50, PointKind.IMPROVEMENT),
            ChartPoint.of(SampleCharts.month(2026, 2), 40, PointKind.CONCERN),
            ChartPoint.of(SampleCharts.month(2026, 3), 45)
        );
        Drawn drawn = Drawn.of(SvgChart.draw(SampleCharts.percent(points).build(), ChartSize.PAGE));
        assertThat(drawn.withAttribute("rect", "fill", Palette.IMPROVEMENT)).hasSize(1);
        assertThat(drawn.withAttribute("path", "fill", Palette.CONCERN)).hasSize(1);
        assertThat(drawn.withAttribute("circle", "fill", Palette.COMMON)).hasSize(1);
    }

    @Test
    void earlier_dates_of_a_milestone_stay_as_hollow_diamonds_beside_the_filled_one() {
        Drawn drawn = Drawn.of(SvgChart.draw(SampleCharts.process(), ChartSize.PAGE));
        List<Element> diamonds = drawn.withAttribute("path", "stroke", Palette.TARGET);
        assertThat(diamonds)
            .extracting(d -> d.getAttribute("fill"))
            .containsExactly(Palette.PAPER, Palette.PAPER, Palette.TARGET);
    }

    @Test
    void dates_of_a_milestone_too_close_for_a_label_each_share_one() {
        LocalDate june = SampleCharts.month(2026, 6);
        MeasureChart chart = SampleCharts.percent(SampleCharts.monthly(SampleCharts.month(2024, 1), new double[36]))
            .milestones(
                List.of(Milestone.moved("Milestone", 60, List.of(june, june.plusMonths(1)), june.plusMonths(3)))
            )
            .build();
        for (ChartSize size : List.of(ChartSize.PAGE, ChartSize.PAPER, ChartSize.SLIDE)) {
            String words = String.join(" ", Drawn.of(SvgChart.draw(chart, size)).words());
            assertThat(words).contains("Milestone 60%: was Jun 2026, Jul 2026; now Sep 2026");
        }
    }

    @Test
    void a_chart_without_figures_says_so() {
        MeasureChart chart = SampleCharts.percent(List.of()).emptySentence("First figure due in May.").build();
        for (ChartSize size : SIZES) {
            assertThat(Drawn.of(SvgChart.draw(chart, size)).words()).containsExactly("First figure due in May.");
        }
    }

    @Test
    void one_point_stands_in_the_middle_with_its_value() {
        MeasureChart chart = SampleCharts.percent(SampleCharts.monthly(SampleCharts.month(2026, 4), 51)).build();
        Drawn drawn = Drawn.of(SvgChart.draw(chart, ChartSize.PAGE));
        assertThat(drawn.words()).contains("51%", "Apr", "2026");
        assertThat(Drawn.number(drawn.elements("circle").getFirst(), "cx")).isBetween(400.0, 600.0);
    }

    @Test
    void text_has_the_size_asked_for_at_every_size() {
        for (ChartSize size : SIZES) {
            Drawn drawn = Drawn.of(SvgChart.draw(SampleCharts.process(), size));
            assertThat(drawn.elements("text")).allMatch(t -> Drawn.number(t, "font-size") >= size.text());
        }
    }

    @Test
    void each_point_of_an_interactive_chart_can_be_reached_and_names_itself() {
        List<ChartPoint> points = List.of(
            ChartPoint.of(SampleCharts.month(2026, 9), 50),
            ChartPoint.of(SampleCharts.month(2026, 10), 51).spokenAs("October 2026: 51%, 83 of 163"),
            ChartPoint.suppressed(SampleCharts.month(2026, 11))
        );
        MeasureChart chart = SampleCharts.percent(points).build();
        Drawn drawn = Drawn.of(SvgChart.draw(chart, ChartSize.PAGE, DrawOptions.interactive("i")));
        List<Element> groups = drawn.withAttribute("g", "class", "chart-point");
        assertThat(groups)
            .extracting(g -> g.getAttribute("aria-label"))
            .containsExactly("Sep 2026: 50%", "October 2026: 51%, 83 of 163", "Nov 2026: suppressed");
        assertThat(groups)
            .extracting(g -> g.getAttribute("tabindex"))
            .containsExactly("-1", "-1", "0");
        assertThat(drawn.withAttribute("rect", "pointer-events", "all"))
            .hasSize(3)
            .allMatch(r -> Drawn.number(r, "width") == 24 && Drawn.number(r, "height") == 24);
        assertThat(drawn.root().getAttribute("role")).as("children of an image cannot be reached").isEqualTo("group");
        assertThat(SvgChart.draw(chart, ChartSize.PAGE)).doesNotContain("tabindex", "pointer-events");
    }

    private static List<Element> ownLines(Drawn drawn) {
        return drawn
            .withAttribute("path", "stroke", Palette.COMMON)
            .stream()
            .filter(p -> p.getAttribute("fill").equals("none"))
            .toList();
    }
}
