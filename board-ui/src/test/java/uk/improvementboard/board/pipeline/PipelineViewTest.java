package uk.improvementboard.board.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.IntegerField;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardTest;

class PipelineViewTest extends BoardTest {

    private static final String BALANCE = "Do the counts add up? Children who wait, month by month";
    private static final String BACKLOG =
        "Children who wait over 20 weeks, counted and expected; in brackets the range of 4 results in 5";

    @Test
    void the_page_says_when_the_backlog_is_cleared_and_why_the_rate_dips_first() {
        logInAs("chair");
        open("exampleshire/outlook?plans-a-month=230");
        assertThat(all("h1").getFirst()).startsWith("At 230 plans a month the backlog is cleared by about ");
        assertThat(all("h2")).contains(
            "Why the rate dips first",
            "Plans issued within 20 weeks",
            "Children who wait over 20 weeks",
            "The longest wait",
            "What is assumed",
            BALANCE
        );
        assertThat(main()).contains("As now, at about ");
        assertThat(rows(BALANCE))
            .hasSize(12)
            .allMatch(row -> row.endsWith("Agrees"));
        assertThat(rows(BACKLOG)).hasSize(48).first().asString().endsWith("- -");
        assertThat(links("The 20-week rate")).singleElement().asString().contains("ehc-plans-within-20-weeks");
    }

    @Test
    void without_a_stated_capacity_the_page_proposes_one_that_clears_the_backlog_within_about_a_year() {
        logInAs("chair");
        open("exampleshire/outlook");
        assertThat(field(IntegerField.class, "Capacity, plans a month").getValue()).isBetween(150, 260);
        assertThat(all("h1").getFirst()).contains("plans a month the backlog is cleared by about");
        assertThat(main()).contains("Until then the rate is likely to stay below ");
    }

    @Test
    void another_capacity_is_kept_in_the_address() {
        logInAs("chair");
        open("exampleshire/outlook");
        field(IntegerField.class, "Capacity, plans a month").setValue(120);
        click("Show the outlook");
        assertThat(all("h1").getFirst()).startsWith("At 120 plans a month the backlog is not cleared by October 2028");
        assertThat(field(IntegerField.class, "Capacity, plans a month").getValue()).isEqualTo(120);
    }

    @Test
    void a_capacity_out_of_bounds_is_named_beside_the_field_and_above_the_form() {
        logInAs("chair");
        open("exampleshire/outlook");
        var field = field(IntegerField.class, "Capacity, plans a month");
        field.setValue(0);
        click("Show the outlook");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Enter a whole number of plans a month, 1 to 5,000");
        assertThat(main()).contains("There is a problem");
    }

    @Test
    void on_a_day_when_late_records_were_still_missing_it_refuses_and_says_which() {
        logInAs("chair");
        open("exampleshire/outlook?as-at=2026-10-20");
        assertThat(all("h1")).containsExactly("Nothing is projected, because the counts do not add up");
        assertThat(main()).contains("September 2026: ").contains("plans counted for the rate and");
        assertThat(rows(BALANCE).getFirst()).contains("Does not agree");
        assertThat(all("svg")).isEmpty();
    }

    @Test
    void hertfordshire_publishes_no_monthly_counts_and_gets_no_projection() {
        logInAs("chair");
        open("hertfordshire/outlook");
        assertThat(all("h1")).containsExactly(
            "Nothing is projected: the monthly counts of the way to a plan are not complete"
        );
        assertThat(main())
            .contains("Requests received: no monthly count")
            .contains("Plans issued within 20 weeks, with their counts: published, but not by month");
        assertThat(links("The 20-week rate")).isNotEmpty();
    }

    @Test
    void the_board_and_the_page_of_the_rate_lead_here() {
        logInAs("chair");
        open("exampleshire/board");
        assertThat(links("Outlook of the 20-week rate")).containsExactly("exampleshire/outlook");
        open("exampleshire/measures/ehc-plans-within-20-weeks");
        assertThat(links("Outlook of the 20-week rate")).containsExactly("exampleshire/outlook");
        open("exampleshire/measures/requests-received");
        assertThat(links("Outlook of the 20-week rate")).isEmpty();
    }
}
