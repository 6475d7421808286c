package uk.improvementboard.persistence.spc;

import java.time.LocalDate;
import java.util.Optional;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.spc.Rebase;
import uk.improvementboard.metrics.spc.Rebase.Agreement;

/** New limits of one measure, as agreed. */
public record AgreedRebase(MeasureCode measure, LocalDate startsOn, Agreement agreement) {
    /** {@return the same for a chart} */
    public Rebase rebase() {
        return new Rebase(startsOn, Optional.of(agreement));
    }
}
