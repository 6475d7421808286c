package uk.improvementboard.board.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.improvementboard.board.chart.EndLabel.Wording;

/**
 * Where the plot lies in its box, and the way from dates and values to coordinates.
 *
 * @param top of the area for marks; the scale's highest tick lies a little below
 * @param pad between the plot's edges and the first and last date
 * @param labelWidth room to the right of the plot; 0 if the names stand in a key
 */
record Frame(
    ChartSize size,
    TimeScale time,
    ValueScale values,
    List<TimeScale.Tick> ticks,
    List<EndLabel> labels,
    double left,
    double top,
    double right,
    double bottom,
    double pad,
    double labelWidth
) {
    private static final double LABEL_GAP_EMS = 0.9;

    static Frame of(MeasureChart chart, ChartSize size) {
        double em = size.text();
        TimeScale time = TimeScale.of(chart);
        Wording wording = size.keyAbove() ? Wording.KEY : size.brief() ? Wording.BRIEF : Wording.FULL;
        List<EndLabel> labels = labels(chart, time, wording);
        while (wording == Wording.KEY && Key.height(labels, size) > keyShare(size) * size.height()) {
            labels.remove(labels.stream().max(Comparator.comparingInt(EndLabel::rank)).orElseThrow());
        }
        double labelWidth = wording == Wording.KEY ? 0 : labelWidth(labels, size);
        double right = size.width() - (labelWidth > 0 ? labelWidth + LABEL_GAP_EMS * em : 1.3 * em);
        double key = wording == Wording.KEY ? Key.height(labels, size) : 0;
        double caption = chart.format().axisCaption().isEmpty() ? 0 : 1.3 * em;
        double top = 0.5 * em + key + caption;
        double bottom = size.height() - (yearRow(chart, time, right - 0.6 * em, em) ? 3.3 : 2.2) * em;
        int mostTicks = Math.clamp((long) ((bottom - top) / (2.8 * em)), 3, 6);
        ValueScale values = ValueScale.of(chart.values(), chart.format(), mostTicks);
        double left = 0.6 * em;
        for (double tick : values.ticks()) {
            String text = chart.format().tick(tick, values.step());
            left = Math.max(left, Typeface.REGULAR.width(text, em) + 0.75 * em);
        }
        double perMonth = (right - left) / Math.max(1, time.last() - time.first());
        double pad = Math.clamp(0.28 * time.spacing() * perMonth, 4 * size.scale(), 30 * size.scale());
        pad = Math.min(pad, (right - left) / 4);
        double inner = (right - left - 2 * pad) / Math.max(1e-9, time.last() - time.first());
        List<TimeScale.Tick> ticks = time.ticks(chart, inner, em);
        return new Frame(size, time, values, ticks, labels, left, top, right, bottom, pad, labelWidth);
    }

    /** How much of the height a key may take: in a room the picture counts more than the names of its ranges. */
    private static double keyShare(ChartSize size) {
        return size.scale() >= 2 ? 0.3 : 0.45;
    }

    /** Whether the widest plot there could be needs a second row for years; a narrower one never needs it more. */
    private static boolean yearRow(MeasureChart chart, TimeScale time, double widest, double em) {
        double perMonth = widest / Math.max(1e-9, time.last() - time.first());
        return time
            .ticks(chart, perMonth, em)
            .stream()
            .anyMatch(t -> !t.year().isEmpty());
    }

    double em() {
        return size.text();
    }

    double scale() {
        return size.scale();
    }

    double labelX() {
        return right + LABEL_GAP_EMS * em();
    }

    double x(LocalDate date) {
        return x(time.month(date));
    }

    double x(double month) {
        return left + pad + ((month - time.first()) / (time.last() - time.first())) * (right - left - 2 * pad);
    }

    /** The plot's edge for the first date, so that grounds and lines begin at the axis. */
    double xFromEdge(LocalDate date) {
        return time.month(date) <= time.first() + 1e-9 ? left : x(date);
    }

    double y(double value) {
        double head = top + 0.9 * em();
        // A value below the lowest tick of a format without floor still needs its mark inside.
        return bottom - ((value - values.low()) / (values.high() - values.low())) * (bottom - head);
    }

    /** Distance of neighbouring own points. */
    double pointSpacing() {
        return (time.spacing() * (right - left - 2 * pad)) / (time.last() - time.first());
    }

    private static List<EndLabel> labels(MeasureChart chart, TimeScale time, Wording wording) {
        double nearEnd = time.last() - 0.02 * (time.last() - time.first());
        boolean latestAtEnd = chart
            .latest()
            .map(p -> time.month(p.date()) >= nearEnd)
            .orElse(false);
        List<EndLabel> labels = new ArrayList<>(EndLabel.of(chart, wording, latestAtEnd));
        for (Milestone milestone : chart.milestones()) {
            if (wording == Wording.KEY || isAtEnd(milestone, time)) {
                labels.add(EndLabel.milestone(milestone, chart.format(), wording));
            }
        }
        return labels;
    }

    static boolean isAtEnd(Milestone milestone, TimeScale time) {
        return time.month(milestone.date()) >= time.last() - 0.02 * (time.last() - time.first());
    }

    private static double labelWidth(List<EndLabel> labels, ChartSize size) {
        double most = (size.brief() ? 0.23 : 0.25) * size.width();
        double width = 0;
        for (EndLabel label : labels) {
            TextBlock block = TextBlock.of(label.lines(), size.text(), label.colour(), most);
            width = Math.max(width, block.width());
        }
        return width == 0 ? 0 : Math.ceil(width) + 0.2 * size.text();
    }
}
