package uk.improvementboard.metrics.commentary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
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

    /** {@return what it is, as printed beside its name: "Measure", "Priority action or area", "Action P1.1"} */
    public String words() {
        return switch (kind) {
            case MEASURE -> "Measure";
            case SECTION -> "Priority action or area";
            case ACTION -> "Action " + code;
        };
    }

    /** {@return the subject in one word, as it stands in addresses: "measure-ehc-plans-within-20-weeks", "action-P1.1"} */
    public String address() {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + code;
    }

    /** {@return the subject that an address names; empty where it names none} */
    public static Optional<BoardSubject> at(String address) {
        return Arrays.stream(Kind.values())
            .filter(kind -> address.startsWith(kind.name().toLowerCase(Locale.ROOT) + "-"))
            .filter(kind -> address.length() > kind.name().length() + 1)
            .map(kind -> new BoardSubject(kind, address.substring(kind.name().length() + 1)))
            .findFirst();
    }
}
