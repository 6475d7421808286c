package uk.improvementboard.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.SinglePeriods.AsTheyAre;
import uk.improvementboard.metrics.measure.SinglePeriods.Derived;
import uk.improvementboard.metrics.measure.SinglePeriods.Refused;

class SinglePeriodsTest {

    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final Provenance SOURCE = new Provenance(
        "case system",
        Optional.empty(),
        Provenance.Basis.LOCAL_RETURN,
        Optional.empty(),
        "",
        "programme office"
    );

    private static Measure measure(Unit unit, SeriesKind kind) {
        return measure(unit, kind, false);
    }

    private static Measure measure(Unit unit, SeriesKind kind, boolean countsPeople) {
        return new Measure(
            new MeasureCode("plans"),
            "Plans",
            "Plans issued since April",
            unit,
            1,
            ImprovementDirection.INCREASE,
            kind,
            Frequency.MONTHLY,
            List.of(new OrganisationCode("council")),
            false,
            false,
            countsPeople,
            10
        );
    }

    private static Observation soFar(YearMonth from, int month, Figure figure) {
        var period = new Period(from.atDay(1), from.plusMonths(month - 1L).atEndOfMonth());
        return new Observation.Reported(period, figure, false, SOURCE, HandlingClass.PUBLIC);
    }

    private static Observation count(int month, int value) {
        return soFar(APRIL, month, Figure.of(Integer.toString(value)));
    }

    private static Observation rate(int month, long met, long all) {
        return soFar(APRIL, month, Figure.of("1", met, all));
    }

    private static SinglePeriods plans(Observation... observations) {
        return SinglePeriods.of(measure(Unit.count("plans"), SeriesKind.YEAR_TO_DATE), List.of(observations));
    }

    private static SinglePeriods rates(Observation... observations) {
        return SinglePeriods.of(measure(Unit.percent(), SeriesKind.YEAR_TO_DATE), List.of(observations));
    }

    private static List<String> values(SinglePeriods single) {
        assertThat(single).isInstanceOf(Derived.class);
        return ((Derived) single)
            .observations()
            .stream()
            .map(
                it ->
                    it.period().words() +
                    ": " +
                    it
                        .shown()
                        .map(figure -> figure.value().toPlainString())
                        .orElse(it.symbol())
            )
            .toList();
    }

    private static String reason(SinglePeriods single) {
        assertThat(single).isInstanceOf(Refused.class);
        return ((Refused) single).reason();
    }

    @Test
    void counts_of_the_year_so_far_become_counts_of_months_and_each_year_begins_anew() {
        var next = soFar(APRIL.plusYears(1), 1, Figure.of("7"));
        var all = new ArrayList<Observation>();
        for (var month = 1; month <= 12; month++) {
            all.add(count(month, 10 * month));
        }
        all.add(next);
        assertThat(values(plans(all.toArray(Observation[]::new))))
            .hasSize(13)
            .contains("April 2026: 10", "May 2026: 10", "March 2027: 10", "April 2027: 7");
    }

    @Test
    void rates_are_worked_out_from_the_counts_behind_them() {
        var single = rates(rate(1, 5, 10), rate(2, 12, 20), rate(3, 12, 20));
        assertThat(values(single)).containsExactly("April 2026: 50.0", "May 2026: 70.0", "June 2026: [z]");
        assertThat(((Derived) single).observations().get(1).shown().orElseThrow().fraction()).contains(
            new Fraction(7, 10)
        );
    }

    @Test
    void a_year_entered_in_its_midst_gives_no_month_for_its_first_value() {
        assertThat(values(plans(count(3, 30), count(4, 42)))).containsExactly("July 2026: 12");
    }

    @Test
    void a_month_is_provisional_while_a_value_behind_it_is() {
        var open = new Observation.Provisional(count(2, 20).period(), Figure.of("20"), SOURCE, HandlingClass.PUBLIC);
        var single = (Derived) plans(count(1, 10), open, count(3, 30));
        assertThat(single.observations()).extracting(Observation::symbol).containsExactly("", "[p]", "[p]");
    }

    @Test
    void what_stands_in_the_way_is_named() {
        var gap = new Observation.Suppressed(count(2, 0).period(), "small", SOURCE, HandlingClass.PUBLIC);
        assertThat(reason(plans(count(1, 10), count(2, 9)))).isEqualTo(
            "Single months cannot be worked out: the count falls from April 2026 to May 2026."
        );
        assertThat(reason(plans(count(1, 10), count(3, 12)))).contains("May 2026 is missing");
        assertThat(reason(plans(count(1, 10), gap, count(3, 12)))).contains("May 2026 has no value");
        assertThat(reason(rates(rate(1, 5, 10), rate(2, 4, 20)))).contains("the count falls from April 2026");
        assertThat(reason(rates(rate(1, 5, 10), rate(2, 12, 15)))).contains("contradict each other");
        assertThat(reason(rates(count(1, 50)))).contains("the counts behind the rate of April 2026 are not known");
    }

    @Test
    void a_difference_does_not_tell_of_a_handful_of_people() {
        var people = measure(Unit.count("children"), SeriesKind.YEAR_TO_DATE, true);
        assertThat(reason(SinglePeriods.of(people, List.of(count(1, 20), count(2, 23))))).contains(
            "fewer than 5 people stand behind May 2026"
        );
        assertThat(values(SinglePeriods.of(people, List.of(count(1, 20), count(2, 25))))).hasSize(2);
    }

    @Test
    void other_series_are_left_as_they_are() {
        var rolling = measure(Unit.percent(), SeriesKind.ROLLING_YEAR);
        assertThat(SinglePeriods.of(rolling, List.of(rate(1, 5, 10)))).isEqualTo(new AsTheyAre());
    }
}
