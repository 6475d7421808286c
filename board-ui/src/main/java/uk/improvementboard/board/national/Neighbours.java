package uk.improvementboard.board.national;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.national.NationalTable;
import uk.improvementboard.metrics.partnership.ComparatorArea;

/**
 * Statistical neighbours that stand in the table of all areas.
 *
 * @param source who says that they are neighbours; empty where there are none
 */
record Neighbours(Set<AreaCode> areas, String source) {
    static Neighbours of(List<ComparatorArea> comparators, NationalTable table) {
        var found = comparators
            .stream()
            .filter(it -> it.kind() == ComparatorArea.Kind.STATISTICAL_NEIGHBOUR)
            .filter(it -> table.row(it.area()).isPresent())
            .toList();
        return new Neighbours(
            found.stream().map(ComparatorArea::area).collect(Collectors.toUnmodifiableSet()),
            found.stream().map(ComparatorArea::source).findFirst().orElse("")
        );
    }
}
