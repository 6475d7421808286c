package uk.improvementboard.board.illustrative;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Period;

/**
 * What went wrong with the publication of a figure, or why there is none.
 *
 * @param measure code of the measure
 * @param when the month in which the period ends, "every-08" for each August, "before-2025-03" for all earlier ones
 * @param late by what the first published figure differed: "-5/-9" in its counts, "14" in its value; may be empty
 * @param correctedOn the day on which the true figure became known, if it did
 */
record Fault(String measure, String when, Kind kind, String late, Optional<LocalDate> correctedOn, String reason) {
    private static final String EVERY = "every-";
    private static final String BEFORE = "before-";

    /** Kinds of fault. */
    enum Kind {
        /** Published with records missing, corrected later. */
        LATE,
        UNAVAILABLE,
        SUPPRESSED,
        NOT_APPLICABLE,
    }

    static List<Fault> all() {
        return Resource.rows("faults").stream().map(Fault::of).toList();
    }

    private static Fault of(Row row) {
        return new Fault(
            row.text("measure"),
            row.text("period_end"),
            Kind.valueOf(row.text("kind")),
            row.text("late"),
            row.optionalDate("corrected_on"),
            row.text("reason")
        );
    }

    boolean strikes(Period period) {
        var month = period.endMonth();
        if (when.startsWith(EVERY)) {
            return month.getMonthValue() == Integer.parseInt(when.substring(EVERY.length()));
        }
        if (when.startsWith(BEFORE)) {
            return month.isBefore(YearMonth.parse(when.substring(BEFORE.length())));
        }
        return month.equals(YearMonth.parse(when));
    }
}
