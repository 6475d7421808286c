package uk.improvementboard.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.metrics.disclosure.MadeUpFigures.moment;
import static uk.improvementboard.metrics.disclosure.MadeUpFigures.term;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.disclosure.FigureRelation.Kind;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;

class DisclosureTest {

    private static final Period OCTOBER = month(10);

    private static Period month(int month) {
        return Period.month(YearMonth.of(2026, month));
    }

    @Test
    void a_small_part_takes_one_other_part_with_it_and_leaves_the_whole() {
        var figures = new MadeUpFigures();
        figures.measure("all", Unit.count("children"), SeriesKind.SNAPSHOT, 0, true);
        figures.counts("short", "middle", "long").adds("all", "short", "middle", "long");
        figures.count("all", OCTOBER, 63).count("short", OCTOBER, 40);
        figures.count("middle", OCTOBER, 20).count("long", OCTOBER, 3);
        assertThat(figures.withheld(figures.disclosure())).containsExactly("middle October 2026", "long October 2026");
    }

    @Test
    void nothing_more_is_withheld_where_nothing_is_small() {
        var figures = new MadeUpFigures().counts("all", "one", "other").adds("all", "one", "other");
        figures.count("all", OCTOBER, 63).count("one", OCTOBER, 63).count("other", OCTOBER, 0);
        assertThat(figures.withheld(figures.disclosure())).isEmpty();
    }

    @Test
    void a_zero_is_never_withheld_where_another_figure_will_do() {
        var figures = new MadeUpFigures().counts("all", "one", "none", "other").adds("all", "one", "none", "other");
        figures.count("all", OCTOBER, 63).count("one", OCTOBER, 3);
        figures.count("none", OCTOBER, 0).count("other", OCTOBER, 60);
        assertThat(figures.withheld(figures.disclosure())).containsExactly("one October 2026", "other October 2026");
    }

    @Test
    void a_whole_too_small_to_hide_two_parts_is_withheld_itself() {
        var figures = new MadeUpFigures().counts("all", "one", "other").adds("all", "one", "other");
        figures.count("all", OCTOBER, 5).count("one", OCTOBER, 3).count("other", OCTOBER, 2);
        assertThat(figures.withheld(figures.disclosure())).contains("all October 2026");
    }

    @Test
    void in_a_table_of_two_ways_four_corners_go_and_no_more() {
        var figures = new MadeUpFigures();
        figures.counts("a1", "a2", "a3", "b1", "b2", "b3", "c1", "c2", "c3");
        List.of("a", "b", "c", "1", "2", "3").forEach(it ->
            figures.measure(it, Unit.count("children"), SeriesKind.SNAPSHOT, 0, true)
        );
        for (var row : List.of("a", "b", "c")) {
            figures.adds(row, row + "1", row + "2", row + "3");
        }
        for (var column : List.of("1", "2", "3")) {
            figures.adds(column, "a" + column, "b" + column, "c" + column);
        }
        var cells = new long[][] { { 2, 20, 30 }, { 15, 25, 35 }, { 40, 50, 60 } };
        for (var i = 0; i < 3; i++) {
            var row = "abc".substring(i, i + 1);
            figures.count(row, OCTOBER, cells[i][0] + cells[i][1] + cells[i][2]);
            figures.count(Integer.toString(i + 1), OCTOBER, cells[0][i] + cells[1][i] + cells[2][i]);
            for (var j = 0; j < 3; j++) {
                figures.count(row + (j + 1), OCTOBER, cells[i][j]);
            }
        }
        assertThat(figures.withheld(figures.disclosure()))
            .hasSize(4)
            .contains("a1 October 2026")
            .allMatch(it -> it.matches("[abc][123] .*"));
    }

    @Test
    void the_same_number_under_another_name_is_withheld_too() {
        var figures = new MadeUpFigures().counts("one", "same").adds("one", "same");
        figures.count("one", OCTOBER, 3).count("same", OCTOBER, 3);
        assertThat(figures.withheld(figures.disclosure())).containsExactly("one October 2026", "same October 2026");
    }

    @Test
    void a_rate_is_not_told_by_the_quarter_less_the_other_months() {
        var figures = new MadeUpFigures();
        figures.measure("rate", Unit.percent(), SeriesKind.INDEPENDENT_PERIOD, 0, false);
        figures.figure("rate", month(7), Figure.of("50", 30, 60), false);
        figures.figure("rate", month(8), Figure.of("50", 2, 4), false);
        figures.figure("rate", month(9), Figure.of("50", 20, 40), false);
        figures.figure("rate", Period.quarter(YearMonth.of(2026, 7)), Figure.of("50", 52, 104), true);
        assertThat(figures.withheld(figures.disclosure())).contains("rate August 2026").hasSize(2);
        assertThat(figures.withheld(figures.primaryOnly())).containsExactly("rate August 2026");
    }

    @Test
    void a_small_step_of_a_year_so_far_is_not_told_by_a_difference() {
        var figures = new MadeUpFigures();
        figures.measure("so-far", Unit.count("children"), SeriesKind.YEAR_TO_DATE, 0, false);
        var start = LocalDate.of(2026, 4, 1);
        figures.count("so-far", new Period(start, LocalDate.of(2026, 4, 30)), 20);
        figures.count("so-far", new Period(start, LocalDate.of(2026, 5, 31)), 22);
        figures.count("so-far", new Period(start, LocalDate.of(2026, 6, 30)), 40);
        assertThat(figures.withheld(figures.disclosure())).containsExactly("so-far April to May 2026");
    }

    @Test
    void a_rate_without_counts_is_withheld_where_the_known_number_in_all_would_tell_a_small_count() {
        var figures = new MadeUpFigures().counts("in-all");
        figures.measure("rate", Unit.percent(), SeriesKind.INDEPENDENT_PERIOD, 1, false);
        figures.relation(Kind.RATE, term("rate"), List.of(term("in-all")));
        figures.count("in-all", OCTOBER, 24).figure("rate", OCTOBER, Figure.of("12.5"), false);
        assertThat(figures.withheld(figures.disclosure())).hasSize(1);
        var large = new MadeUpFigures().counts("in-all");
        large.measure("rate", Unit.percent(), SeriesKind.INDEPENDENT_PERIOD, 1, false);
        large.relation(Kind.RATE, term("rate"), List.of(term("in-all")));
        large.count("in-all", OCTOBER, 24).figure("rate", OCTOBER, Figure.of("50.0"), false);
        assertThat(large.withheld(large.disclosure())).isEmpty();
    }

    @Test
    void a_figure_of_another_class_is_not_told_by_figures_that_are_released() {
        var figures = new MadeUpFigures().counts("all", "one", "other").adds("all", "one", "other");
        var known = moment(LocalDate.of(2026, 11, 12));
        figures.count("all", OCTOBER, 100).count("one", OCTOBER, 60);
        figures.version("other", OCTOBER, Figure.of("40"), false, HandlingClass.PARTNERS, known, Optional.empty());
        assertThat(figures.withheld(figures.disclosure())).containsExactly("one October 2026", "other October 2026");
    }

    @Test
    void what_was_shown_before_stays_shown_when_a_later_figure_can_be_withheld_instead() {
        var figures = new MadeUpFigures().counts("one", "other", "all").adds("all", "one", "other");
        figures.count("one", OCTOBER, 3).count("other", OCTOBER, 60);
        var later = moment(LocalDate.of(2026, 12, 1));
        figures.version("all", OCTOBER, Figure.of("63"), false, HandlingClass.PUBLIC, later, Optional.empty());
        assertThat(figures.withheld(figures.disclosure())).containsExactly("one October 2026", "all October 2026");
    }

    @Test
    void an_earlier_version_does_not_tell_what_the_present_one_hides() {
        var figures = new MadeUpFigures().counts("all", "one", "other").adds("all", "one", "other");
        var first = moment(LocalDate.of(2026, 11, 12));
        var second = moment(LocalDate.of(2026, 12, 12));
        figures.version("all", OCTOBER, Figure.of("63"), false, HandlingClass.PUBLIC, first, Optional.of(second));
        figures.version("other", OCTOBER, Figure.of("60"), false, HandlingClass.PUBLIC, first, Optional.of(second));
        figures.version("one", OCTOBER, Figure.of("3"), false, HandlingClass.PUBLIC, first, Optional.of(second));
        figures.version("all", OCTOBER, Figure.of("70"), false, HandlingClass.PUBLIC, second, Optional.empty());
        figures.version("other", OCTOBER, Figure.of("60"), false, HandlingClass.PUBLIC, second, Optional.empty());
        figures.version("one", OCTOBER, Figure.of("10"), false, HandlingClass.PUBLIC, second, Optional.empty());
        var disclosure = figures.disclosure();
        var shown = figures.figures
            .stream()
            .map(it -> figures.shown(disclosure, it))
            .toList();
        assertThat(shown.subList(0, 3))
            .contains(false, false)
            .satisfies(it -> assertThat(it.get(2)).isFalse());
        assertThat(shown.get(0) && shown.get(1)).isFalse();
    }

    @Test
    void primary_and_secondary_read_alike() {
        var figures = new MadeUpFigures().counts("all", "one", "other").adds("all", "one", "other");
        figures.count("all", OCTOBER, 63).count("one", OCTOBER, 60).count("other", OCTOBER, 3);
        var disclosure = figures.disclosure();
        assertThat(figures.figures.stream().skip(1))
            .extracting(it -> disclosure.apply(figures.measures.get(it.measure().value()), it.observation()).status())
            .containsOnly("Suppressed [c]: " + Disclosure.WITHHELD);
    }
}
