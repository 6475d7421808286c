package uk.improvementboard.board.picture;

import uk.improvementboard.board.chart.ValueFormat;
import uk.improvementboard.metrics.measure.FigureFormat;

/** How charts write the values of a measure. */
public final class Formats {

    private Formats() {}

    /** {@return the chart's way to write what the format writes in sentences} */
    public static ValueFormat of(FigureFormat format) {
        var unit = format.unit();
        var decimals = format.decimals();
        return switch (unit.kind()) {
            case PERCENTAGE -> ValueFormat.percent(decimals);
            case COUNT, DURATION -> new ValueFormat("", " " + unit.noun(), decimals, 0, Double.POSITIVE_INFINITY);
            case SCORE -> ValueFormat.score(decimals, 0, unit.maximum().orElse(10));
            case MONEY -> new ValueFormat(
                "£",
                unit.noun().isEmpty() ? "" : " " + unit.noun(),
                decimals,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY
            );
            case RANK -> ValueFormat.count();
        };
    }
}
