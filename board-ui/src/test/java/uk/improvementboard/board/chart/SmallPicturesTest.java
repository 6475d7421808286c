package uk.improvementboard.board.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import uk.improvementboard.board.chart.ComparatorBars.Bar;

class SmallPicturesTest {

    @Test
    void a_sparkline_marks_its_last_point_and_breaks_at_a_missing_one() {
        List<ChartPoint> points = new ArrayList<>(SampleCharts.monthly(SampleCharts.month(2026, 1), 5, 6));
        points.add(ChartPoint.suppressed(SampleCharts.month(2026, 3)));
        points.addAll(SampleCharts.monthly(SampleCharts.month(2026, 4), 7, 8));
        Drawn drawn = Drawn.of(Sparkline.draw(points, OptionalDouble.of(10)));
        assertThat(
            drawn
                .elements("path")
                .getFirst()
                .getAttribute("d")
                .chars()
                .filter(c -> c == 'M')
                .count()
        ).isEqualTo(2);
        assertThat(Drawn.number(drawn.elements("circle").getLast(), "cx")).isGreaterThan(110);
        assertThat(drawn.withAttribute("line", "stroke", Palette.TARGET)).hasSize(1);
        assertInside(drawn);
    }

    @Test
    void a_sparkline_of_nothing_or_of_equal_values_is_drawn_without_fault() {
        assertThat(Drawn.of(Sparkline.draw(List.of(), OptionalDouble.empty())).places()).isEmpty();
        List<ChartPoint> zeros = SampleCharts.monthly(SampleCharts.month(2026, 1), 0, 0, 0);
        assertInside(Drawn.of(Sparkline.draw(zeros, OptionalDouble.empty())));
    }

    @Test
    void only_the_own_bar_is_navy_and_a_place_without_a_figure_says_why() {
        ComparatorBars bars = new ComparatorBars(
            "Compared",
            "In words.",
            ValueFormat.percent(1),
            List.of(Bar.own("Exampleshire", 49.4), Bar.other("England", 46.1), Bar.without("Kent", "[c] suppressed")),
            Optional.of(new Standard("The law", 100))
        );
        Drawn drawn = Drawn.of(bars.draw(500, "bars"));
        assertThat(drawn.elements("rect"))
            .extracting(r -> r.getAttribute("fill"))
            .containsExactly(Palette.FOCUS, Palette.CONTEXT);
        assertThat(drawn.words()).contains("49.4%", "46.1%", "[c] suppressed", "The law: 100%");
        assertInside(drawn);
    }

    @Test
    void bars_begin_at_zero_so_that_their_length_is_their_value() {
        ComparatorBars bars = new ComparatorBars(
            "t",
            "d",
            ValueFormat.count(),
            List.of(Bar.own("A", 50), Bar.other("B", 100)),
            Optional.empty()
        );
        List<Element> rects = Drawn.of(bars.draw(400, "b")).elements("rect");
        assertThat(Drawn.number(rects.get(1), "width") / Drawn.number(rects.get(0), "width")).isBetween(1.98, 2.02);
        assertThatThrownBy(() -> Bar.without("C", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_icon_and_shape_is_drawn_differently_even_without_colour() {
        Stream<String> icons = Stream.concat(
            Stream.of(VariationIcon.values()).map(i -> i.draw(64)),
            Stream.of(AssuranceIcon.values()).map(i -> i.draw(64))
        );
        List<String> grey = Stream.concat(icons, Stream.of(RatingShape.values()).map(s -> s.draw(16)))
            .map(s -> s.replaceAll("#[0-9a-f]{6}", "#000000"))
            .toList();
        // The cross for too little data means the same in both sets.
        assertThat(grey).hasSize(18);
        assertThat(Set.copyOf(grey)).hasSize(17);
    }

    @Test
    void letters_say_what_nhs_boards_expect() {
        assertThat(Drawn.of(VariationIcon.IMPROVEMENT_HIGH.draw(64)).words()).containsExactly("H");
        assertThat(Drawn.of(VariationIcon.CONCERN_LOW.draw(64)).words()).containsExactly("L");
        assertThat(Drawn.of(AssuranceIcon.WILL_PASS.draw(64)).words()).containsExactly("P");
        assertThat(Drawn.of(AssuranceIcon.WILL_FAIL.draw(64)).words()).containsExactly("F");
        assertThat(Drawn.of(AssuranceIcon.HIT_OR_MISS.draw(64)).words()).containsExactly("?");
    }

    private static void assertInside(Drawn drawn) {
        for (double[] place : drawn.places()) {
            assertThat(place[0]).isBetween(-0.1, drawn.width() + 0.1);
            assertThat(place[1]).isBetween(-0.1, drawn.height() + 0.1);
        }
        for (Drawn.Text text : drawn.texts()) {
            assertThat(text.box().left()).as(text.content()).isGreaterThan(-0.6);
            assertThat(text.box().right())
                .as(text.content())
                .isLessThan(drawn.width() + 0.6);
        }
    }
}
