package uk.improvementboard.board.returns;

import java.util.List;
import java.util.stream.Stream;
import uk.improvementboard.metrics.measure.MeasureCode;

/**
 * How one measure is read from the columns of a set.
 *
 * @param value column of the published value; empty where it is worked out
 * @param numerator column of the count behind it; empty where there is none
 * @param denominator columns whose sum is the whole
 * @param needed whether a file without these columns is refused
 * @param countsMustAgree whether a rate that its counts contradict is refused; otherwise the publisher works
 *     with a whole that the file does not print, the rate stands and the counts are not kept beside it
 */
record MeasureRule(
    MeasureCode measure,
    Kind kind,
    String value,
    String numerator,
    List<String> denominator,
    boolean needed,
    boolean countsMustAgree
) {
    enum Kind {
        RATE,
        COUNT,
        WEEKS,
        /** Worked out: the share of the whole that the numerator is. */
        SHARE,
        /** Worked out: the share of the whole that the numerator leaves out. */
        LEFT_OUT,
    }

    static List<MeasureRule> of(String set) {
        return ImportTable.rows("measures.csv")
            .stream()
            .filter(row -> row.get("set").equals(set))
            .map(row ->
                new MeasureRule(
                    new MeasureCode(row.get("measure")),
                    kind(row.get("rule")),
                    row.get("value"),
                    row.get("numerator"),
                    ImportTable.list(row.get("denominator")),
                    row.get("needed").equals("yes"),
                    row.get("counts").equals("agree")
                )
            )
            .toList();
    }

    /** {@return whether the publisher prints the counts alone} */
    boolean workedOut() {
        return kind == Kind.SHARE || kind == Kind.LEFT_OUT;
    }

    List<String> columns() {
        return Stream.concat(Stream.of(value, numerator), denominator.stream())
            .filter(column -> !column.isEmpty())
            .distinct()
            .toList();
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "rate" -> Kind.RATE;
            case "count" -> Kind.COUNT;
            case "weeks" -> Kind.WEEKS;
            case "share" -> Kind.SHARE;
            case "left-out" -> Kind.LEFT_OUT;
            default -> throw new IllegalStateException("returns/measures.csv: \"" + word + "\" is no rule");
        };
    }
}
