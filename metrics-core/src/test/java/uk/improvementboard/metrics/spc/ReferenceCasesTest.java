package uk.improvementboard.metrics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: every point and icon of the published tools' answers, read in place beside the project. */
class ReferenceCasesTest {

    @BeforeEach
    void references_are_present() {
        assumeTrue(
            Files.exists(SharedCases.folder().resolve("cases.csv")),
            "Skipped: the reference cases lie beside the project, and are not here"
        );
    }

    @ParameterizedTest
    @CsvSource({ "'', ptd", "_noscreen, noscreen", "_mdc24, mdc", "_mdc23p, mdc2023" })
    void every_point_of_the_sample_is_as_the_reference_has_it(String suffix, String profile) {
        var charts = charts(profile);
        var rows = SharedCases.rows(SharedCases.folder().resolve("expected_points" + suffix + ".csv"));
        assertThat(rows).isNotEmpty();
        for (var row : rows) {
            var chart = charts.get(row.get("case_id"));
            var point = chart
                .points()
                .stream()
                .filter(p -> p.date().toString().equals(row.get("date")))
                .findFirst()
                .orElseThrow();
            var place = profile + " " + row.get("case_id") + " " + row.get("date");
            assertThat(code(point.variation())).as(place).isEqualTo(row.get("point_type"));
            var segment = chart.segmentOf(point).orElseThrow();
            same(place, row.get("mean"), Optional.of(segment.mean()));
            same(place, row.get("lpl"), segment.limits().map(Limits::lower));
            same(place, row.get("upl"), segment.limits().map(Limits::upper));
            if (row.containsKey("relative_to_mean")) {
                plotTheDots(place, row, point);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "'', ptd", "_noscreen, noscreen", "_mdc24, mdc", "_mdc23p, mdc2023" })
    void both_icons_of_every_segment_are_as_the_reference_has_them(String suffix, String profile) {
        var charts = charts(profile);
        for (var row : SharedCases.rows(SharedCases.folder().resolve("expected_summary" + suffix + ".csv"))) {
            var chart = charts.get(row.get("case_id"));
            var place = profile + " " + row.get("case_id");
            var latest = row.getOrDefault("is_latest", "1").equals("1");
            var segment = latest
                ? chart.latestSegment().orElseThrow()
                : chart.segments().get(Integer.parseInt(row.get("rebase_group")));
            assertThat(code(segment.variation())).as(place).isEqualTo(row.get("variation_type"));
            if (latest) {
                assertThat(code(chart.variation())).as(place).isEqualTo(row.get("variation_type"));
                assertThat(code(chart.assurance())).as(place).isEqualTo(row.get("assurance_type"));
            }
        }
    }

    @Test
    void the_conflict_setting_turns_the_conflicting_points_of_the_sample() {
        var settings = settings("mdc").withConflict(ConflictRule.IMPROVEMENT);
        var series = SharedCases.series(SharedCases.folder().resolve("cases.csv"));
        for (var row : SharedCases.rows(SharedCases.folder().resolve("expected_summary_mdc24.csv"))) {
            var chart = XmrChart.of(series.get(row.get("case_id")), settings);
            assertThat(code(chart.variation())).isEqualTo(row.get("variation_type_if_improvement_wins"));
        }
    }

    private static void plotTheDots(String place, Map<String, String> row, ChartPoint point) {
        if (point.value().isPresent()) {
            assertThat(point.side())
                .as(place)
                .isEqualTo(Integer.parseInt(row.get("relative_to_mean")));
            assertThat(point.closeToLimits()).as(place).isEqualTo(row.get("close_to_limits").equals("1"));
        }
        assertThat(point.outsideLimits()).as(place).isEqualTo(row.get("outside_limits").equals("1"));
        var named = point.causes().isEmpty() ? "Common Cause" : name(point.causes().getFirst());
        assertThat(row.get("special_cause_type")).as(place).startsWith(named);
    }

    private static String name(SpecialCause cause) {
        return switch (cause) {
            case SpecialCause.AstronomicalPoint point -> point.high() ? "Above UCL" : "Below LCL";
            case SpecialCause.Shift shift -> "7 Points " + (shift.high() ? "Above" : "Below");
            case SpecialCause.Trend trend -> "7 Point Trend (" + (trend.high() ? "Inc" : "Dec");
            case SpecialCause.TwoOfThree near -> "2 in 3 " + (near.high() ? "Above" : "Below");
        };
    }

    private static void same(String place, String expected, Optional<Double> actual) {
        if (expected.isEmpty()) {
            assertThat(actual).as(place).isEmpty();
        } else {
            var number = Double.parseDouble(expected);
            assertThat(actual.orElseThrow())
                .as(place)
                .isCloseTo(number, within(1e-9 * Math.max(1, Math.abs(number))));
        }
    }

    private static Map<String, XmrChart> charts(String profile) {
        return SharedCases.series(SharedCases.folder().resolve("cases.csv"))
            .entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> XmrChart.of(entry.getValue(), settings(profile))));
    }

    private static SpcSettings settings(String profile) {
        return switch (profile) {
            case "ptd" -> SpcSettings.ptd();
            case "noscreen" -> SpcSettings.ptdWithoutScreening();
            case "mdc2023" -> SpcSettings.mdc().withMinimumPoints(1).withOutsideCountsAsClose(true);
            default -> SpcSettings.mdc().withMinimumPoints(1);
        };
    }

    private static String code(Variation variation) {
        return switch (variation) {
            case NEUTRAL_HIGH -> "special_cause_neutral_high";
            case NEUTRAL_LOW -> "special_cause_neutral_low";
            default -> variation.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String code(Assurance assurance) {
        return switch (assurance) {
            case NO_TARGET, NOT_ASSESSED -> "";
            default -> assurance.name().toLowerCase(Locale.ROOT);
        };
    }
}
