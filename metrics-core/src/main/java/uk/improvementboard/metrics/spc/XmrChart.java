package uk.improvementboard.metrics.spc;

import java.util.List;
import java.util.Optional;

/**
 * A finished XmR chart: what to draw, what the icons say, and what the reader must be told.
 *
 * @param series what it was drawn from
 * @param settings the choices in force
 * @param points every point, ghosts and missing ones too, by date
 * @param segments the lines between rebases; a segment without a value has none
 * @param variation the variation icon: what the last counted point shows
 * @param assurance the assurance icon: the last segment's limits against the target
 * @param runChartReason why there are no limits and icons, as a sentence; empty where there are
 * @param warnings sentences to stand under the chart
 */
public record XmrChart(
    SpcSeries series,
    SpcSettings settings,
    List<ChartPoint> points,
    List<Segment> segments,
    Variation variation,
    Assurance assurance,
    Optional<String> runChartReason,
    List<String> warnings
) {
    /** Keeps unchangeable copies of the lists. */
    public XmrChart {
        points = List.copyOf(points);
        segments = List.copyOf(segments);
        warnings = List.copyOf(warnings);
    }

    /**
     * Draws the chart.
     *
     * @param series the points with their direction, rebases and targets
     * @param settings which rules, {@link SpcSettings#mdc()} on the board
     * @return the chart; a plain run chart, with the reason, where limits would mislead
     */
    public static XmrChart of(SpcSeries series, SpcSettings settings) {
        return new XmrChartBuilder(series, settings).build();
    }

    /** {@return whether this is a plain run chart: points and mean, no limits, colours or icons} */
    public boolean runChart() {
        return runChartReason.isPresent();
    }

    /**
     * For counts alone: limits assume values that can vary either way, which small counts cannot. The Making Data Count tools warn
     * below the same mean.
     *
     * @return the warning as a sentence, where a mean in force lies below {@value ChartWarnings#LOW_COUNT}
     */
    public Optional<String> lowCountWarning() {
        return runChart() ? Optional.empty() : latestSegment().flatMap(ChartWarnings::lowCount);
    }

    /** {@return the lines that a point belongs to} */
    public Optional<Segment> segmentOf(ChartPoint point) {
        return segments
            .stream()
            .filter(segment -> segment.number() == point.segment())
            .findFirst();
    }

    /** {@return the lines in force now} */
    public Optional<Segment> latestSegment() {
        return segments.isEmpty() ? Optional.empty() : Optional.of(segments.getLast());
    }

    /** {@return the last point with a value that counts} */
    public Optional<ChartPoint> latestPoint() {
        return points
            .reversed()
            .stream()
            .filter(point -> !point.ghost() && point.value().isPresent())
            .findFirst();
    }
}
