package uk.improvementboard.metrics.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.partnership.Area;

/** FEATURE UNDER TEST: every area beside every other. */
class NationalTableTest {

    private static final Provenance SOURCE = new Provenance(
        "statistics",
        Optional.empty(),
        Provenance.Basis.OFFICIAL,
        Optional.empty(),
        "",
        "test"
    );

    /** An area with one rate a year up to 2024; "x" is a year that was not published. */
    private static AreaHistory area(String code, Area.Level level, String... rates) {
        var first = 2024 - rates.length + 1;
        var series = new ArrayList<Observation>();
        for (var index = 0; index < rates.length; index++) {
            var year = Period.year(first + index);
            series.add(
                rates[index].equals("x")
                    ? new Observation.Unavailable(year, "printed as x", SOURCE, HandlingClass.PUBLIC)
                    : new Observation.Reported(year, Figure.of(rates[index]), false, SOURCE, HandlingClass.PUBLIC)
            );
        }
        return new AreaHistory(new Area(new AreaCode(code), code, level), Optional.empty(), series, series);
    }

    private static AreaHistory authority(String code, String... rates) {
        return area(code, Area.Level.LOCAL_AUTHORITY, rates);
    }

    private static NationalRow row(NationalTable table, String code) {
        return table.row(new AreaCode(code)).orElseThrow();
    }

    @Test
    void equal_rates_share_a_rank_and_the_next_one_is_skipped() {
        var table = NationalTable.of(
            List.of(
                authority("a", "50", "60.5"),
                authority("b", "50", "100"),
                authority("c", "50", "100.0"),
                authority("d", "50", "x")
            )
        );
        assertThat(row(table, "b").rank()).hasValue(1);
        assertThat(row(table, "c").rank()).hasValue(1);
        assertThat(row(table, "a").rank()).hasValue(3);
        assertThat(row(table, "d").rank()).isEmpty();
        assertThat(table.ranked()).isEqualTo(3);
    }

    @Test
    void england_and_regions_are_references_and_take_no_rank() {
        var table = NationalTable.of(List.of(area("E", Area.Level.COUNTRY, "40", "90"), authority("a", "50", "60")));
        assertThat(row(table, "E").rank()).isEmpty();
        assertThat(row(table, "a").rank()).hasValue(1);
        assertThat(table.ranked()).isEqualTo(1);
    }

    @Test
    void change_and_distance_are_exact_points_and_missing_where_a_year_is() {
        var table = NationalTable.of(
            List.of(authority("a", "40.2", "56.3"), authority("b", "x", "56.3"), authority("c", "56.3", "x"))
        );
        assertThat(row(table, "a").change()).contains(new BigDecimal("16.1"));
        assertThat(row(table, "a").distance()).contains(new BigDecimal("43.7"));
        assertThat(row(table, "b").change()).isEmpty();
        assertThat(row(table, "b").distance()).contains(new BigDecimal("43.7"));
        assertThat(row(table, "c").distance()).isEmpty();
    }

    @Test
    void few_years_get_no_process_limits_and_many_do() {
        var many = IntStream.range(0, 15)
            .mapToObj(year -> Integer.toString(50 + (year % 2)))
            .toArray(String[]::new);
        var short6 = NationalTable.of(List.of(authority("a", "1", "2", "3", "4", "5", "6")));
        assertThat(row(short6, "a").process()).isEqualTo("No limits or icons yet: 6 of the 15 values needed.");
        assertThat(row(NationalTable.of(List.of(authority("a", many))), "a").process()).isEqualTo(
            "common cause variation: no significant change"
        );
    }

    @Test
    void an_area_that_says_nothing_of_a_year_is_refused_by_name() {
        var histories = List.of(authority("a", "1", "2"), authority("Elsewhere", "2"));
        assertThatThrownBy(() -> NationalTable.of(histories)).hasMessage("Elsewhere says nothing of 2023");
    }
}
