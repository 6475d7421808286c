package uk.improvementboard.board.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
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

    /**
     * {@return what is near a period}
     *
     * @param file what a file says of other periods, which counts before what the board has for them
     */
    MeasureHistory around(Period period, Collection<Observation> file) {
        if (file.isEmpty() && byEnd.size() <= 2 * NEARBY) {
            return whole;
        }
        var near = near(period);
        return new MeasureHistory(
            whole.measure(),
            file.isEmpty() ? near : merged(near, file),
            whole.rebases(),
            whole.today(),
            whole.redefinedOn(),
            whole.lastReturnedOn()
        );
    }

    private static List<Observation> merged(List<Observation> board, Collection<Observation> file) {
        var replaced = file.stream().map(Observation::period).collect(Collectors.toSet());
        var all = new ArrayList<>(file);
        board
            .stream()
            .filter(it -> !replaced.contains(it.period()))
            .forEach(all::add);
        all.sort(Comparator.comparing(Observation::period));
        return all;
    }

    private List<Observation> near(Period period) {
        if (byEnd.size() <= 2 * NEARBY) {
            return byEnd;
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
        return byEnd.subList(Math.max(0, low - NEARBY), Math.min(byEnd.size(), low + NEARBY));
    }
}
