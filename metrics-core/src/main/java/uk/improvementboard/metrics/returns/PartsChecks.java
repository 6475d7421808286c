package uk.improvementboard.metrics.returns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Fraction;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.returns.ReturnFinding.Kind;

/** Whether the two counts behind a rate fit each other and the rate. */
final class PartsChecks {

    private static final double HUNDRED = 100;
    /** Room for the inexactness of binary fractions, far below any digit that is published. */
    private static final double CRUMB = 1e-9;

    private PartsChecks() {}

    static List<ReturnFinding> check(CheckedFigure figure, Measure measure) {
        return contradiction(figure)
            .or(() -> mismatch(figure, measure))
            .map(List::of)
            .orElse(List.of());
    }

    private static Optional<ReturnFinding> contradiction(CheckedFigure figure) {
        if (figure.numerator().isEmpty() && figure.denominator().isEmpty()) {
            return Optional.empty();
        }
        if (figure.numerator().isEmpty()) {
            return contradicts(
                "The denominator " + count(figure.denominator().getAsLong()) + " has no numerator.",
                "Give both counts, or neither."
            );
        }
        if (figure.denominator().isEmpty()) {
            return contradicts(
                "The numerator " + count(figure.numerator().getAsLong()) + " has no denominator.",
                "Give both counts, or neither."
            );
        }
        var part = figure.numerator().getAsLong();
        var all = figure.denominator().getAsLong();
        if (part < 0 || all < 0) {
            return contradicts(
                count(part) + " of " + count(all) + ": a count cannot be below 0.",
                "Give counts from 0 up."
            );
        }
        if (all == 0) {
            return contradicts(
                count(part) + " of 0: there is nothing to take a share of.",
                "Where the period had no cases, choose \"not applicable\" and say so in the note."
            );
        }
        return part > all
            ? contradicts(
                  "The numerator " + count(part) + " is above the denominator " + count(all) + ".",
                  "Check that they are not swapped and count the same period."
              )
            : Optional.empty();
    }

    private static Optional<ReturnFinding> contradicts(String what, String mend) {
        return Optional.of(ReturnFinding.error(Kind.PARTS_CONTRADICT, what, mend));
    }

    /** A rate may be rounded or cut to its last digit. One given as a share of one is a slip of unit, which is told better. */
    private static Optional<ReturnFinding> mismatch(CheckedFigure figure, Measure measure) {
        if (measure.unit().kind() != Unit.Kind.PERCENTAGE || figure.value().isEmpty() || figure.fraction().isEmpty()) {
            return Optional.empty();
        }
        var given = figure.value().get();
        var fraction = figure.fraction().get();
        if (fits(given, fraction.percent())) {
            return Optional.empty();
        }
        var words = FigureFormat.of(measure).asPublished(new Figure(given, Optional.empty()));
        var counts = count(fraction.numerator()) + " of " + count(fraction.denominator());
        if (given.scale() > 0 && fits(given, fraction.percent() / HUNDRED)) {
            return Optional.of(
                ReturnFinding.error(
                    Kind.UNIT_SLIP,
                    words + " is a share of one: " + counts + " is " + exact(fraction) + "%.",
                    "Give per cent, or leave the rate empty: it is worked out from the counts."
                )
            );
        }
        return Optional.of(
            ReturnFinding.error(
                Kind.RATE_DIFFERS_FROM_PARTS,
                words + " does not match its counts: " + counts + " is " + exact(fraction) + "%.",
                "Correct the counts or the rate, or leave the rate empty: it is worked out from the counts."
            )
        );
    }

    private static boolean fits(BigDecimal given, double exact) {
        var digit = Math.min(1, given.ulp().doubleValue());
        var above = exact - given.doubleValue();
        return above >= -digit / 2 - CRUMB && above < digit + CRUMB;
    }

    private static String exact(Fraction fraction) {
        return String.format(Locale.UK, "%.1f", fraction.percent());
    }

    private static String count(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
