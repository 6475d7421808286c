package uk.improvementboard.metrics.pack.table;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a figure back from the words that a pack holds. A pack keeps figures as they were printed, so that they never change with a
 * later program; a spreadsheet wants numbers. Whatever would not be written again to the letter stays words.
 *
 * @see uk.improvementboard.metrics.measure.FigureFormat
 */
public final class FigureText {

    private static final Map<String, String> WITHHELD = Map.of(
        "[c]",
        "Suppressed",
        "[x]",
        "Not available",
        "[z]",
        "Not applicable",
        "[low]",
        "Rounds to zero"
    );
    private static final Pattern FIGURE = Pattern.compile(
        "(?<sign>-?)(?<before>£|rank )?(?<digits>\\d{1,3}(?:,\\d{3})+|\\d+)(?<fraction>\\.\\d+)?" +
            "(?<after>%| of \\d{1,3}| [a-z][a-z ]*)?(?<mark> \\[[pr]])?"
    );

    private FigureText() {}

    /** {@return the figure with its unit and decimals; a symbol as withheld; anything else as words} */
    public static Cell cell(String text) {
        var withheld = WITHHELD.get(text);
        if (withheld != null) {
            return new Cell.Withheld(text, withheld);
        }
        return number(text)
            .<Cell>map(it -> it)
            .orElseGet(() -> Cell.words(text));
    }

    /** {@return the figure, if the text is one and nothing else} */
    public static Optional<Cell.Number> number(String text) {
        var match = FIGURE.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var fraction = group(match.group("fraction"));
        var number = new Cell.Number(
            new BigDecimal(match.group("sign") + match.group("digits").replace(",", "") + fraction),
            group(match.group("before")),
            group(match.group("after")) + group(match.group("mark")),
            Math.max(0, fraction.length() - 1)
        );
        return number.shown().equals(text) ? Optional.of(number) : Optional.empty();
    }

    private static String group(@Nullable String found) {
        return found == null ? "" : found;
    }
}
