package uk.improvementboard.metrics.spc;

import java.time.LocalDate;
import uk.improvementboard.metrics.measure.Wording;

/** Which points feed mean and limits. A fixed baseline shows lasting change that the mean of all points hides. */
public sealed interface FixedBaseline {
    /** Every point of the segment. */
    record AllPoints() implements FixedBaseline {}

    /**
     * The first points with a value.
     *
     * @param count how many, at least 2
     */
    record FirstPoints(int count) implements FixedBaseline {
        /** @throws IllegalArgumentException for fewer than two points */
        public FirstPoints {
            if (count < 2) {
                throw new IllegalArgumentException("A baseline needs at least 2 points, not " + count);
            }
        }
    }

    /**
     * The points of a stretch of days, usually those before the plan began.
     *
     * @param from first day
     * @param to last day, included
     */
    record Dates(LocalDate from, LocalDate to) implements FixedBaseline {
        /** @throws IllegalArgumentException when it ends before it starts */
        public Dates {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException(
                    "A baseline cannot end (" + to + ") before it starts (" + from + ")"
                );
            }
        }
    }

    /** {@return no fixed baseline} */
    static FixedBaseline allPoints() {
        return new AllPoints();
    }

    /** {@return the choice in words, for the line of settings under a chart} */
    default String words() {
        return switch (this) {
            case AllPoints() -> "limits from all points";
            case FirstPoints(var count) -> "limits from the first " + count + " points";
            case Dates(var from, var to) -> "limits from the baseline " + Wording.day(from) + " to " + Wording.day(to);
        };
    }
}
