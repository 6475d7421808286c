package uk.improvementboard.board.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.board.returns.DfeText.HERTFORDSHIRE;
import static uk.improvementboard.board.returns.DfeText.PLACE;
import static uk.improvementboard.board.returns.DfeText.refused;
import static uk.improvementboard.board.returns.DfeText.understood;

import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance.Basis;

/** The heads of the files of the reporting year 2026, which the Department redesigned. Its public figures of Hertfordshire. */
class DfeEdition2026Test {

    private static final String REVIEWS =
        PLACE +
        "total_ehc_plans,review_expected_2025,review_not_expected_2025,review_completed_2025,review_completed_prior_2025," +
        "review_not_completed,outcome_amended,outcome_ceased,outcome_maintained,no_outcome_recorded,decision_4_weeks," +
        "decision_over_4_weeks\n";
    private static final String REVIEWED =
        HERTFORDSHIRE.replace("2024", "2025").replace("All EHC plans issued", "All reviews of EHC plans") +
        "15137,11994,3143,7665,2360,1969,6964,16,685,0,3487,4178\n";

    @Test
    void annual_reviews_are_read_under_their_new_heads_and_their_shares_are_worked_out() {
        var result = understood(REVIEWS + REVIEWED);
        assertThat(figure(result, "annual-reviews-completed")).isEqualTo(Figure.of("63.9", 7665, 11_994));
        assertThat(figure(result, "annual-review-decision-4-weeks")).isEqualTo(Figure.of("45.5", 3487, 7665));
        assertThat(figure(result, "annual-reviews-not-completed")).isEqualTo(Figure.of("1969"));
        var decided = observation(result, "annual-review-decision-4-weeks");
        assertThat(decided.period()).isEqualTo(Period.year(2025));
        assertThat(decided.provenance().basis()).isEqualTo(Basis.DERIVED);
        assertThat(observation(result, "annual-reviews-not-completed").provenance().basis()).isEqualTo(Basis.OFFICIAL);
    }

    @Test
    void annual_reviews_without_a_review_and_withheld_ones_have_no_share() {
        var nobody = REVIEWED.replace("3487,4178", "0,0");
        assertThat(observation(understood(REVIEWS + nobody), "annual-review-decision-4-weeks")).isInstanceOf(
            Observation.NotApplicable.class
        );
        var withheld = REVIEWED.replace("7665,2360", "x,2360");
        assertThat(observation(understood(REVIEWS + withheld), "annual-reviews-completed")).isInstanceOf(
            Observation.Unavailable.class
        );
    }

    @Test
    void more_reviews_completed_than_expected_are_refused() {
        var problem = refused(REVIEWS + REVIEWED.replace(",7665,2360", ",17665,2360"));
        assertThat(problem.column()).isEqualTo("review_completed_2025");
        assertThat(problem.what()).contains("More than the whole of 11994");
    }

    @Test
    void a_redesigned_head_that_lacks_a_column_is_refused_with_its_name() {
        var problem = refused((REVIEWS + REVIEWED).replace("decision_over_4_weeks", "decision_later"));
        assertThat(problem.column()).isEqualTo("decision_over_4_weeks");
    }

    @Test
    void a_later_redesign_is_refused_and_says_which_columns_it_found() {
        var text = (REVIEWS + REVIEWED).replace("review_not_completed", "reviews_open");
        assertThat(refused(text).what()).contains("not those of a file").contains("time_period");
    }

    @Test
    void the_phase_transfers_of_which_the_board_holds_no_measure_say_so() {
        var text =
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,new_la_code," +
            "old_la_code,la_name,number_plans,due_25,due_26,final_25,final_26\n" +
            "2025,Calendar year,Local authority,E92000001,England,E12000006,East of England,E10000015,919,Hertfordshire," +
            "15137,0,3092,668,0\n";
        assertThat(refused(text).what()).contains("phase transfers").contains("holds no measure");
    }

    @Test
    void the_renamed_total_of_the_requests_is_known() {
        var text =
            PLACE +
            "requests_received_in_year,requests_decided_to_assess,requests_decided_not_to_assess,request_outcome_six_weeks," +
            "request_outcome_over_6_weeks,request_outcome_six_weeks_pc\n" +
            HERTFORDSHIRE.replace("2024", "2019").replace(
                "All EHC plans issued",
                "All requests for an EHC needs assessment"
            ) +
            "1647,x,x,x,x,x\n";
        assertThat(figure(understood(text), "needs-assessment-requests")).isEqualTo(Figure.of("1647"));
    }

    private static Figure figure(ImportResult.Understood result, String measure) {
        return observation(result, measure).shown().orElseThrow();
    }

    private static Observation observation(ImportResult.Understood result, String measure) {
        return result
            .observations()
            .stream()
            .filter(it -> it.measure().value().equals(measure))
            .findFirst()
            .orElseThrow()
            .observation();
    }
}
