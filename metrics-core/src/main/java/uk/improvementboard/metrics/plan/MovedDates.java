package uk.improvementboard.metrics.plan;

import java.util.List;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.trajectory.PromisedDates;

/** How well dates held. One move of a quarter or less costs half, any more costs the whole date. */
final class MovedDates {

    private static final int SMALL_MOVE_MONTHS = 3;

    private MovedDates() {}

    static QualityCheck check(List<PromisedDates> dates) {
        var later = dates
            .stream()
            .filter(date -> date.monthsMoved() > 0)
            .toList();
        if (later.isEmpty()) {
            return QualityCheck.met(QualityTest.DATES_KEPT);
        }
        var lost = later.stream().mapToDouble(MovedDates::cost).sum();
        var furthest = later.stream().mapToInt(PromisedDates::monthsMoved).max().orElse(0);
        return new QualityCheck(
            QualityTest.DATES_KEPT,
            1 - lost / dates.size(),
            later.size() +
                " of " +
                Wording.counted(dates.size(), "date") +
                " moved, by up to " +
                Wording.counted(furthest, "month") +
                ": agree dates with those who must deliver, and keep them"
        );
    }

    private static double cost(PromisedDates date) {
        return date.timesMoved() == 1 && date.monthsMoved() <= SMALL_MOVE_MONTHS ? 0.5 : 1;
    }
}
