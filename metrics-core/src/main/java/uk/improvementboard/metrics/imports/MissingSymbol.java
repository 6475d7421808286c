package uk.improvementboard.metrics.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A symbol that stands where a figure would: those of the Government Statistical Service and those seen in published files.
 *
 * @param symbol as printed
 * @param why what it means
 */
public record MissingSymbol(String symbol, Why why) {
    /** Why there is no figure. */
    public enum Why {
        NOT_AVAILABLE(""),
        NOT_APPLICABLE(""),
        WITHHELD(" by the publisher"),
        TOO_LOW(": it rounds to 0 but is not 0"),
        NIL_OR_MISSING(", which stands for none and for missing alike, so it is not read as 0");

        private final String words;

        Why(String words) {
            this.words = words;
        }
    }

    private static final Pattern BELOW = Pattern.compile("(<|under|below|fewer than|less than) ?=? ?\\d{1,3}");

    /** {@return the symbol that a cell holds, if it holds one and nothing else} */
    public static Optional<MissingSymbol> of(String text) {
        var plain = text.strip();
        if (plain.isEmpty() || plain.length() > 20) {
            return Optional.empty();
        }
        var lower = plain.toLowerCase(Locale.ROOT);
        return why(lower).map(it -> new MissingSymbol(plain, it));
    }

    private static Optional<Why> why(String lower) {
        return switch (lower) {
            case "x", "[x]", "..", ":", "n/a", "na", "n/k", "not available", "missing" -> Optional.of(
                Why.NOT_AVAILABLE
            );
            case "z", "[z]", ".", "not applicable" -> Optional.of(Why.NOT_APPLICABLE);
            case "c", "[c]", "~", "*", "suppressed", "supp" -> Optional.of(Why.WITHHELD);
            case "low", "[low]" -> Optional.of(Why.TOO_LOW);
            case "-", "–", "—" -> Optional.of(Why.NIL_OR_MISSING);
            default -> BELOW.matcher(lower).matches() ? Optional.of(Why.WITHHELD) : Optional.empty();
        };
    }

    /** {@return why there is no figure, in words: "printed as c by the publisher"} */
    public String reason() {
        return "printed as " + symbol + why.words;
    }

    /** {@return the value of a line that holds it} */
    public LineValue value() {
        return switch (why) {
            case NOT_APPLICABLE -> new LineValue.NotApplicable(reason());
            case WITHHELD, TOO_LOW -> new LineValue.Suppressed(reason());
            case NOT_AVAILABLE, NIL_OR_MISSING -> new LineValue.Unavailable(reason());
        };
    }
}
