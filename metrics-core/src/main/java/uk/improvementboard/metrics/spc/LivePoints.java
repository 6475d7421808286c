package uk.improvementboard.metrics.spc;

import java.time.LocalDate;
import java.util.List;
import uk.improvementboard.metrics.spc.FixedBaseline.AllPoints;
import uk.improvementboard.metrics.spc.FixedBaseline.Dates;
import uk.improvementboard.metrics.spc.FixedBaseline.FirstPoints;

/**
 * The points that count, ghosts taken out, as columns.
 *
 * @param points the points
 * @param values their values, NaN when missing; the only place where a missing value is a number
 * @param segments number of rebases up to each point
 * @param feeding whether each feeds the mean and limits of its segment
 */
@SuppressWarnings("ArrayRecordComponent") // columns of one calculation, never compared and never handed out
record LivePoints(List<SpcPoint> points, double[] values, int[] segments, boolean[] feeding) {
    static LivePoints of(SpcSeries series, SpcSettings settings) {
        var points = series
            .points()
            .stream()
            .filter(point -> !point.ghost())
            .toList();
        var values = new double[points.size()];
        var segments = new int[points.size()];
        for (var i = 0; i < values.length; i++) {
            values[i] = points.get(i).value().orElse(Double.NaN);
            segments[i] = segmentOn(series.rebases(), points.get(i).date());
        }
        var feeding = feeding(points, values, segments, settings);
        return new LivePoints(points, values, segments, feeding);
    }

    static int segmentOn(List<Rebase> rebases, LocalDate day) {
        var number = 0;
        while (number < rebases.size() && !rebases.get(number).from().isAfter(day)) {
            number++;
        }
        return number;
    }

    private static boolean[] feeding(List<SpcPoint> points, double[] values, int[] segments, SpcSettings settings) {
        var feeding = new boolean[values.length];
        var start = 0;
        while (start < values.length) {
            var end = endOfSegment(segments, start);
            var any = false;
            var seen = 0;
            for (var i = start; i < end; i++) {
                var counts = !Double.isNaN(values[i]);
                var chosen = switch (settings.baseline()) {
                    case AllPoints() -> true;
                    case FirstPoints(var count) -> seen < count && (start == 0 || settings.profile() == SpcProfile.PTD);
                    case Dates(var from, var to) -> !points.get(i).date().isBefore(from) &&
                        !points.get(i).date().isAfter(to);
                };
                feeding[i] = counts && chosen;
                any |= feeding[i];
                // The R package counts rows, the tools of Making Data Count have none without a value.
                seen += counts || settings.profile() == SpcProfile.PTD ? 1 : 0;
            }
            // A segment that the baseline does not touch stands on its own points.
            for (var i = start; i < end && !any; i++) {
                feeding[i] = !Double.isNaN(values[i]);
            }
            start = end;
        }
        return feeding;
    }

    int size() {
        return values.length;
    }

    LocalDate date(int index) {
        return points.get(index).date();
    }

    boolean present(int index) {
        return !Double.isNaN(values[index]);
    }

    /** {@return one past the last point of the segment that starts at the given index} */
    int endOfSegment(int start) {
        return endOfSegment(segments, start);
    }

    private static int endOfSegment(int[] segments, int start) {
        var end = start;
        while (end < segments.length && segments[end] == segments[start]) {
            end++;
        }
        return end;
    }
}
