package uk.improvementboard.metrics.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Writes values of one unit as people read them: "51%", "47 weeks", "3.6 of 10", "£91 million", and gaps between two values as
 * "9 points", "29 weeks". One home for every figure on screen, in a sentence and in print.
 *
 * @param unit unit of the values
 * @param decimals decimals shown; whole percentages of published figures keep theirs
 */
public record FigureFormat(Unit unit, int decimals) {
    /** {@return the format of a measure's values} */
    public static FigureFormat of(Measure measure) {
        return new FigureFormat(measure.unit(), measure.decimals());
    }

    /** {@return the value with its unit, to stand alone or in a sentence} */
    public String words(double value) {
        var number = number(value);
        return switch (unit.kind()) {
            case PERCENTAGE -> number + "%";
            case COUNT, DURATION -> number + " " + noun(value);
            case SCORE -> number + " of " + plain(unit.maximum().orElse(10), 0);
            case MONEY -> money(value);
            case RANK -> "rank " + number;
        };
    }

    /** {@return the value for a table whose head names the unit: "51%", "1,240", "3.6"} */
    public String cell(double value) {
        return switch (unit.kind()) {
            case PERCENTAGE -> number(value) + "%";
            case MONEY -> money(value);
            case COUNT, DURATION, SCORE, RANK -> number(value);
        };
    }

    /** {@return a published figure with the decimals of its source, which may be fewer or more than the measure shows} */
    public String asPublished(Figure figure) {
        return new FigureFormat(unit, Math.max(0, figure.value().stripTrailingZeros().scale())).cell(figure.asDouble());
    }

    /** {@return a promised or required value with its unit and no more decimals than it needs: "60%", not "60.0%"} */
    public String promised(double value) {
        return plainest(value).words(value);
    }

    /** {@return the same for tables and marks} */
    public String promisedCell(double value) {
        return plainest(value).cell(value);
    }

    private FigureFormat plainest(double value) {
        return value == Math.rint(value) ? new FigureFormat(unit, 0) : this;
    }

    /** {@return a distance between two values: "9 points", "29 weeks", "240 children"; always positive} */
    public String gap(double difference) {
        var size = Math.abs(difference);
        return switch (unit.kind()) {
            case PERCENTAGE, SCORE -> number(size) + (isOne(size) ? " point" : " points");
            case COUNT, DURATION -> number(size) + " " + noun(size);
            case MONEY -> money(size);
            case RANK -> number(size) + (isOne(size) ? " place" : " places");
        };
    }

    /** {@return the value as it is shown, rounded to the decimals of the format} */
    public double shown(double value) {
        return rounded(value, decimals).doubleValue();
    }

    /** {@return the bare number with thousands separators} */
    public String number(double value) {
        return plain(value, decimals);
    }

    private String money(double value) {
        var scale = unit.noun().isEmpty() ? "" : " " + unit.noun();
        return (value < 0 ? "-£" : "£") + plain(Math.abs(value), decimals) + scale;
    }

    private String noun(double value) {
        return isOne(value) ? singular(unit.noun()) : unit.noun();
    }

    private boolean isOne(double value) {
        return number(value).equals("1");
    }

    private static String singular(String plural) {
        return switch (plural) {
            case "children" -> "child";
            case "people" -> "person";
            case "young people" -> "young person";
            case "families" -> "family";
            default -> plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
        };
    }

    /** Decimal rounding of the shortest decimal form: 56.35 shows as 56.4, as in published tables, never 56.3. */
    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String plain(double value, int decimals) {
        var rounded = rounded(value, decimals);
        var pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        var text = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK)).format(rounded);
        return rounded.signum() == 0 && text.startsWith("-") ? text.substring(1) : text;
    }
}
