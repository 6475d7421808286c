package uk.improvementboard.metrics.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.improvementboard.metrics.measure.Period;

/** Covers a period with ones that follow on each other without a gap. */
final class Tiles {

    private Tiles() {}

    /** {@return the periods that make up the whole, the shortest ones where there is a choice; none if a day is missing} */
    static List<Period> of(Period whole, Collection<Period> periods) {
        Map<LocalDate, Period> starting = new HashMap<>();
        var shortestFirst = Comparator.comparing(Period::end);
        periods
            .stream()
            .filter(it -> !it.end().isAfter(whole.end()) && !it.start().isBefore(whole.start()))
            .forEach(it ->
                starting.merge(it.start(), it, (one, other) -> shortestFirst.compare(one, other) <= 0 ? one : other)
            );
        var tiles = new ArrayList<Period>();
        var from = whole.start();
        while (!from.isAfter(whole.end())) {
            var next = starting.get(from);
            if (next == null) {
                return List.of();
            }
            tiles.add(next);
            from = next.end().plusDays(1);
        }
        return List.copyOf(tiles);
    }
}
