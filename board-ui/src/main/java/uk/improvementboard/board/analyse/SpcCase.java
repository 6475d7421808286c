package uk.improvementboard.board.analyse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.spc.DatedTarget;
import uk.improvementboard.metrics.spc.Rebase;
import uk.improvementboard.metrics.spc.SpcPoint;
import uk.improvementboard.metrics.spc.SpcSeries;

/** The rows of one case, gathered as they come. */
final class SpcCase {

    private final List<SpcPoint> points = new ArrayList<>();
    private final List<Rebase> rebases = new ArrayList<>();
    private final List<DatedTarget> targets = new ArrayList<>();
    private Optional<ImprovementDirection> direction = Optional.empty();

    /** {@return whether the direction is that of the rows before, which it then is for the case} */
    boolean agrees(ImprovementDirection other) {
        direction = direction.or(() -> Optional.of(other));
        return direction.get() == other;
    }

    void add(LocalDate date, OptionalDouble value, OptionalDouble target, boolean rebased) {
        points.add(new SpcPoint(date, value, false));
        if (rebased) {
            rebases.add(Rebase.marked(date));
        }
        if (target.isPresent()) {
            targets.add(new DatedTarget(Optional.of(date), Optional.of(date), target.getAsDouble()));
        }
    }

    /** {@return the series; throws for two rows on one date or no direction} */
    SpcSeries series() {
        return new SpcSeries(points, direction(), SeriesKind.INDEPENDENT_PERIOD, rebases, targets());
    }

    /** One target all along holds always, also in rows that leave it out; several hold on their own days. */
    private List<DatedTarget> targets() {
        var different = targets.stream().mapToDouble(DatedTarget::value).distinct().limit(2).toArray();
        return different.length == 1 ? List.of(DatedTarget.always(different[0])) : targets;
    }

    private ImprovementDirection direction() {
        return direction.orElseThrow(() ->
            new IllegalArgumentException("no row has an improvement_direction: increase, decrease or neutral")
        );
    }
}
