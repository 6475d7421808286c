package uk.improvementboard.board.chart;

import java.util.ArrayList;
import java.util.List;
import uk.improvementboard.board.chart.TextBlock.Line;

/**
 * The name of a line, at its right end or, on a narrow picture, in the key above.
 *
 * @param value where the line ends, in the unit of the measure
 * @param rank 0 is the last to be left out if there is no room
 */
record EndLabel(List<Line> lines, double value, int rank, String colour, Swatch swatch) {
    /** What stands before the name in a key. */
    enum Swatch {
        OWN,
        FIRST_COMPARATOR,
        SECOND_COMPARATOR,
        THIRD_COMPARATOR,
        STANDARD,
        MILESTONE,
        MEDIAN,
        ALTERNATIVE,
        RANGE_80,
        RANGE_95,
        CENTRE,
        LIMITS,
    }

    private static final List<Swatch> COMPARATOR_SWATCHES = List.of(
        Swatch.FIRST_COMPARATOR,
        Swatch.SECOND_COMPARATOR,
        Swatch.THIRD_COMPARATOR
    );

    /** The wording depends on the room: a full name, a brief one, or one for the key. */
    enum Wording {
        FULL,
        BRIEF,
        KEY,
    }

    /** Labels of all that runs to the right end; {@code latestAtEnd} says whether the own line does. */
    static List<EndLabel> of(MeasureChart chart, Wording wording, boolean latestAtEnd) {
        ValueFormat format = chart.format();
        String colon = wording == Wording.FULL ? ": " : " ";
        List<EndLabel> labels = new ArrayList<>();
        chart
            .standard()
            .ifPresent(s ->
                labels.add(
                    strong(s.name() + colon + format.promised(s.value()), s.value(), 0, Palette.INK, Swatch.STANDARD)
                )
            );
        if (latestAtEnd || (wording == Wording.KEY && !chart.seriesName().isEmpty())) {
            chart.latest().ifPresent(p -> labels.add(own(chart, p)));
        }
        for (int i = 0; i < chart.comparators().size(); i++) {
            ComparatorSeries other = chart.comparators().get(i);
            Swatch swatch = COMPARATOR_SWATCHES.get(i);
            MeasureChart.plotted(other.points())
                .reduce((a, b) -> b)
                .ifPresent(p -> labels.add(plain(other.name() + " " + format.label(p.value()), p.value(), 5, swatch)));
        }
        chart.forecast().ifPresent(f -> addForecast(labels, f, format, wording));
        chart.alternative().ifPresent(f -> labels.add(alternative(f, format, wording)));
        if (!chart.process().isEmpty()) {
            addProcess(labels, chart.process().getLast(), format, wording);
        }
        return labels;
    }

    static EndLabel milestone(Milestone milestone, ValueFormat format, Wording wording) {
        String value = milestone.name() + (wording == Wording.FULL ? ": " : " ") + format.promised(milestone.value());
        String by = "by " + Months.label(milestone.date());
        List<Line> lines = switch (wording) {
            case FULL -> List.of(new Line(value, Typeface.SEMIBOLD), new Line(by, Typeface.REGULAR));
            case BRIEF -> List.of(new Line(value, Typeface.SEMIBOLD));
            case KEY -> List.of(new Line(value + " " + by + was(milestone), Typeface.SEMIBOLD));
        };
        return new EndLabel(lines, milestone.value(), 2, Palette.INK, Swatch.MILESTONE);
    }

    private static String was(Milestone milestone) {
        if (milestone.earlierDates().isEmpty()) {
            return "";
        }
        return ", was " + String.join(", ", milestone.earlierDates().stream().map(Months::label).toList());
    }

    private static EndLabel own(MeasureChart chart, ChartPoint.Plotted latest) {
        String text = (chart.seriesName() + " " + chart.format().label(latest.value())).strip();
        String colour = chart.style() == SeriesStyle.FOCUS ? Palette.FOCUS : Palette.INK;
        return strong(text, latest.value(), 1, colour, Swatch.OWN);
    }

    private static EndLabel alternative(Forecast alternative, ValueFormat format, Wording wording) {
        double median = alternative.last().median();
        String text = alternative.name() + (wording == Wording.FULL ? ": " : " ") + format.label(median);
        return strong(text, median, 3, Palette.THIRD, Swatch.ALTERNATIVE);
    }

    private static void addForecast(List<EndLabel> labels, Forecast forecast, ValueFormat format, Wording wording) {
        Forecast.Step last = forecast.last();
        String median = forecast.name() + (wording == Wording.FULL ? ": " : " ") + format.label(last.median());
        String range80 = format.range(last.low80(), last.high80());
        String range95 = format.range(last.low95(), last.high95());
        if (wording == Wording.BRIEF) {
            List<Line> both = List.of(new Line(median, Typeface.SEMIBOLD), new Line(range80, Typeface.REGULAR));
            labels.add(new EndLabel(both, last.median(), 3, Palette.FOCUS, Swatch.MEDIAN));
            return;
        }
        labels.add(strong(median, last.median(), 3, Palette.FOCUS, Swatch.MEDIAN));
        labels.add(plain("80% range: " + range80, last.low80(), 6, Swatch.RANGE_80));
        labels.add(plain("95% range: " + range95, last.high95(), 8, Swatch.RANGE_95));
    }

    private static void addProcess(List<EndLabel> labels, ProcessSegment now, ValueFormat format, Wording wording) {
        String colon = wording == Wording.FULL ? ": " : " ";
        labels.add(plain(now.name() + colon + format.label(now.centre()), now.centre(), 4, Swatch.CENTRE));
        now.limits().ifPresent(l -> {
            String name = l.provisional() ? "Provisional limits" : "Limits";
            String text = name + colon + format.bare(l.lower()) + " and " + format.label(l.upper());
            labels.add(plain(text, l.lower(), 7, Swatch.LIMITS));
        });
    }

    private static EndLabel strong(String text, double value, int rank, String colour, Swatch swatch) {
        return new EndLabel(List.of(new Line(text, Typeface.SEMIBOLD)), value, rank, colour, swatch);
    }

    private static EndLabel plain(String text, double value, int rank, Swatch swatch) {
        return new EndLabel(List.of(new Line(text, Typeface.REGULAR)), value, rank, Palette.INK, swatch);
    }
}
