package uk.improvementboard.board.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.improvementboard.metrics.spc.Assurance;
import uk.improvementboard.metrics.spc.ChartPoint;
import uk.improvementboard.metrics.spc.Limits;
import uk.improvementboard.metrics.spc.Segment;
import uk.improvementboard.metrics.spc.SpecialCause;
import uk.improvementboard.metrics.spc.Variation;
import uk.improvementboard.metrics.spc.XmrChart;

/** Charts as tables, in the words that R's NHSRplotthedots uses, so that the two can be laid side by side. */
final class SpcTables {

    static final List<String> POINTS = List.of(
        "case_id",
        "date",
        "value",
        "rebase_group",
        "mean",
        "lpl",
        "upl",
        "relative_to_mean",
        "outside_limits",
        "close_to_limits",
        "special_cause_flag",
        "special_cause_type",
        "point_type"
    );
    static final List<String> SUMMARY = List.of(
        "case_id",
        "rebase_group",
        "is_latest",
        "n",
        "mean",
        "lpl",
        "upl",
        "variation_type",
        "assurance_type",
        "settings"
    );

    private SpcTables() {}

    /** {@return a row for every point} */
    static List<List<Object>> points(String name, XmrChart chart) {
        return chart
            .points()
            .stream()
            .map(point -> point(name, chart, point))
            .toList();
    }

    /** {@return a row for every segment} */
    static List<List<Object>> summary(String name, XmrChart chart) {
        var rows = new ArrayList<List<Object>>();
        for (var segment : chart.segments()) {
            var latest = segment.equals(chart.segments().getLast());
            rows.add(
                List.of(
                    name,
                    segment.number(),
                    flag(latest),
                    segment.count(),
                    segment.mean(),
                    cell(segment.limits().map(Limits::lower)),
                    cell(segment.limits().map(Limits::upper)),
                    code(latest ? chart.variation() : segment.variation()),
                    latest ? code(chart.assurance()) : "",
                    chart.settings().words()
                )
            );
        }
        return rows;
    }

    private static List<Object> point(String name, XmrChart chart, ChartPoint point) {
        var segment = chart.segmentOf(point);
        var limits = segment.flatMap(Segment::limits);
        var present = point.value().isPresent();
        var judged = present && limits.isPresent();
        return List.of(
            name,
            point.date(),
            cell(point.value()),
            point.segment(),
            cell(segment.map(Segment::mean)),
            cell(limits.map(Limits::lower)),
            cell(limits.map(Limits::upper)),
            present ? point.side() : "",
            judged ? flag(point.outsideLimits()) : "",
            judged ? flag(point.closeToLimits()) : "",
            flag(!point.causes().isEmpty()),
            point.causes().isEmpty() ? "none" : code(point.causes().getFirst()),
            code(point.variation())
        );
    }

    private static Object cell(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : "";
    }

    private static Object cell(Optional<Double> value) {
        return value.isPresent() ? value.get() : "";
    }

    private static int flag(boolean on) {
        return on ? 1 : 0;
    }

    private static String code(SpecialCause cause) {
        var name = switch (cause) {
            case SpecialCause.AstronomicalPoint _ -> "outside";
            case SpecialCause.Shift _ -> "shift";
            case SpecialCause.Trend _ -> "trend";
            case SpecialCause.TwoOfThree _ -> "two_of_three";
        };
        return name + (cause.high() ? "_high" : "_low");
    }

    private static String code(Variation variation) {
        return switch (variation) {
            case NEUTRAL_HIGH -> "special_cause_neutral_high";
            case NEUTRAL_LOW -> "special_cause_neutral_low";
            case NOT_ASSESSED -> "";
            case COMMON_CAUSE, SPECIAL_CAUSE_IMPROVEMENT, SPECIAL_CAUSE_CONCERN -> variation
                .name()
                .toLowerCase(Locale.ROOT);
        };
    }

    private static String code(Assurance assurance) {
        return switch (assurance) {
            case NO_TARGET, NOT_ASSESSED -> "";
            case CONSISTENT_PASS, CONSISTENT_FAIL, INCONSISTENT -> assurance.name().toLowerCase(Locale.ROOT);
        };
    }
}
