package uk.improvementboard.metrics.spc;

import java.util.ArrayList;
import java.util.List;
import uk.improvementboard.metrics.spc.FixedBaseline.AllPoints;
import uk.improvementboard.metrics.spc.SpecialCause.AstronomicalPoint;
import uk.improvementboard.metrics.spc.SpecialCause.Shift;
import uk.improvementboard.metrics.spc.SpecialCause.Trend;
import uk.improvementboard.metrics.spc.SpecialCause.TwoOfThree;

/** Applies the four rules to the points that count and keeps what each point takes part in. */
final class SpecialCauseFinder {

    private final LivePoints points;
    private final SpcSettings settings;
    private final int[] sides;
    private final boolean[] outside;
    private final boolean[] close;
    /** Runs of one side, and windows of three, never cross from one block into the next. */
    private final int[] blocks;
    private final List<List<SpecialCause>> causes = new ArrayList<>();

    SpecialCauseFinder(LivePoints points, List<SegmentLines> segments, SpcSettings settings) {
        this.points = points;
        this.settings = settings;
        sides = new int[points.size()];
        outside = new boolean[points.size()];
        close = new boolean[points.size()];
        blocks = blocks();
        for (var i = 0; i < points.size(); i++) {
            causes.add(new ArrayList<>(2));
        }
        segments.forEach(this::place);
        findOutside();
        findTrends();
        findTwoOfThree();
        findShifts();
    }

    int side(int index) {
        return sides[index];
    }

    boolean outside(int index) {
        return outside[index];
    }

    boolean close(int index) {
        return close[index];
    }

    /** {@return the causes at a point, strongest rule first} */
    List<SpecialCause> causes(int index) {
        return causes.get(index);
    }

    private int[] blocks() {
        var cutAtBaseline = settings.profile() == SpcProfile.MDC && !(settings.baseline() instanceof AllPoints);
        var result = new int[points.size()];
        var fed = points.size() > 0 && points.feeding()[0];
        for (var i = 1; i < result.length; i++) {
            var cut = points.segments()[i] != points.segments()[i - 1];
            // A gap inside the baseline is not its end.
            if (points.present(i)) {
                cut |= cutAtBaseline && points.feeding()[i] != fed;
                fed = points.feeding()[i];
            }
            result[i] = result[i - 1] + (cut ? 1 : 0);
        }
        return result;
    }

    private void place(SegmentLines lines) {
        for (var i = lines.start(); i < lines.end(); i++) {
            if (points.present(i)) {
                sides[i] = sign(points.values()[i], lines.mean());
                if (lines.limits().isPresent()) {
                    place(i, points.values()[i], lines.limits().get());
                }
            }
        }
    }

    private void place(int index, double value, Limits limits) {
        outside[index] = value < limits.lower() || value > limits.upper();
        close[index] = !outside[index] && (value < limits.lowerTwoSigma() || value > limits.upperTwoSigma());
    }

    private static int sign(double value, double reference) {
        return value > reference ? 1 : value < reference ? -1 : 0;
    }

    private void findOutside() {
        for (var i = 0; i < outside.length; i++) {
            if (outside[i]) {
                causes.get(i).add(new AstronomicalPoint(sides[i] > 0, points.date(i)));
            }
        }
    }

    /** A turning point can end one trend and start another; the later one is named first, as the R package does. */
    private void findTrends() {
        var end = points.size() - 1;
        while (end > 0) {
            var step = step(end);
            var start = end - 1;
            while (step != 0 && start > 0 && step(start) == step) {
                start--;
            }
            var length = end - start + 1;
            if (step != 0 && length >= settings.trendLength()) {
                var trend = new Trend(step > 0, points.date(start), points.date(end), length);
                for (var i = start; i <= end; i++) {
                    causes.get(i).add(trend);
                }
            }
            end = start;
        }
    }

    /** {@return 1 for a rise onto this point, -1 for a fall, 0 for neither or where a trend may not run} */
    private int step(int index) {
        if (!points.present(index) || !points.present(index - 1)) {
            return 0;
        }
        if (settings.profile() == SpcProfile.PTD && points.segments()[index] != points.segments()[index - 1]) {
            return 0;
        }
        return sign(points.values()[index], points.values()[index - 1]);
    }

    private void findTwoOfThree() {
        var named = new boolean[points.size()];
        for (var i = 2; i < points.size(); i++) {
            var sameSide = sides[i] != 0 && sides[i] == sides[i - 1] && sides[i] == sides[i - 2];
            if (!sameSide || blocks[i] != blocks[i - 2]) {
                continue;
            }
            var near = (near(i) ? 1 : 0) + (near(i - 1) ? 1 : 0) + (near(i - 2) ? 1 : 0);
            for (var j = i - 2; j <= i && near >= 2; j++) {
                if (near(j) && !named[j]) {
                    named[j] = true;
                    causes.get(j).add(new TwoOfThree(sides[j] > 0, points.date(i - 2), points.date(i)));
                }
            }
        }
    }

    private boolean near(int index) {
        return close[index] || (settings.outsideCountsAsClose() && outside[index]);
    }

    private void findShifts() {
        var start = 0;
        while (start < points.size()) {
            var end = start + 1;
            while (end < points.size() && sides[end] == sides[start] && blocks[end] == blocks[start]) {
                end++;
            }
            if (sides[start] != 0 && end - start >= settings.shiftLength()) {
                var shift = new Shift(sides[start] > 0, points.date(start), points.date(end - 1), end - start);
                for (var i = start; i < end; i++) {
                    causes.get(i).add(shift);
                }
            }
            start = end;
        }
    }
}
