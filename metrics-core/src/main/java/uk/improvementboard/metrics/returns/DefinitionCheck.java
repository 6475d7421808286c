package uk.improvementboard.metrics.returns;

import java.util.Optional;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.returns.ReturnFinding.Kind;

/** Whether what is to be counted has changed since somebody last counted it. */
final class DefinitionCheck {

    private DefinitionCheck() {}

    static Optional<ReturnFinding> check(MeasureHistory history) {
        return history
            .redefinedOn()
            .filter(changed -> history.lastReturnedOn().map(changed::isAfter).orElse(false))
            .map(changed ->
                ReturnFinding.warning(
                    Kind.STALE_DEFINITION,
                    "The definition changed on " +
                        Period.day(changed).words() +
                        ", after the last figure came in on " +
                        history
                            .lastReturnedOn()
                            .map(day -> Period.day(day).words())
                            .orElseThrow() +
                        ".",
                    "Confirm that this figure follows the definition as it now stands."
                )
            );
    }
}
