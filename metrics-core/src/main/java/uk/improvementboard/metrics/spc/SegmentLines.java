package uk.improvementboard.metrics.spc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Centre line and limits of one segment.
 *
 * @param start index of its first point
 * @param end one past its last point
 * @param count values in it
 * @param baselineCount values that fed the lines
 * @param mean the centre line
 * @param limits empty where no moving range is left
 */
record SegmentLines(int start, int end, int count, int baselineCount, double mean, Optional<Limits> limits) {
    /** Upper limit of a moving range as a multiple of their mean: the D4 constant of control charts, rounded as the tools do. */
    private static final double RANGE_LIMIT = 3.267;

    /** {@return the lines of every segment that has a value} */
    static List<SegmentLines> of(LivePoints points, Screening screening) {
        var all = new ArrayList<SegmentLines>();
        for (var start = 0; start < points.size(); start = points.endOfSegment(start)) {
            var lines = of(points, start, points.endOfSegment(start), screening);
            if (lines.count > 0) {
                all.add(lines);
            }
        }
        return all;
    }

    private static SegmentLines of(LivePoints points, int start, int end, Screening screening) {
        var count = 0;
        var mean = new ExactMean();
        var ranges = new ExactMean();
        for (var i = start; i < end; i++) {
            count += points.present(i) ? 1 : 0;
            if (points.feeding()[i]) {
                mean.add(points.values()[i]);
            }
            if (hasRange(points, start, i)) {
                ranges.add(range(points, i));
            }
        }
        if (mean.count() == 0) {
            return new SegmentLines(start, end, count, 0, Double.NaN, Optional.empty());
        }
        var lines = new SegmentLines(start, end, count, mean.count(), mean.value(), Optional.empty());
        if (ranges.count() == 0) {
            return lines;
        }
        return screening == Screening.OFF
            ? lines.with(mean.value(), ranges.value())
            : lines.screened(points, ranges.value(), screening);
    }

    /** Drops the large ranges once; dropping again and again would shrink the limits without end. */
    private SegmentLines screened(LivePoints points, double average, Screening screening) {
        var limit = RANGE_LIMIT * average;
        var inclusive = screening == Screening.RANGES_AND_POINTS;
        var kept = new ExactMean();
        var keptMean = new ExactMean();
        for (var i = start; i < end; i++) {
            var ranged = hasRange(points, start, i);
            var small = !ranged || range(points, i) < limit || (inclusive && range(points, i) == limit);
            if (ranged && small) {
                kept.add(range(points, i));
            }
            if (points.feeding()[i] && small) {
                keptMean.add(points.values()[i]);
            }
        }
        if (kept.count() == 0) {
            return this;
        }
        return with(inclusive ? keptMean.value() : mean, kept.value());
    }

    private SegmentLines with(double newMean, double averageRange) {
        return new SegmentLines(
            start,
            end,
            count,
            baselineCount,
            newMean,
            Optional.of(Limits.around(newMean, averageRange))
        );
    }

    /** A gap leaves both its neighbours without a range: bridging it would mix one month's change with two months'. */
    private static boolean hasRange(LivePoints points, int start, int i) {
        return i > start && points.feeding()[i] && points.feeding()[i - 1];
    }

    private static double range(LivePoints points, int i) {
        return Math.abs(points.values()[i] - points.values()[i - 1]);
    }
}
