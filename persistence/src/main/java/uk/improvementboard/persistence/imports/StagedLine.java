package uk.improvementboard.persistence.imports;

import java.util.Optional;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.imports.LineValue;
import uk.improvementboard.metrics.measure.Fraction;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;

/** A line between preview and loading. */
public sealed interface StagedLine {
    /** {@return row as the person sees it in the file or sheet} */
    long row();

    /** {@return name of the sheet; empty for a CSV file} */
    String sheet();

    /**
     * A line that can be loaded.
     *
     * @param warning what wants a reason; empty when nothing
     * @param onBoard what it was compared with
     */
    record Sound(
        long row,
        String sheet,
        Fate fate,
        MeasureCode measure,
        Period period,
        LineValue value,
        Optional<Fraction> fraction,
        String note,
        String warning,
        Optional<Observation> onBoard
    ) implements StagedLine {}

    /**
     * A line that cannot be loaded.
     *
     * @param measure the measure, where that was understood
     * @param period the period, likewise
     */
    record Rejected(
        long row,
        String sheet,
        Optional<MeasureCode> measure,
        Optional<Period> period,
        LineProblem problem
    ) implements StagedLine {}
}
