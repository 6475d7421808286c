package uk.improvementboard.board.returns;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a cell that should hold a figure holds. */
sealed interface Cell {
    record Number(BigDecimal value) implements Cell {}

    /** A symbol of the publisher, with what it means. */
    record Missing(String symbol, Why why) implements Cell {
        String reason() {
            return "printed as " + symbol + why.words;
        }
    }

    record Unreadable(String text) implements Cell {}

    enum Why {
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

    Pattern NUMBER = Pattern.compile("-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");

    static Cell of(String text) {
        var plain = text.strip();
        if (NUMBER.matcher(plain).matches()) {
            return new Number(new BigDecimal(plain.replace(",", "")));
        }
        return switch (plain.toLowerCase(Locale.ROOT)) {
            case "x", "[x]", "..", ":", "n/a" -> new Missing(plain, Why.NOT_AVAILABLE);
            case "z", "[z]", "." -> new Missing(plain, Why.NOT_APPLICABLE);
            case "c", "[c]", "~", "*" -> new Missing(plain, Why.WITHHELD);
            case "low", "[low]" -> new Missing(plain, Why.TOO_LOW);
            case "-", "–" -> new Missing(plain, Why.NIL_OR_MISSING);
            default -> new Unreadable(plain);
        };
    }
}
