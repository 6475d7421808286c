package uk.improvementboard.metrics.national;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.partnership.Area;
import uk.improvementboard.metrics.spc.SpcPoint;
import uk.improvementboard.metrics.spc.SpcSeries;
import uk.improvementboard.metrics.spc.SpcSettings;
import uk.improvementboard.metrics.spc.XmrChart;
import uk.improvementboard.metrics.trajectory.StatutoryStandard;

/**
 * Every area side by side.
 *
 * @param years years of the table, oldest first, without a gap
 * @param ranked how many local authorities have a rate in the latest year
 * @param rows England first, then regions, then local authorities, each in the order given
 */
public record NationalTable(List<Integer> years, int ranked, List<NationalRow> rows) {
    /** What the law asks of every authority. */
    public static final StatutoryStandard LAW = new StatutoryStandard(100, "SEND Regulations 2014, regulation 13(2)");

    /** Keeps unchangeable copies of the lists. */
    public NationalTable {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /**
     * {@return the table of these areas}
     *
     * @throws IllegalArgumentException when there is no area, or one lacks an observation of a year that another has
     */
    public static NationalTable of(List<AreaHistory> histories) {
        var known = histories
            .stream()
            .flatMap(it -> it.rates().stream())
            .mapToInt(it -> it.period().end().getYear())
            .summaryStatistics();
        if (known.getCount() == 0) {
            throw new IllegalArgumentException("There is no area with a year to show");
        }
        var years = IntStream.rangeClosed(known.getMin(), known.getMax()).boxed().toList();
        var latest = histories
            .stream()
            .filter(it -> it.area().level() == Area.Level.LOCAL_AUTHORITY)
            .flatMap(it -> rate(it, known.getMax()).stream())
            .toList();
        var rows = histories
            .stream()
            .map(it -> row(it, years, latest))
            .toList();
        return new NationalTable(years, latest.size(), rows);
    }

    /** {@return the latest year} */
    public int latestYear() {
        return years.getLast();
    }

    /** {@return the row of an area} */
    public Optional<NationalRow> row(AreaCode code) {
        return rows
            .stream()
            .filter(it -> it.area().code().equals(code))
            .findFirst();
    }

    /** {@return the rows of one level, in their order} */
    public List<NationalRow> rows(Area.Level level) {
        return rows
            .stream()
            .filter(it -> it.area().level() == level)
            .toList();
    }

    private static NationalRow row(AreaHistory history, List<Integer> years, List<BigDecimal> latest) {
        var year = years.getLast();
        var now = rate(history, year);
        var before = rate(history, year - 1);
        return new NationalRow(
            history.area(),
            history.region(),
            years
                .stream()
                .map(it -> observation(history, it, history.rates()))
                .toList(),
            now.flatMap(it -> before.map(it::subtract)),
            history.area().level() == Area.Level.LOCAL_AUTHORITY ? rank(now, latest) : OptionalInt.empty(),
            now.map(it -> BigDecimal.valueOf((long) LAW.value()).subtract(it)),
            process(history),
            observation(history, year, history.exceptions())
        );
    }

    private static OptionalInt rank(Optional<BigDecimal> own, List<BigDecimal> latest) {
        return own
            .map(
                rate ->
                    (int) latest
                        .stream()
                        .filter(it -> it.compareTo(rate) > 0)
                        .count() + 1
            )
            .map(OptionalInt::of)
            .orElseGet(OptionalInt::empty);
    }

    /** Years whose value is missing stand as missing: they break runs. */
    private static String process(AreaHistory history) {
        var points = history
            .rates()
            .stream()
            .map(it -> point(it))
            .toList();
        var chart = XmrChart.of(
            new SpcSeries(points, ImprovementDirection.INCREASE, SeriesKind.INDEPENDENT_PERIOD, List.of(), List.of()),
            SpcSettings.mdc()
        );
        return chart.runChartReason().orElseGet(() -> chart.variation().words());
    }

    private static SpcPoint point(Observation observation) {
        var day = observation.period().end();
        return observation
            .settled()
            .map(figure -> SpcPoint.of(day, figure.asDouble()))
            .orElseGet(() -> SpcPoint.missing(day));
    }

    private static Optional<BigDecimal> rate(AreaHistory history, int year) {
        return AreaHistory.in(year, history.rates()).flatMap(Observation::settled).map(Figure::value);
    }

    private static Observation observation(AreaHistory history, int year, List<Observation> series) {
        return AreaHistory.in(year, series).orElseThrow(() ->
            new IllegalArgumentException(history.area().name() + " says nothing of " + year)
        );
    }
}
