package uk.improvementboard.metrics.plan;

import java.time.LocalDate;
import uk.improvementboard.metrics.measure.MeasureCode;

/** Something promised that was taken back. It stays in view, and counts against the plan. */
public sealed interface LostPromise {
    /** {@return the day it was taken back} */
    LocalDate on();

    /** {@return why, as recorded} */
    String why();

    /**
     * A milestone or end state of a measure.
     *
     * @param value the promised value, in the measure's unit
     * @param due the day it was promised for last
     */
    record OfMeasure(
        MeasureCode measure,
        double value,
        LocalDate due,
        LocalDate on,
        String why
    ) implements LostPromise {}

    /** A dated deliverable of an action. */
    record OfAction(String action, String title, LocalDate due, LocalDate on, String why) implements LostPromise {}

    /** A whole action of a priority action or area. */
    record OfSection(
        SectionCode section,
        String number,
        String title,
        LocalDate on,
        String why
    ) implements LostPromise {}
}
