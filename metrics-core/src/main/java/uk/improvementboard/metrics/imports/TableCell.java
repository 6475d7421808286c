package uk.improvementboard.metrics.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What stands in a cell of a table. A CSV file has nothing but text; a spreadsheet knows numbers and days. */
public sealed interface TableCell {
    /** A cell with nothing in it. */
    TableCell EMPTY = new Text("");

    /** Text, blank or not, as it stands. */
    record Text(String text) implements TableCell {}

    /**
     * A number.
     *
     * @param number as stored: 0.56 where the sheet shows 56%
     * @param percent whether the sheet shows it as per cent
     */
    record Number(BigDecimal number, boolean percent) implements TableCell {
        @Override
        public String text() {
            return percent
                ? number.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
                : number.stripTrailingZeros().toPlainString();
        }
    }

    /** A number that the sheet shows as a day. */
    record Day(LocalDate day) implements TableCell {
        private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

        @Override
        public String text() {
            return SHOWN.format(day);
        }
    }

    /**
     * A cell that holds no value: an error, or a formula that was never worked out.
     *
     * @param text what the sheet shows
     * @param reason what is wrong with it, as a sentence
     */
    record Fault(String text, String reason) implements TableCell {}

    /** {@return the cell as text, as a person would read it} */
    String text();

    /** {@return whether there is nothing in it} */
    default boolean blank() {
        return this instanceof Text it && it.text().isBlank();
    }
}
