package uk.improvementboard.persistence.founding;

import java.util.List;
import uk.improvementboard.metrics.promise.PromiseDelivery;
import uk.improvementboard.metrics.promise.PromiseStatement;
import uk.improvementboard.metrics.promise.PromiseTerms;

/**
 * What the board keeps beside its figures: what was promised, by whom, and what came of it.
 *
 * @param withdrawn terms of promises as they stood when they were taken back
 */
public record Registers(
    List<Dated<PromiseTerms>> promises,
    List<Dated<PromiseTerms>> withdrawn,
    List<Dated<PromiseStatement>> statements,
    List<Dated<PromiseDelivery>> deliveries
) {
    /** {@return nothing: no promise was recorded} */
    public static Registers none() {
        return new Registers(List.of(), List.of(), List.of(), List.of());
    }
}
