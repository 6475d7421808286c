package uk.improvementboard.board.imports;

import java.util.Comparator;
import java.util.List;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.returns.MeasureHistory;

/**
 * A measure's history, of which the checks of a figure see what is near it in time: they go through all of it for every figure, which
 * for a long daily series would never end.
 */
final class NearbyHistory {

    /** Values on each side: five years of months. */
    private static final int NEARBY = 60;

    private final MeasureHistory whole;
    private final List<Observation> byEnd;

    NearbyHistory(MeasureHistory whole) {
        this.whole = whole;
        this.byEnd = whole.observations().stream().sorted(Comparator.comparing(Observation::period)).toList();
    }

    Measure measure() {
        return whole.measure();
    }

    MeasureHistory around(Period period) {
        if (byEnd.size() <= 2 * NEARBY) {
            return whole;
        }
        int low = 0;
        int high = byEnd.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byEnd.get(middle).period().compareTo(period) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        var near = byEnd.subList(Math.max(0, low - NEARBY), Math.min(byEnd.size(), low + NEARBY));
        return new MeasureHistory(
            whole.measure(),
            near,
            whole.rebases(),
            whole.today(),
            whole.redefinedOn(),
            whole.lastReturnedOn()
        );
    }
}
