package uk.improvementboard.board.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.improvementboard.board.chart.ChartPoint;
import uk.improvementboard.board.chart.Sparkline;

/** The small picture of a measure's latest values, for a row of a table. */
public final class Course {

    /** Said in place of the picture. */
    public static final String TOO_FEW = "Too few figures";

    private Course() {}

    /**
     * {@return the picture, hidden from screen readers; empty where there are fewer than two values}
     *
     * @param values oldest first
     */
    public static Optional<String> picture(List<Double> values, double width, double height) {
        return draw(values, width, height, "");
    }

    /** {@return the same with its words, for paper: "Latest 24 figures: first 38, lowest 33, highest 55, last 51"} */
    public static Optional<String> described(List<Double> values, double width, double height) {
        return values.isEmpty() ? Optional.empty() : draw(values, width, height, words(values));
    }

    private static Optional<String> draw(List<Double> values, double width, double height, String words) {
        if (values.size() < 2) {
            return Optional.empty();
        }
        var points = new ArrayList<ChartPoint>();
        for (var index = 0; index < values.size(); index++) {
            points.add(ChartPoint.of(LocalDate.EPOCH.plusDays(index), values.get(index)));
        }
        return Optional.of(Sparkline.draw(points, OptionalDouble.empty(), width, height, words));
    }

    private static String words(List<Double> values) {
        return (
            "Latest " +
            values.size() +
            " figures: first " +
            number(values.getFirst()) +
            ", lowest " +
            number(Collections.min(values)) +
            ", highest " +
            number(Collections.max(values)) +
            ", last " +
            number(values.getLast())
        );
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
