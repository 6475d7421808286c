package uk.improvementboard.metrics.commentary;

import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.rating.RatedSubject.Kind;

/**
 * What words on the board are about: a measure, a priority action or area, or an action.
 *
 * @param code the measure's or section's code, or the action's number
 */
public record BoardSubject(Kind kind, String code) {
    /** @throws IllegalArgumentException when the code is blank */
    public BoardSubject {
        if (code.isBlank()) {
            throw new IllegalArgumentException("A subject needs a code");
        }
    }

    /** {@return a measure} */
    public static BoardSubject measure(MeasureCode code) {
        return new BoardSubject(Kind.MEASURE, code.value());
    }

    /** {@return a priority action or area for improvement} */
    public static BoardSubject section(SectionCode code) {
        return new BoardSubject(Kind.SECTION, code.value());
    }

    /** {@return an action by its number} */
    public static BoardSubject action(String number) {
        return new BoardSubject(Kind.ACTION, number);
    }
}
