package uk.improvementboard.board.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.board.returns.DfeText.HERTFORDSHIRE;
import static uk.improvementboard.board.returns.DfeText.PLACE;
import static uk.improvementboard.board.returns.DfeText.ROW;
import static uk.improvementboard.board.returns.DfeText.TIMELINESS;
import static uk.improvementboard.board.returns.DfeText.refused;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.returns.ImportResult.Refused;

/** What cannot be understood changes nothing, and the reason names row and column. One fault each. */
class DfeRefusalTest {

    @Test
    void a_file_of_persons_is_refused_outright() {
        var problem = refused("UPN,forename,surname,date of birth,postcode\nA123,B,C,2010-01-01,AB1 2CD\n");
        assertThat(problem.what()).contains("persons");
        assertThat(problem.column())
            .contains("UPN")
            .contains("forename")
            .contains("date of birth")
            .contains("postcode");
        assertThat(problem.words()).doesNotContain("A123");
    }

    @Test
    void one_person_column_in_a_published_layout_is_enough() {
        assertThat(refused(TIMELINESS.strip() + ",NHS_number\n" + ROW.strip() + ",1\n").column()).isEqualTo(
            "NHS_number"
        );
    }

    @Test
    void columns_of_no_known_set_are_refused() {
        assertThat(refused("a,b,c\n1,2,3\n").what()).contains("a, b, c");
    }

    @Test
    void a_set_without_a_measure_of_the_board_is_named() {
        var text = PLACE + "personal_budget,org_arrangments\n" + HERTFORDSHIRE + "1,2\n";
        assertThat(refused(text).what()).contains("personal budgets");
    }

    @Test
    void a_missing_column_is_named() {
        var problem = refused((TIMELINESS + ROW).replace("geographic_level", "level_of_place"));
        assertThat(problem.column()).isEqualTo("geographic_level");
        assertThat(problem.row()).isEqualTo(1);
    }

    @Test
    void a_column_that_stands_twice_with_two_meanings_is_refused() {
        var problem = refused(TIMELINESS.strip() + ",plans_issued_den\n" + ROW.strip() + ",1782\n");
        assertThat(problem.row()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo("plans_issued_den");
        assertThat(problem.what()).contains("1781").contains("1782");
    }

    @Test
    void an_area_that_stands_twice_for_one_year_is_refused() {
        var problem = refused(TIMELINESS + ROW + ROW);
        assertThat(problem.row()).isEqualTo(3);
        assertThat(problem.what()).contains("Hertfordshire").contains("2024").contains("row 2");
    }

    @Test
    void a_cell_that_is_no_number_is_named() {
        var problem = refused(TIMELINESS + ROW.replace(",957,", ",many,"));
        assertThat(problem.row()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo("plans_issued_20_weeks_ex");
        assertThat(problem.what()).contains("many");
    }

    @Test
    void an_empty_cell_is_no_nought() {
        assertThat(refused(TIMELINESS + ROW.replace(",957,", ",,")).what()).contains("empty");
    }

    @Test
    void a_rate_above_100_is_refused_under_the_column_as_the_file_spells_it() {
        var problem = refused(TIMELINESS + ROW.replace("56.3", "156.3"));
        assertThat(problem.column()).isEqualTo("PC_plans_issued_20_weeks_ex");
        assertThat(problem.what()).contains("more than 100");
    }

    @Test
    void a_rate_that_its_counts_contradict_is_refused() {
        assertThat(refused(TIMELINESS + ROW.replace("56.3", "56.4")).what()).contains("957 of 1699");
    }

    @Test
    void a_count_below_nought_is_refused() {
        assertThat(refused(TIMELINESS + ROW.replace("957,", "-957,")).what()).contains("below 0");
    }

    @Test
    void half_a_plan_is_refused() {
        assertThat(refused(TIMELINESS + ROW.replace("957,", "957.5,")).what()).contains("whole number");
    }

    @Test
    void an_unknown_area_code_is_refused() {
        assertThat(refused(TIMELINESS + ROW.replace("E10000015", "E10000099")).what()).contains("E10000099");
    }

    @Test
    void a_code_of_another_shape_is_refused() {
        var problem = refused(TIMELINESS + ROW.replace("E10000015", "Herts"));
        assertThat(problem.column()).isEqualTo("new_la_code");
        assertThat(problem.row()).isEqualTo(2);
    }

    @Test
    void a_calendar_year_in_a_file_of_january_counts_is_refused() {
        var text =
            PLACE +
            "ehcplans,mainstream_total,mainstream_total_pc,special_total,special_total_pc\n" +
            HERTFORDSHIRE.replace("All EHC plans issued", "All EHC plans") +
            "12920,6348,49.1,3375,26.1\n";
        assertThat(refused(text).column()).isEqualTo("time_period");
    }

    @Test
    void an_academic_year_whose_halves_do_not_follow_is_refused() {
        var text =
            PLACE +
            "ehcplans,mainstream_total,mainstream_total_pc,special_total,special_total_pc\n" +
            HERTFORDSHIRE.replace("2024,Calendar", "202426,Academic").replace("All EHC plans issued", "All EHC plans") +
            "12920,6348,49.1,3375,26.1\n";
        assertThat(refused(text).what()).contains("202426");
    }

    @Test
    void an_unknown_level_is_refused() {
        assertThat(refused(TIMELINESS + ROW.replace("Local authority,", "Ward,")).column()).isEqualTo(
            "geographic_level"
        );
    }

    @Test
    void a_file_without_totals_is_refused() {
        var text = TIMELINESS + ROW.replace("All EHC plans issued,All EHC plans issued", "Sex,Female");
        assertThat(refused(text).what()).contains("All EHC plans issued");
    }

    @Test
    void a_row_of_another_length_is_named() {
        assertThat(refused(TIMELINESS + ROW + "2024,Calendar year\n").row()).isEqualTo(3);
    }

    @Test
    void every_fault_of_a_file_is_told_at_once() {
        var text = TIMELINESS + ROW.replace(",957,", ",many,") + ROW.replace("E10000015", "E10000099");
        assertThat(((Refused) DfeText.read(text)).problems())
            .extracting(Problem::row)
            .containsExactly(2L, 3L);
    }

    @Test
    void a_very_bad_file_tells_its_first_hundred_faults_and_how_many_follow() {
        var result = (Refused) DfeText.read(TIMELINESS + ROW.replace("E10000015", "Herts").repeat(150));
        assertThat(result.problems()).hasSize(101);
        assertThat(result.problems().getLast().what()).isEqualTo("50 more problems follow.");
    }

    @Test
    void what_is_no_text_of_commas_is_refused_with_a_way_out() {
        assertThat(refused("").what()).contains("empty");
        assertThat(refused("PK\u0003\u0004rest").what()).contains("spreadsheet");
        assertThat(refused("<!DOCTYPE html><html>").what()).contains("web page");
        assertThat(refused((TIMELINESS + ROW).replace(',', ';')).what()).contains("semicolons");
        assertThat(refused(TIMELINESS + "\"never closed\n").what()).contains("not well-formed");
        var latin = DfeText.read(
            (TIMELINESS + ROW.replace("Hertford", "Hértford")).getBytes(StandardCharsets.ISO_8859_1)
        );
        assertThat(((Refused) latin).problems().getFirst().what()).contains("UTF-8");
    }

    @Test
    void a_number_without_end() {
        var problem = refused(TIMELINESS + ROW.replace("56.3", "9".repeat(400)));
        assertThat(problem.row()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo("PC_plans_issued_20_weeks_ex");
        assertThat(problem.what()).isEqualTo("The number has more than 15 digits.");
    }

    @Test
    void persons_under_a_head_that_does_not_say_so() {
        var problem = refused(TIMELINESS + ROW.replace("Hertfordshire", "943 476 5919"));
        assertThat(problem.column()).isEqualTo("la_name");
        assertThat(problem.what()).contains("data about persons");
    }
}
