package uk.improvementboard.board.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.board.returns.DfeText.HERTFORDSHIRE;
import static uk.improvementboard.board.returns.DfeText.PLACE;
import static uk.improvementboard.board.returns.DfeText.ROW;
import static uk.improvementboard.board.returns.DfeText.TIMELINESS;
import static uk.improvementboard.board.returns.DfeText.understood;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.returns.ImportResult.Understood;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance.Basis;

/** How the files are written changes every year; what they mean is read all the same. One trap each. */
class DfeToleranceTest {

    @Test
    void a_total_gives_the_rate_with_its_counts_and_the_share_of_exceptions() {
        var result = understood(TIMELINESS + ROW);
        assertThat(figure(result, "ehcp-20-week-timeliness")).isEqualTo(Figure.of("56.3", 957, 1699));
        assertThat(figure(result, "ehcp-20-week-timeliness-all")).isEqualTo(Figure.of("55.2", 984, 1781));
        assertThat(figure(result, "ehcp-exceptions-share")).isEqualTo(Figure.of("4.6", 82, 1781));
        assertThat(observation(result, "ehcp-exceptions-share").provenance().basis()).isEqualTo(Basis.DERIVED);
        var headline = observation(result, "ehcp-20-week-timeliness");
        assertThat(headline.period()).isEqualTo(Period.year(2024));
        assertThat(headline.provenance().extracted()).contains(DfeText.PUBLISHED);
        assertThat(headline.provenance().source()).contains("file.csv");
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_not_matter() {
        var result = understood("\uFEFF" + (TIMELINESS + ROW).replace("\n", "\r\n"));
        assertThat(figure(result, "ehcp-20-week-timeliness")).isEqualTo(Figure.of("56.3", 957, 1699));
    }

    @Test
    void the_case_of_headers_and_the_renamed_total_do_not_matter() {
        var text = (TIMELINESS.toLowerCase(Locale.ROOT) + ROW).replace("All EHC plans issued", "All EHC plans");
        assertThat(figure(understood(text), "ehcp-20-week-timeliness")).isEqualTo(Figure.of("56.3", 957, 1699));
    }

    @Test
    void the_order_of_columns_does_not_matter() {
        var text =
            "PC_plans_issued_20_weeks_ex,pc_plans_issued_within_20_weeks,plans_issued_20_weeks_ex,breakdown,breakdown_topic," +
            "old_la_code,new_la_code,la_name,region_code,country_code,geographic_level,time_identifier,time_period," +
            "plans_issued_within_20_weeks,plans_issued_den_ex,plans_issued_den\n" +
            "56.3,55.2,957,All EHC plans,All EHC plans,919,E10000015,Hertfordshire,E12000006,E92000001,Local authority," +
            "Calendar year,2024,984,1699,1781\n";
        assertThat(figure(understood(text), "ehcp-20-week-timeliness")).isEqualTo(Figure.of("56.3", 957, 1699));
    }

    @Test
    void misspelt_headers_and_a_header_that_stands_twice_with_one_meaning_are_read() {
        var text =
            PLACE +
            "review_expected,review_meeting_prior_24,review_meeting_prior_24,outcome_maintan,number_decsion_4weeks," +
            "number_decision_gt_4weeks,pc_decsion_4weeks\n" +
            HERTFORDSHIRE.replace("All EHC plans issued", "All annual reviews") +
            "100,7,7,3,40,60,40\n";
        assertThat(figure(understood(text), "annual-review-decision-4-weeks")).isEqualTo(Figure.of("40", 40, 100));
    }

    @Test
    void misspelt_columns_of_the_assessments_file_do_not_hinder() {
        var text =
            PLACE +
            "assess_in_year,assess_issued,number_asssess_mediation_tribunal\n" +
            HERTFORDSHIRE.replace("All EHC plans issued", "All EHC needs assessments") +
            "1983,1894,0\n";
        assertThat(figure(understood(text), "needs-assessments-completed")).isEqualTo(Figure.of("1983"));
    }

    @Test
    void an_academic_year_of_the_caseload_is_its_january() {
        var text =
            PLACE +
            "ehcplans,mainstream_total,mainstream_total_pc,special_total,special_total_pc\n" +
            HERTFORDSHIRE.replace("2024,Calendar", "202425,Academic").replace("All EHC plans issued", "All EHC plans") +
            "12920,6348,49.1,3375,26.1\n";
        var plans = observation(understood(text), "ehcp-plans-in-place");
        assertThat(plans.period().words()).isEqualTo("January 2025");
        assertThat(plans.shown()).contains(Figure.of("12920"));
    }

    @Test
    void symbols_say_why_a_figure_is_missing() {
        assertThat(withSymbol("x")).isInstanceOf(Observation.Unavailable.class);
        assertThat(withSymbol("z")).isInstanceOf(Observation.NotApplicable.class);
        assertThat(withSymbol("~")).isInstanceOf(Observation.Suppressed.class);
        assertThat(withSymbol("c")).isInstanceOf(Observation.Suppressed.class);
        assertThat(withSymbol("low")).isInstanceOf(Observation.Suppressed.class);
        assertThat(withSymbol("..")).isInstanceOf(Observation.Unavailable.class);
    }

    @Test
    void a_dash_is_never_read_as_nothing() {
        assertThat(withSymbol(" - ")).isInstanceOf(Observation.Unavailable.class);
    }

    @Test
    void a_rate_of_nobody_does_not_apply() {
        var result = understood(TIMELINESS + HERTFORDSHIRE + "5,0,4,0,80,x\n");
        assertThat(observation(result, "ehcp-20-week-timeliness")).isInstanceOf(Observation.NotApplicable.class);
        assertThat(figure(result, "ehcp-exceptions-share")).isEqualTo(Figure.of("100.0", 5, 5));
    }

    @Test
    void long_and_short_codes_that_changed_places_are_read_with_a_warning() {
        var result = understood(TIMELINESS + ROW.replace("E10000015,919", "919,E10000015"));
        assertThat(result.observations().getFirst().area().value()).isEqualTo("E10000015");
        assertThat(result.warnings())
            .singleElement()
            .satisfies(each -> assertThat(each.row()).isEqualTo(2));
    }

    @Test
    void a_name_that_is_not_the_codes_yields_to_the_code() {
        var result = understood(TIMELINESS + ROW.replace("Hertfordshire", "Central Bedfordshire"));
        assertThat(result.observations().getFirst().area().value()).isEqualTo("E10000015");
        assertThat(result.warnings())
            .singleElement()
            .satisfies(each -> {
                assertThat(each.column()).isEqualTo("la_name");
                assertThat(each.what()).contains("Central Bedfordshire").contains("Hertfordshire").contains("trusted");
            });
    }

    @Test
    void a_footnote_mark_in_a_name_is_no_other_name() {
        assertThat(understood(TIMELINESS + ROW.replace("Hertfordshire", "Hertfordshire8")).warnings()).isEmpty();
    }

    @Test
    void bands_that_do_not_add_up_are_loaded_with_a_warning() {
        var text =
            TIMELINESS.strip() +
            ",plans_issued_gt20weeks_ltYear,plans_issued_gt_1_year,pc_plans_issued_gt_1_year\n" +
            ROW.strip() +
            ",700,50,2.8\n";
        var result = understood(text);
        assertThat(result.warnings())
            .singleElement()
            .satisfies(each -> assertThat(each.what()).contains("1734").contains("1781"));
        assertThat(figure(result, "ehcp-over-52-weeks")).isEqualTo(Figure.of("2.8", 50, 1781));
    }

    @Test
    void the_average_without_exceptions_is_not_read_and_that_is_said() {
        var text = TIMELINESS.strip() + ",avg_weeks_issue_plan,avg_weeks_issue_plan_exc\n" + ROW.strip() + ",24.6,0\n";
        var result = understood(text);
        assertThat(figure(result, "ehcp-average-weeks-to-issue")).isEqualTo(Figure.of("24.6"));
        assertThat(result.observations()).hasSize(4);
        assertThat(result.warnings())
            .singleElement()
            .satisfies(each -> assertThat(each.column()).isEqualTo("avg_weeks_issue_plan_exc"));
    }

    @Test
    void the_break_in_series_stands_beside_the_years_that_it_touches() {
        assertThat(caveat("2021")).isEmpty();
        assertThat(caveat("2022")).contains("Break in series");
        assertThat(caveat("2023")).contains("Break in series");
        assertThat(caveat("2024")).isEmpty();
    }

    @Test
    void a_council_without_any_figure_is_pointed_out() {
        var result = understood(TIMELINESS + HERTFORDSHIRE + "x,x,x,x,x,x\n");
        assertThat(result.warnings())
            .singleElement()
            .satisfies(each -> assertThat(each.what()).contains("Every figure of Hertfordshire is missing"));
    }

    @Test
    void rows_that_break_a_total_down_are_counted_and_left_out() {
        var broken = ROW.replace("All EHC plans issued,All EHC plans issued", "Sex,Female");
        var result = understood(TIMELINESS + ROW + broken + broken);
        assertThat(result.breakdownRows()).isEqualTo(2);
        assertThat(result.observations()).hasSize(3);
    }

    @Test
    void a_share_whose_publisher_leaves_cases_out_of_the_whole_is_read_without_counts() {
        var text =
            PLACE +
            "requests_received_in_year,requests_decided_to_assess,requests_decided_not_to_assess," +
            "request_outcome_six_weeks,request_outcome_over_6_weeks,request_outcome_six_weeks_pc\n" +
            HERTFORDSHIRE.replace("All EHC plans issued", "All requests for EHC needs assessments") +
            "1000,600,300,800,90,88.9\n";
        var result = understood(text);
        assertThat(figure(result, "needs-assessment-decision-6-weeks")).isEqualTo(Figure.of("88.9"));
        assertThat(result.warnings()).hasSize(1);
    }

    @Test
    void the_former_code_of_a_place_with_the_same_borders_is_read_as_the_present_one() {
        var text = TIMELINESS + ROW.replace("E10000015,919,Hertfordshire", "E10000002,825,Buckinghamshire");
        var result = understood(text);
        assertThat(result.observations().getFirst().area().value()).isEqualTo("E06000060");
        assertThat(result.warnings()).hasSize(1);
    }

    private static Observation withSymbol(String symbol) {
        var row = HERTFORDSHIRE + "1781,1699,984,%s,55.2,%s\n".formatted(symbol, symbol);
        return observation(understood(TIMELINESS + row), "ehcp-20-week-timeliness");
    }

    private static String caveat(String year) {
        var result = understood(TIMELINESS + ROW.replace("2024,", year + ","));
        return observation(result, "ehcp-20-week-timeliness").provenance().caveat();
    }

    private static Figure figure(Understood result, String measure) {
        return observation(result, measure).shown().orElseThrow();
    }

    private static Observation observation(Understood result, String measure) {
        return result
            .observations()
            .stream()
            .filter(each -> each.measure().value().equals(measure))
            .findFirst()
            .orElseThrow()
            .observation();
    }
}
