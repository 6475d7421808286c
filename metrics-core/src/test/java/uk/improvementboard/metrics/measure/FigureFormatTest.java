package uk.improvementboard.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureFormatTest {

    @Test
    void values_are_written_as_people_read_them() {
        assertThat(new FigureFormat(Unit.percent(), 0).words(51.2)).isEqualTo("51%");
        assertThat(new FigureFormat(Unit.duration("weeks"), 0).words(47)).isEqualTo("47 weeks");
        assertThat(new FigureFormat(Unit.score(10), 1).words(3.6)).isEqualTo("3.6 of 10");
        assertThat(new FigureFormat(Unit.money("million"), 0).words(-91)).isEqualTo("-£91 million");
        assertThat(new FigureFormat(Unit.count("children"), 0).words(1240)).isEqualTo("1,240 children");
        assertThat(new FigureFormat(Unit.count("children"), 0).words(1)).isEqualTo("1 child");
    }

    @Test
    void halves_round_as_in_published_tables_and_never_to_minus_nought() {
        var format = new FigureFormat(Unit.percent(), 1);
        assertThat(format.words(56.35)).isEqualTo("56.4%");
        assertThat(format.words(-0.04)).isEqualTo("0.0%");
    }

    @Test
    void gaps_are_positive_and_in_points_for_rates() {
        assertThat(new FigureFormat(Unit.percent(), 1).gap(-39.7)).isEqualTo("39.7 points");
        assertThat(new FigureFormat(Unit.percent(), 0).gap(1)).isEqualTo("1 point");
        assertThat(new FigureFormat(Unit.duration("weeks"), 0).gap(29)).isEqualTo("29 weeks");
    }

    @Test
    void a_published_figure_keeps_the_decimals_of_its_source() {
        var format = new FigureFormat(Unit.percent(), 1);
        assertThat(format.asPublished(Figure.of("54"))).isEqualTo("54%");
        assertThat(format.asPublished(Figure.of("55.2"))).isEqualTo("55.2%");
    }
}
