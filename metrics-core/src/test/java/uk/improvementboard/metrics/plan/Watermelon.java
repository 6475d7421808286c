package uk.improvementboard.metrics.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.rating.MeasureCase;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.metrics.trajectory.PromisedDates;

/** A board for a test: everything delivered, and the one measure failing, with figures for January and February 2025. */
public final class Watermelon {

    /** The day it is read. */
    public static final LocalDate TODAY = PlanCase.TODAY;

    private Watermelon() {}

    /** {@return the board} */
    public static PlanReading board() {
        var failing = MeasureCase.lately(50, 51)
            .promising(60, LocalDate.of(2026, 6, 30))
            .read();
        var due = new PromisedDate(TODAY.minusMonths(2), TODAY.minusYears(1), "the board", "", "minutes");
        var accepted = new Evidence("report", due.due(), "lead", Optional.of(due.due()));
        var done = new ActionMilestone(
            "d",
            "A new process",
            PromisedDates.of(due),
            Optional.of(due.due()),
            List.of(accepted)
        );
        return PlanCase.board(List.of(failing), List.of(failing.measure().code()), done);
    }
}
