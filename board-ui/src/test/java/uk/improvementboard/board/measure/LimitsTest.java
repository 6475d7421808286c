package uk.improvementboard.board.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.measure.Period;

/** How process limits are drawn anew: agreed, shown with their reason, and withdrawn. */
class LimitsTest extends BoardTest {

    private static final String LETTERS = "exampleshire/measures/letters-answered-within-10-days";
    private static final String THERAPY = "exampleshire/measures/speech-therapy-within-18-weeks";

    @SuppressWarnings("unchecked")
    private void fill(Period first, LocalDate agreedOn) {
        field(Select.class, "First period of the new limits").setValue(first);
        field(TextField.class, "What changed in the process").setValue("Two writers left");
        field(TextField.class, "Agreed by").setValue("SEND improvement board");
        field(DatePicker.class, "Agreed on").setValue(agreedOn);
    }

    @Test
    void agreed_limits_say_why_and_by_whom_and_the_first_picture_is_one_click_away() {
        logInAs("chair");
        open(THERAPY);
        assertThat(main())
            .contains("New limits from April 2025: The wait is counted from referral and no longer from triage.")
            .contains("Agreed by the SEND improvement board, 27 November 2025")
            .contains("Show the chart without the new limits");
        open(THERAPY + "?limits=first");
        assertThat(main()).contains("Show the chart with the new limits");
        open(THERAPY + "?as-at=2025-11-26");
        assertThat(main()).doesNotContain("New limits from").doesNotContain("Draw the limits anew");
    }

    @Test
    void limits_without_a_reason_or_a_signal_are_refused_beside_the_field() {
        logInAs("office");
        open(LETTERS);
        click("Record new limits");
        assertThat(main())
            .contains("There is a problem")
            .contains("Choose the first period of the new limits")
            .contains("Name the body or office that agreed");
        fill(Period.month(YearMonth.of(2023, 4)), LocalDate.of(2026, 11, 1));
        click("Record new limits");
        assertThat(field(Select.class, "First period of the new limits").getErrorMessage()).isEqualTo(
            "Limits start at 30 April 2023 already."
        );
        fill(Period.month(YearMonth.of(2026, 3)), LocalDate.of(2027, 1, 1));
        click("Record new limits");
        assertThat(main()).contains("The day of the agreement lies ahead");
    }

    @Test
    void limits_are_recorded_and_withdrawn() {
        logInAs("chair");
        open(LETTERS);
        fill(Period.month(YearMonth.of(2026, 3)), LocalDate.of(2026, 11, 1));
        click("Record new limits");
        assertThat(main())
            .contains("New limits from March 2026 were recorded.")
            .contains("New limits from March 2026: Two writers left. Agreed by the SEND improvement board");
        click("Withdraw");
        assertThat(main()).contains("Give the reason in at least 20 characters");
        field(TextArea.class, "Withdraw the limits from March 2026").setValue("The writers came back after a month");
        click("Withdraw");
        assertThat(main())
            .contains("The limits from March 2026 were withdrawn. They stay on record.")
            .doesNotContain("Two writers left");
    }

    @Test
    void executives_read_the_agreement_and_are_not_offered_to_change_it() {
        logInAs("icb");
        open(THERAPY);
        assertThat(main()).contains("New limits from April 2025").doesNotContain("Draw the limits anew");
    }
}
