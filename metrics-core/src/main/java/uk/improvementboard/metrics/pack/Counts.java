package uk.improvementboard.metrics.pack;

import java.util.Locale;
import uk.improvementboard.metrics.measure.Fraction;

/** Counts as people read them: "1,449 of 2,401". */
final class Counts {

    private Counts() {}

    static String of(Fraction fraction) {
        return String.format(Locale.UK, "%,d of %,d", fraction.numerator(), fraction.denominator());
    }

    static String of(long count) {
        return String.format(Locale.UK, "%,d", count);
    }
}
