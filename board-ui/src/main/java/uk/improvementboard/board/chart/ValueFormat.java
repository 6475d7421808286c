package uk.improvementboard.board.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How values of one measure are written and where they may lie.
 *
 * @param prefix before the number, such as a pound sign; may be empty
 * @param suffix after the number, such as a percent sign or " weeks"; may be empty
 * @param decimals figures after the point, 0 to 4
 * @param floor lowest value that can occur; negative infinity if there is none
 * @param ceiling highest value that can occur; infinity if there is none
 */
public record ValueFormat(String prefix, String suffix, int decimals, double floor, double ceiling) {
    public ValueFormat {
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(suffix, "suffix");
        if (decimals < 0 || decimals > 4) {
            throw new IllegalArgumentException("decimals must be 0 to 4, was " + decimals);
        }
        if (Double.isNaN(floor) || Double.isNaN(ceiling) || floor >= ceiling) {
            throw new IllegalArgumentException("floor must lie below ceiling: " + floor + ", " + ceiling);
        }
    }

    /** Percentages on the scale 0 to 100: 51 is written 51%. */
    public static ValueFormat percent(int decimals) {
        return new ValueFormat("", "%", decimals, 0, 100);
    }

    public static ValueFormat count() {
        return new ValueFormat("", "", 0, 0, Double.POSITIVE_INFINITY);
    }

    public static ValueFormat weeks(int decimals) {
        return new ValueFormat("", " weeks", decimals, 0, Double.POSITIVE_INFINITY);
    }

    /** A score between two bounds, such as 0 to 10. */
    public static ValueFormat score(int decimals, double lowest, double highest) {
        return new ValueFormat("", "", decimals, lowest, highest);
    }

    /** Pounds; whole pounds if decimals is 0. May be negative, as balances are. */
    public static ValueFormat money(int decimals) {
        return new ValueFormat("£", "", decimals, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** The value with its unit: 51%, 1,240, 47 weeks, £3,100. */
    public String full(double value) {
        return sign(value, decimals) + prefix + digits(value, decimals) + suffix;
    }

    /** Two values with the unit once: 43 to 65%. */
    public String range(double low, double high) {
        return bare(low) + " to " + full(high);
    }

    /** As {@link #full}, kept together on one line. */
    String label(double value) {
        return full(value).replace(' ', '\u00a0');
    }

    /** A promised or prescribed value: whole ones without decimals, since 100% of the law is not a measurement. */
    String promised(double value) {
        boolean whole = value == Math.rint(value);
        return new ValueFormat(prefix, suffix, whole ? 0 : decimals, floor, ceiling).label(value);
    }

    /** The value before another one that carries the unit: 26 in "26 and 50%". */
    String bare(double value) {
        return sign(value, decimals) + prefix + digits(value, decimals);
    }

    /** A tick of the axis; units in words are left to {@link #axisCaption()}, large sums are written in k and m. */
    String tick(double value, double step) {
        String unit = isWorded() ? "" : suffix;
        if (!prefix.isEmpty() && step >= 1_000 && value != 0) {
            double scale = step >= 1_000_000 ? 1_000_000 : 1_000;
            int places = decimalsOf(step / scale);
            return sign(value, places) + prefix + digits(value / scale, places) + (scale > 1_000 ? "m" : "k") + unit;
        }
        int places = decimalsOf(step);
        return sign(value, places) + prefix + digits(value, places) + unit;
    }

    /** The unit to be written above the axis; empty if the ticks carry it. */
    String axisCaption() {
        return isWorded() ? suffix.strip() : "";
    }

    /** The smallest step that ticks may have: no half children. */
    double finestStep() {
        return Math.pow(10, -decimals);
    }

    private boolean isWorded() {
        return suffix.codePoints().anyMatch(Character::isLetter);
    }

    private static int decimalsOf(double step) {
        return step >= 1 ? 0 : (int) Math.ceil(-Math.log10(step) - 1e-9);
    }

    private static String sign(double value, int places) {
        return Math.round(value * Math.pow(10, places)) < 0 ? "\u2212" : "";
    }

    private static String digits(double value, int places) {
        String plain = BigDecimal.valueOf(Math.abs(value)).setScale(places, RoundingMode.HALF_UP).toPlainString();
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = whole - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
