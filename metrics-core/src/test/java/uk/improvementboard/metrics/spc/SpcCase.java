package uk.improvementboard.metrics.spc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.measure.ImprovementDirection;

/** Short words for small charts: values with a space between, {@code .} for a missing one, {@code (5)} for a ghost. */
final class SpcCase {

    static final LocalDate START = LocalDate.of(2024, 1, 1);
    /** Twelve quiet months around 50 with an average moving range near 2. */
    static final String QUIET = "50 51 49 50 52 49 51 50 48 50 51 49";

    private SpcCase() {}

    static LocalDate month(int number) {
        return START.plusMonths(number - 1L);
    }

    static SpcSeries series(ImprovementDirection direction, String values) {
        var points = new ArrayList<SpcPoint>();
        for (var word : values.trim().split("\\s+")) {
            var date = month(points.size() + 1);
            if (word.equals(".")) {
                points.add(SpcPoint.missing(date));
            } else if (word.startsWith("(")) {
                points.add(SpcPoint.ghost(date, Double.parseDouble(word.substring(1, word.length() - 1))));
            } else {
                points.add(SpcPoint.of(date, Double.parseDouble(word)));
            }
        }
        return SpcSeries.of(points, direction);
    }

    static SpcSeries rising(String values) {
        return series(ImprovementDirection.INCREASE, values);
    }

    static SpcSeries series(ImprovementDirection direction, double[] values) {
        return series(direction, Arrays.stream(values).mapToObj(Double::toString).collect(Collectors.joining(" ")));
    }

    /** {@return the Making Data Count rules from the first point on} */
    static SpcSettings analysis() {
        return SpcSettings.mdc().withMinimumPoints(1);
    }

    static XmrChart chart(String values) {
        return XmrChart.of(rising(values), analysis());
    }

    /** {@return one letter a point: + improvement, - concern, . common cause, H and L neutral, ? not assessed} */
    static String colours(XmrChart chart) {
        return chart
            .points()
            .stream()
            .map(point -> letter(point.variation()))
            .collect(Collectors.joining());
    }

    private static String letter(Variation variation) {
        return switch (variation) {
            case COMMON_CAUSE -> ".";
            case SPECIAL_CAUSE_IMPROVEMENT -> "+";
            case SPECIAL_CAUSE_CONCERN -> "-";
            case NEUTRAL_HIGH -> "H";
            case NEUTRAL_LOW -> "L";
            case NOT_ASSESSED -> "?";
        };
    }

    static List<SpecialCause> causes(XmrChart chart, int month) {
        return chart
            .points()
            .get(month - 1)
            .causes();
    }
}
