package uk.improvementboard.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.metrics.disclosure.MadeUpFigures.term;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.disclosure.FigureRelation.Kind;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;

/** Tries to work out every withheld number of many made-up boards from all that is shown, and must fail. */
class RecoveryTest {

    private static final int CASES = 150;
    private static final YearMonth FIRST = YearMonth.of(2026, 4);

    @Test
    void nobody_recovers_a_cell_of_a_table_with_totals_both_ways() {
        assertSafe(RecoveryTest::table);
    }

    @Test
    void nobody_recovers_a_month_from_quarters_years_so_far_and_the_other_months() {
        assertSafe(RecoveryTest::months);
    }

    @Test
    void nobody_recovers_the_counts_of_a_rate_from_its_denominator_complement_or_year() {
        assertSafe(RecoveryTest::rates);
    }

    @Test
    void a_month_keeps_its_pattern_when_another_month_comes() {
        for (var seed = 0; seed < CASES; seed++) {
            for (var made : List.of(months(seed).figures(), table(seed).figures())) {
                var last = made.figures.stream().map(KnownFigure::from).max(Instant::compareTo).orElseThrow();
                var before = new MadeUpFigures();
                before.measures.putAll(made.measures);
                before.relations.addAll(made.relations);
                made.figures
                    .stream()
                    .filter(it -> it.from().isBefore(last))
                    .forEach(before.figures::add);
                var now = made.disclosure();
                var then = before.disclosure();
                assertThat(before.figures).allSatisfy(it -> {
                    if (!before.shown(then, it)) {
                        assertThat(made.shown(now, it)).isFalse();
                    }
                });
            }
        }
    }

    record Case(MadeUpFigures figures, Consumer<Attacker> knowledge) {}

    private static void assertSafe(IntFunction<Case> make) {
        var withheld = 0;
        var recoveredFromPrimary = 0;
        for (var seed = 0; seed < CASES; seed++) {
            var made = make.apply(seed);
            assertThat(recovered(made, made.figures().disclosure()))
                .as("seed " + seed)
                .isEmpty();
            withheld += made.figures().withheld(made.figures().disclosure()).size();
            recoveredFromPrimary += recovered(made, made.figures().primaryOnly()).size();
        }
        assertThat(withheld).isPositive();
        assertThat(recoveredFromPrimary)
            .as("without complementary suppression")
            .isGreaterThan(CASES / 10);
    }

    private static List<String> recovered(Case made, Disclosure disclosure) {
        var attacker = new Attacker();
        var secrets = new ArrayList<Secret>();
        for (var it : made.figures().figures) {
            var name = it.measure().value() + " " + it.observation().period().words();
            var figure = it.observation().shown().orElseThrow();
            var shown = made.figures().shown(disclosure, it);
            var people = figure.fraction();
            if (people.isPresent()) {
                var met = people.get().numerator();
                var all = people.get().denominator();
                attacker.addsUp(name + " all", List.of(name + " met", name + " not"));
                if (shown) {
                    attacker.sees(name + " met", met);
                    attacker.sees(name + " all", all);
                } else {
                    secrets.add(new Secret(name + " met", met));
                    secrets.add(new Secret(name + " not", all - met));
                }
            } else if (shown) {
                attacker.sees(name, figure.value().longValue());
            } else {
                secrets.add(new Secret(name, figure.value().longValue()));
                attacker.knowsAtLeast(name, Math.min(1, figure.value().longValue()));
            }
        }
        made.knowledge().accept(attacker);
        return secrets
            .stream()
            .filter(it -> attacker.possible(it.name(), it.truth(), 5) < 5)
            .map(Secret::name)
            .toList();
    }

    private record Secret(String name, long truth) {}

    private static Case table(int seed) {
        var random = new Random(seed);
        var rows = 2 + random.nextInt(3);
        var columns = 2 + random.nextInt(3);
        var figures = new MadeUpFigures();
        var period = Period.month(FIRST);
        var cells = new long[rows][columns];
        IntStream.range(0, rows).forEach(i ->
            IntStream.range(0, columns).forEach(j -> {
                cells[i][j] = random.nextInt(5) == 0 ? random.nextInt(5) : random.nextInt(40);
                figures.counts("c" + i + j).count("c" + i + j, period, cells[i][j]);
            })
        );
        var sums = new ArrayList<List<String>>();
        for (var i = 0; i < rows; i++) {
            var row = i;
            var parts = IntStream.range(0, columns)
                .mapToObj(j -> "c" + row + j)
                .toList();
            sum(
                figures,
                sums,
                "r" + i,
                parts,
                IntStream.range(0, columns)
                    .mapToLong(j -> cells[row][j])
                    .sum()
            );
        }
        for (var j = 0; j < columns; j++) {
            var column = j;
            var parts = IntStream.range(0, rows)
                .mapToObj(i -> "c" + i + column)
                .toList();
            sum(
                figures,
                sums,
                "k" + j,
                parts,
                IntStream.range(0, rows)
                    .mapToLong(i -> cells[i][column])
                    .sum()
            );
        }
        var all = IntStream.range(0, rows)
            .mapToObj(i -> "r" + i)
            .toList();
        sum(figures, sums, "all", all, Arrays.stream(cells).flatMapToLong(Arrays::stream).sum());
        var name = " " + period.words();
        return new Case(figures, attacker ->
            sums.forEach(it ->
                attacker.addsUp(
                    it.getFirst() + name,
                    it
                        .stream()
                        .skip(1)
                        .map(part -> part + name)
                        .toList()
                )
            )
        );
    }

    private static void sum(
        MadeUpFigures figures,
        List<List<String>> sums,
        String whole,
        List<String> parts,
        long value
    ) {
        figures
            .counts(whole)
            .count(whole, Period.month(FIRST), value)
            .adds(whole, parts.toArray(String[]::new));
        var sum = new ArrayList<>(List.of(whole));
        sum.addAll(parts);
        sums.add(sum);
    }

    static Case months(int seed) {
        var random = new Random(seed);
        var figures = new MadeUpFigures().counts("single");
        figures.measure("so-far", Unit.count("children"), SeriesKind.YEAR_TO_DATE, 0, false);
        figures.relation(Kind.ADDS_UP_OVER_TIME, term("so-far"), List.of(term("single")));
        var start = FIRST.atDay(1);
        var sum = 0L;
        var quarter = 0L;
        var months = 4 + random.nextInt(9);
        var sums = new ArrayList<List<String>>();
        var sofar = new ArrayList<String>();
        for (var i = 0; i < months; i++) {
            var month = FIRST.plusMonths(i);
            var value = (long) (random.nextInt(4) == 0 ? random.nextInt(5) : random.nextInt(30));
            sum += value;
            quarter += value;
            var single = "single " + Period.month(month).words();
            sofar.add(single);
            figures.count("single", Period.month(month), value);
            var soFar = new Period(start, month.atEndOfMonth());
            figures.count("so-far", soFar, sum);
            sums.add(with("so-far " + soFar.words(), sofar));
            if (i % 3 == 2) {
                var period = Period.quarter(month.minusMonths(2));
                figures.figure("single", period, Figure.of(Long.toString(quarter)), true);
                sums.add(with("single " + period.words(), sofar.subList(i - 2, i + 1)));
                quarter = 0;
            }
        }
        return new Case(figures, attacker ->
            sums.forEach(it -> attacker.addsUp(it.getFirst(), it.subList(1, it.size())))
        );
    }

    private static List<String> with(String whole, List<String> parts) {
        var all = new ArrayList<>(List.of(whole));
        all.addAll(parts);
        return all;
    }

    private static Case rates(int seed) {
        var random = new Random(seed);
        var figures = new MadeUpFigures().counts("asked", "late");
        figures.measure("rate", Unit.percent(), SeriesKind.INDEPENDENT_PERIOD, 0, true);
        figures.adds("rate:DENOMINATOR", "asked").adds("rate:REMAINDER", "late");
        var mets = new ArrayList<String>();
        var alls = new ArrayList<String>();
        var met = 0L;
        var all = 0L;
        var months = 2 + random.nextInt(4);
        for (var i = 0; i < months; i++) {
            var period = Period.month(FIRST.plusMonths(i));
            var asked = 5 + random.nextInt(60);
            var inTime = random.nextInt(3) == 0 ? Math.max(0, asked - random.nextInt(5)) : random.nextInt(asked + 1);
            met += inTime;
            all += asked;
            mets.add("rate " + period.words() + " met");
            alls.add("rate " + period.words() + " all");
            figures.count("asked", period, asked).count("late", period, asked - inTime);
            figures.figure("rate", period, Figure.of("1", inTime, asked), false);
        }
        var whole = new Period(FIRST.atDay(1), FIRST.plusMonths(months - 1L).atEndOfMonth());
        figures.figure("rate", whole, Figure.of("1", met, all), true);
        return new Case(figures, attacker -> {
            attacker.addsUp("rate " + whole.words() + " met", mets);
            attacker.addsUp("rate " + whole.words() + " all", alls);
            for (var i = 0; i < months; i++) {
                var period = Period.month(FIRST.plusMonths(i)).words();
                attacker.addsUp("rate " + period + " all", List.of("asked " + period));
                attacker.addsUp("rate " + period + " not", List.of("late " + period));
            }
        });
    }
}
