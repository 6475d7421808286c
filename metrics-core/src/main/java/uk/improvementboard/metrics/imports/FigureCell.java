package uk.improvementboard.metrics.imports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import uk.improvementboard.metrics.imports.Said.Clear;
import uk.improvementboard.metrics.imports.Said.Unclear;
import uk.improvementboard.metrics.measure.Unit;

/**
 * Reads cells that should hold a figure: only what they plainly say.
 *
 * @param commasAreClear whether a comma can only stand between thousands; where cells are separated by semicolons it may be a decimal
 */
public record FigureCell(boolean commasAreClear) {
    /** What such a cell can say. */
    public sealed interface Content {
        /** The cell is blank. */
        record Nothing() implements Content {}

        /**
         * A figure.
         *
         * @param value in the unit asked for
         * @param mark the letter printed beside it, p, r or e; empty when none
         */
        record Figure(BigDecimal value, String mark) implements Content {}

        /** A symbol instead of a figure. */
        record Missing(MissingSymbol symbol) implements Content {}
    }

    private static final int LONGEST = 40;
    private static final int MOST_DIGITS = 15;
    /** A sheet keeps 15 digits; what stands after them is the machine's rounding. */
    private static final MathContext SHEET = new MathContext(MOST_DIGITS);
    /** A number that begins with a nought is a code or a slip. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*|[1-9]\\d{0,2}(,\\d{3})+)(\\.\\d+)?");
    private static final Pattern MARKED = Pattern.compile("(.*?) ?\\[([pre])\\]");
    private static final Pattern EXPONENT = Pattern.compile("-?\\d+(\\.\\d+)?e[+-]?\\d+");
    private static final Pattern COMMA = Pattern.compile("-?[\\d.]*,[\\d.,]*");
    private static final String DIGITS =
        "Write it in digits with a point, as in 56.3; for thousands write 12400 or 12,400.";

    /** {@return what the cell says in a unit} */
    public Said<Content> read(TableCell cell, Unit unit) {
        return switch (cell) {
            case TableCell.Text text -> text(text.text(), unit);
            case TableCell.Number number -> number(number, unit);
            case TableCell.Day _ -> new Unclear<>(
                "The cell holds a date, not a figure; spreadsheets turn some figures into dates.",
                "Format the cell as a number and type the figure again."
            );
            case TableCell.Fault fault -> new Unclear<>(
                fault.reason(),
                "Put the figure itself into the cell, or a symbol that says why there is none."
            );
        };
    }

    /** {@return a count: a whole number, 0 or more; empty where the cell is blank or holds a symbol} */
    public Said<OptionalLong> count(TableCell cell) {
        return read(cell, Unit.count("")).then(
            content ->
                switch (content) {
                    case Content.Nothing _ -> new Clear<>(OptionalLong.empty());
                    case Content.Missing _ -> new Clear<>(OptionalLong.empty());
                    case Content.Figure figure -> whole(figure.value());
                }
        );
    }

    private static Said<OptionalLong> whole(BigDecimal value) {
        if (value.signum() < 0) {
            return new Unclear<>("A count cannot be below 0.", "Check the cell.");
        }
        return value.stripTrailingZeros().scale() > 0
            ? new Unclear<>("A count must be a whole number.", "Write a whole number in digits, as in 1449.")
            : new Clear<>(OptionalLong.of(value.longValueExact()));
    }

    private static Said<Content> number(TableCell.Number cell, Unit unit) {
        if (cell.percent() && unit.kind() != Unit.Kind.PERCENTAGE) {
            return percentElsewhere();
        }
        var value = cell.percent() ? cell.number().movePointRight(2) : cell.number();
        if (Math.abs((long) value.precision() - value.scale()) > MOST_DIGITS) {
            return tooLong();
        }
        var plain = value.round(SHEET).stripTrailingZeros();
        return figure(plain.scale() < 0 ? plain.setScale(0) : plain, "");
    }

    private Said<Content> text(String cell, Unit unit) {
        var text = cell.replace('\u00A0', ' ').strip();
        if (text.isEmpty()) {
            return new Clear<>(new Content.Nothing());
        }
        if (text.length() > LONGEST) {
            return text
                .chars()
                .limit(LONGEST)
                .allMatch(it -> Character.isDigit(it) || it == '.')
                ? tooLong()
                : noFigure();
        }
        var symbol =
            text.charAt(0) >= '0' && text.charAt(0) <= '9' ? Optional.<MissingSymbol>empty() : MissingSymbol.of(text);
        if (symbol.isPresent()) {
            return new Clear<>(new Content.Missing(symbol.get()));
        }
        if (text.charAt(text.length() - 1) != ']') {
            return bare(text, "", unit);
        }
        var marked = MARKED.matcher(text.toLowerCase(Locale.ROOT));
        return marked.matches() ? bare(marked.group(1), marked.group(2), unit) : bare(text, "", unit);
    }

    private Said<Content> bare(String text, String mark, Unit unit) {
        var number = text.replace('\u2212', '-');
        if (number.endsWith("%")) {
            if (unit.kind() != Unit.Kind.PERCENTAGE) {
                return percentElsewhere();
            }
            number = number.substring(0, number.length() - 1).strip();
        } else if (number.contains("£")) {
            if (unit.kind() != Unit.Kind.MONEY) {
                return new Unclear<>("This is a sum of money, and the measure is not in pounds.", "Check the measure.");
            }
            number = number.replaceFirst("^(-?)£ ?", "$1");
        }
        if (!commasAreClear && COMMA.matcher(number).matches()) {
            return new Unclear<>(
                "In a file whose cells are separated by semicolons a comma can stand for thousands or for decimals.",
                "Write 1234 for thousands and 12.34 for decimals."
            );
        }
        if (!NUMBER.matcher(number).matches()) {
            return EXPONENT.matcher(number.toLowerCase(Locale.ROOT)).matches()
                ? new Unclear<>("The number is shortened, as spreadsheets do with long ones.", DIGITS)
                : noFigure();
        }
        return figure(new BigDecimal(number.replace(",", "")), mark);
    }

    private static Said<Content> figure(BigDecimal value, String mark) {
        return value.precision() - value.scale() > MOST_DIGITS || value.scale() > MOST_DIGITS
            ? tooLong()
            : new Clear<>(new Content.Figure(value, mark));
    }

    private static <T> Said<T> tooLong() {
        return new Unclear<>("The number has more than 15 digits before or after its point.", "Check the cell.");
    }

    private static <T> Said<T> percentElsewhere() {
        return new Unclear<>(
            "The cell is a percentage, and the measure is not in per cent.",
            "Check that the figure belongs to this measure, and give it in its unit."
        );
    }

    private static <T> Said<T> noFigure() {
        return new Unclear<>("This is neither a figure nor a symbol for a missing one.", DIGITS);
    }
}
