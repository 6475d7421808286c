package uk.improvementboard.metrics.pack.table;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One cell of a table: never empty, and written as the page writes it. */
public sealed interface Cell {
    /** {@return the cell as the page writes it} */
    String shown();

    /** Words. */
    record Words(String shown) implements Cell {
        /** @throws IllegalArgumentException when there are none */
        public Words {
            if (shown.isBlank()) {
                throw new IllegalArgumentException("A cell without words says \"-\"");
            }
        }
    }

    /**
     * A figure.
     *
     * @param value as the page shows it: 51 for "51%", 91 for "£91 million"
     * @param before what stands before the digits: "£", "rank "
     * @param after what stands after them: "%", " weeks", " million [p]"
     * @param decimals decimals shown, from 0
     */
    record Number(BigDecimal value, String before, String after, int decimals) implements Cell {
        @Override
        public String shown() {
            var pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
            var digits = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK)).format(value.abs());
            return (value.signum() < 0 ? "-" : "") + before + digits + after;
        }

        /** {@return the unit alone: "%", "weeks", "£ million"; empty for a bare number} */
        public String unit() {
            return (before.strip() + " " + after.replaceAll("\\[[a-z]+]", "").strip()).strip();
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Cell {
        private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

        @Override
        public String shown() {
            return WORDS.format(date);
        }
    }

    /**
     * A figure that is not shown.
     *
     * @param shown the symbol: "[c]", "[x]", "[z]", "[low]"
     * @param note what the symbol says
     */
    record Withheld(String shown, String note) implements Cell {}

    /** {@return words, or "-" where there are none} */
    static Cell words(String words) {
        return new Words(words.isBlank() ? "-" : words.strip());
    }
}
