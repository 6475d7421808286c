package uk.improvementboard.metrics.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * How the dates promised for deliverables were kept so far. Every date ever given is one promise: it was kept when the work was done
 * by then, broken when it passed without the work or was moved to a later one, and says nothing while it lies ahead or was brought
 * forward.
 *
 * @param kept promised dates that were kept
 * @param given promised dates that were kept or broken
 * @param monthsLate of the deliverables that missed their first date: months from it to the day of delivery, or to the date or day
 *     reached so far where delivery is still awaited, in the middle case; empty where none missed it
 */
public record SlippageRecord(int kept, int given, OptionalInt monthsLate) {
    /** @throws IllegalArgumentException when more were kept than given */
    public SlippageRecord {
        if (kept < 0 || kept > given) {
            throw new IllegalArgumentException("Kept " + kept + " of " + given + " promised dates");
        }
    }

    static SlippageRecord of(List<ActionMilestone> deliverables, LocalDate asAt) {
        var kept = 0;
        var broken = 0;
        var late = new ArrayList<Integer>();
        for (var deliverable : deliverables) {
            broken += movedLater(deliverable);
            var due = deliverable.dates().current();
            if (deliverable.doneOn().isPresent()) {
                var onTime = !deliverable.doneOn().get().isAfter(due);
                kept += onTime ? 1 : 0;
                broken += onTime ? 0 : 1;
            } else {
                broken += due.isBefore(asAt) ? 1 : 0;
            }
            var months = monthsLate(deliverable, asAt);
            if (months > 0) {
                late.add(months);
            }
        }
        return new SlippageRecord(kept, kept + broken, middle(late));
    }

    private static int movedLater(ActionMilestone deliverable) {
        var all = deliverable.dates().all();
        var count = 0;
        for (var i = 1; i < all.size(); i++) {
            count += all
                .get(i)
                .due()
                .isAfter(all.get(i - 1).due())
                ? 1
                : 0;
        }
        return count;
    }

    private static int monthsLate(ActionMilestone deliverable, LocalDate asAt) {
        var due = deliverable.dates().current();
        var reached = deliverable.doneOn().orElse(due.isBefore(asAt) ? asAt : due);
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(deliverable.dates().first()), YearMonth.from(reached));
    }

    private static OptionalInt middle(List<Integer> months) {
        var sorted = months.stream().sorted().toList();
        return sorted.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sorted.get(sorted.size() / 2));
    }
}
