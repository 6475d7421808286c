package uk.improvementboard.board.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up charts for tests. */
final class SampleCharts {

    private SampleCharts() {}

    static LocalDate month(int year, int month) {
        return LocalDate.of(year, month, 1);
    }

    static List<ChartPoint> monthly(LocalDate first, double... values) {
        List<ChartPoint> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(ChartPoint.of(first.plusMonths(i), values[i]));
        }
        return points;
    }

    static MeasureChart.Builder percent(List<ChartPoint> points) {
        return MeasureChart.of("Plans on time, Exampleshire", "Described.", ValueFormat.percent(0), points);
    }

    /** Everything a monthly process chart can carry. */
    static MeasureChart process() {
        List<ChartPoint> points = new ArrayList<>();
        double[] values = {
            37,
            41,
            34,
            38,
            43,
            36,
            39,
            33,
            40,
            42,
            37,
            35,
            41,
            38,
            36,
            39,
            40,
            37,
            42,
            44,
            43,
            41,
            45,
        };
        for (int i = 0; i < values.length; i++) {
            PointKind kind = i < 18 ? PointKind.ORDINARY : PointKind.IMPROVEMENT;
            points.add(ChartPoint.of(month(2023, 4).plusMonths(i), values[i], kind));
        }
        return percent(points)
            .seriesName("Exampleshire")
            .shaded(new ShadedPeriod(month(2023, 4), month(2024, 6), "Baseline: 15 months before the plan", "Baseline"))
            .datedLines(List.of(DatedLine.event(month(2024, 7), "Plan began, July 2024", "Plan began")))
            .process(List.of(ProcessSegment.of(month(2023, 4), month(2025, 2), "Baseline mean", 38, 26, 50)))
            .standard(new Standard("The law", 100))
            .milestones(
                List.of(Milestone.moved("Milestone", 60, List.of(month(2024, 9), month(2025, 1)), month(2025, 8)))
            )
            .forecast(forecast(month(2025, 2), 45, 6))
            .notes(List.of(new PointNote(month(2024, 10), "Run above the mean", PointKind.IMPROVEMENT)))
            .build();
    }

    static Forecast forecast(LocalDate origin, double from, int steps) {
        List<Forecast.Step> fan = new ArrayList<>();
        for (int h = 1; h <= steps; h++) {
            double median = from + 0.4 * h;
            double half = 4 * Math.sqrt(h);
            fan.add(
                new Forecast.Step(
                    origin.plusMonths(h),
                    median,
                    median - half,
                    median + half,
                    median - 1.5 * half,
                    median + 1.5 * half
                )
            );
        }
        return new Forecast(fan);
    }

    /** A chart of any shape the board may meet; the same for the same seed. */
    static MeasureChart any(long seed) {
        Random random = new Random(seed);
        Cadence cadence = Cadence.values()[random.nextInt(4)];
        int step = cadence == Cadence.YEARLY ? 12 : cadence == Cadence.QUARTERLY ? 3 : 1;
        int count = 1 + random.nextInt(cadence == Cadence.YEARLY ? 9 : 60);
        ValueFormat format = List.of(
            ValueFormat.percent(random.nextInt(2)),
            ValueFormat.count(),
            ValueFormat.weeks(0),
            ValueFormat.score(1, 0, 10),
            ValueFormat.money(0)
        ).get(random.nextInt(5));
        double top = List.of(100.0, 3.0, 15_000.0, 10.0, 2_500_000.0).get(random.nextInt(5));
        double high = Math.min(top, format.ceiling());
        LocalDate first = month(2019 + random.nextInt(4), 1 + random.nextInt(12));
        LocalDate last = first.plusMonths((long) step * (count - 1));
        List<ChartPoint> points = series(random, first, step, count, high, true);
        MeasureChart.Builder chart = MeasureChart.of("Any", "Any.", format, points)
            .cadence(cadence)
            .style(SeriesStyle.values()[random.nextInt(2)])
            .seriesName(random.nextBoolean() ? "Exampleshire" : "");
        List<ComparatorSeries> others = new ArrayList<>();
        for (String name : List.of("England", "Ten statistical neighbours", "East of England")) {
            if (random.nextInt(3) == 0) {
                others.add(new ComparatorSeries(name, series(random, first, step, count, high, false)));
            }
        }
        chart.comparators(others);
        if (random.nextBoolean()) {
            chart.standard(new Standard("The law", high));
        }
        if (random.nextBoolean()) {
            chart.shaded(new ShadedPeriod(first, first.plusMonths(count / 2L), "Baseline before the plan", "Baseline"));
            chart.process(List.of(ProcessSegment.of(first, last, "Baseline mean", high / 2, high / 3, high * 0.7)));
        }
        if (random.nextBoolean()) {
            LocalDate middle = first.plusMonths(((long) step * count) / 2);
            chart.datedLines(List.of(DatedLine.seriesBreak(middle, "Break in series: new definition", "Break")));
        }
        if (random.nextBoolean()) {
            List<LocalDate> earlier = List.of(last.minusMonths(2), last.plusMonths(1));
            chart.milestones(
                List.of(
                    Milestone.moved("Milestone", high * random.nextDouble(), earlier, last.plusMonths(9)),
                    Milestone.of("End state", high * random.nextDouble(), last.plusMonths(15))
                )
            );
        }
        boolean counted = points.getLast() instanceof ChartPoint.Plotted p && p.kind() != PointKind.GHOST;
        if (counted && random.nextBoolean()) {
            chart.forecast(forecast(last, high / 2, 8));
        }
        return chart.build();
    }

    private static List<ChartPoint> series(
        Random random,
        LocalDate first,
        int step,
        int count,
        double top,
        boolean own
    ) {
        List<ChartPoint> points = new ArrayList<>();
        boolean flat = random.nextInt(8) == 0;
        boolean labelled = own && count < 10;
        for (int i = 0; i < count; i++) {
            LocalDate date = first.plusMonths((long) step * i);
            if (own && random.nextInt(12) == 0) {
                points.add(random.nextBoolean() ? ChartPoint.suppressed(date) : ChartPoint.unavailable(date));
                continue;
            }
            double value = flat ? top / 2 : top * random.nextDouble();
            PointKind kind = own ? PointKind.values()[random.nextInt(6)] : PointKind.ORDINARY;
            ChartPoint.Plotted point = ChartPoint.of(date, value, kind);
            points.add(labelled ? point.labelled(Long.toString(Math.round(value))) : point);
        }
        return points;
    }
}
