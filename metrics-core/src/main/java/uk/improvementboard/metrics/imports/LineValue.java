package uk.improvementboard.metrics.imports;

import java.math.BigDecimal;
import java.util.Optional;

/** What a line says of its period: a figure, or why there is none. The cases are those of an observation. */
public sealed interface LineValue {
    /**
     * A final figure.
     *
     * @param value in the measure's unit, with the digits of the file
     */
    record Reported(BigDecimal value) implements LineValue {}

    /**
     * A figure that its owner still expects to change.
     *
     * @param value in the measure's unit, with the digits of the file
     */
    record Provisional(BigDecimal value) implements LineValue {}

    /**
     * A figure that exists and is withheld.
     *
     * @param reason what the file says: "printed as c by the publisher"
     */
    record Suppressed(String reason) implements LineValue {}

    /**
     * A figure that should exist and was not supplied.
     *
     * @param reason what the file says
     */
    record Unavailable(String reason) implements LineValue {}

    /**
     * A period in which the measure has no meaning.
     *
     * @param reason what the file says
     */
    record NotApplicable(String reason) implements LineValue {}

    /** {@return the figure, final or provisional} */
    default Optional<BigDecimal> figure() {
        return switch (this) {
            case Reported reported -> Optional.of(reported.value());
            case Provisional provisional -> Optional.of(provisional.value());
            case Suppressed _, Unavailable _, NotApplicable _ -> Optional.empty();
        };
    }
}
