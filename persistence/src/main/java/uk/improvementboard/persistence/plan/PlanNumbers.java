package uk.improvementboard.persistence.plan;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The order of numbers as plans write them: 1.2 before 1.10. */
final class PlanNumbers {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    static final Comparator<String> NATURAL = Comparator.<String, String>comparing(PlanNumbers::padded).thenComparing(
        number -> number
    );

    private PlanNumbers() {}

    private static String padded(String number) {
        return DIGITS.matcher(number).replaceAll(
            digits -> "0".repeat(Math.max(0, 9 - digits.group().length())) + digits.group()
        );
    }
}
