package uk.improvementboard.board.returns.monthly;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.SmallPartnership;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.returns.BoardCalendar;
import uk.improvementboard.metrics.returns.MeetingRule;
import uk.improvementboard.persistence.returns.CycleRepository;

/** FEATURE UNDER TEST: the year of returns, its calendar, and how each organisation stands. */
class ReturnsViewTest extends BoardTest {

    @Test
    void the_office_sees_the_year_with_its_days_and_how_everybody_stands() {
        logInAs("office");
        open("exampleshire/returns");
        assertThat(main()).contains(
            "The board meets on the first Wednesday and reads the figures of the month before last.",
            "Next: Data check, 24 November 2026 (in 2 days)."
        );
        assertThat(rows("Cycles of the year")).hasSizeGreaterThanOrEqualTo(12);
        assertThat(rows("Cycles of the year"))
            .filteredOn(row -> row.startsWith("October 2026"))
            .singleElement()
            .asString()
            .contains("2 November 2026", "16 November 2026", "2 December 2026", "Council", "ICB : 1 queried");
        assertThat(rows("Cycles of the year"))
            .filteredOn(row -> row.startsWith("December 2026"))
            .singleElement()
            .asString()
            .contains("Not open yet");
        assertThat(links("Council")).contains("exampleshire/returns/2026-10/council");
    }

    @Test
    void an_executive_is_led_to_the_own_return_alone_and_keeps_no_calendar() {
        logInAs("icb");
        open("exampleshire/returns");
        assertThat(links("ICB")).contains("exampleshire/returns/2026-10/icb");
        assertThat(links("Council")).isEmpty();
        assertThat(all("h2")).doesNotContain("Calendar");
        open("exampleshire/mine");
        assertThat(rows("Return for October 2026")).isNotEmpty();
        assertThat(links("ICB")).containsExactly("exampleshire/returns/2026-10/icb");
    }

    @Test
    void the_office_lands_beside_the_return_that_is_worked_on() {
        logInAs("office");
        open("exampleshire/data-due");
        assertThat(rows("Return for October 2026")).hasSizeGreaterThan(1);
    }

    @Test
    void days_of_a_cycle_are_moved_with_a_reason_and_never_out_of_order() {
        logInAs("office");
        open("exampleshire/returns");
        field(DatePicker.class, "Board").setValue(LocalDate.of(2026, 11, 20));
        LocatorJ._get(TextArea.class, it -> it.withId("move-reason")).setValue("The board asked for an earlier day");
        click("Move the days");
        assertThat(main()).contains(
            "\"Board\" (20 November 2026) cannot be before \"executive sign-off\" (27 November 2026)."
        );

        field(DatePicker.class, "Board").setValue(LocalDate.of(2026, 12, 4));
        click("Move the days");
        assertThat(main()).contains("The days of the return for October 2026 are moved.");
        assertThat(rows("Cycles of the year"))
            .filteredOn(row -> row.startsWith("October 2026"))
            .singleElement()
            .asString()
            .contains("4 December 2026");

        field(DatePicker.class, "Board").setValue(LocalDate.of(2026, 12, 2));
        LocatorJ._get(TextArea.class, it -> it.withId("move-reason")).setValue("The first day holds after all");
        click("Move the days");
        assertThat(main()).contains("are moved");
    }

    @Test
    void a_real_partnership_has_no_return_until_its_office_sets_a_calendar() {
        logInAs("office");
        open("hertfordshire/returns");
        assertThat(main()).contains("No calendar is set yet");
        assertThat(elements("table")).isEmpty();
        open("hertfordshire/data-due");
        assertThat(main()).contains("No calendar is set, so no return is open.");

        open("hertfordshire/returns");
        click("Save and make the year ahead");
        assertThat(main()).contains("Say why, in 10 characters or more");
        field(IntegerField.class, "Figures due, working days before the board").setValue(30);
        LocatorJ._get(TextArea.class, it -> it.withId("calendar-reason")).setValue("Agreed by the board in October");
        click("Save and make the year ahead");
        assertThat(main()).contains("cannot be before \"opens\"");
        field(IntegerField.class, "Figures due, working days before the board").setValue(5);
        click("Save and make the year ahead");
        assertThat(main()).contains("Calendar saved; 12 cycles made or moved.");
        assertThat(rows("Cycles of the year"))
            .filteredOn(row -> row.contains(" 202"))
            .hasSize(12);

        open("hertfordshire/returns/2026-10/council");
        assertThat(all("h1")).containsExactly("October 2026 return: Council");
        assertThat(main()).contains("This return asks Council for no figure.");
    }

    @Test
    void before_the_returns_run_out_the_page_says_so_and_the_office_makes_the_next_year_at_once() {
        var small = SmallPartnership.found(beans(), "cycleshire", new AreaCode("X99999941"));
        var calendar = new BoardCalendar(new MeetingRule(1, DayOfWeek.WEDNESDAY), 2, 12, 6, 3);
        small.write(LocalDate.of(2026, 9, 1), "Calendar", () -> {
            bean(CycleRepository.class).save(calendar);
            bean(CycleRepository.class).save(calendar.cycle(YearMonth.of(2026, 10)));
            bean(CycleRepository.class).save(calendar.cycle(YearMonth.of(2026, 11)));
        });
        logInAs("cycleshire-office");
        open("cycleshire/returns");
        assertThat(main()).contains("Only 2 returns still lie ahead, the last for November 2026.");

        click("Make the returns of the next year");
        assertThat(main()).contains("10 cycles made by the calendar as it is.").doesNotContain("still lie ahead");
        assertThat(rows("Cycles of the year"))
            .filteredOn(row -> row.contains(" 202"))
            .hasSize(12);

        logInAs("office");
        open("exampleshire/returns");
        assertThat(main()).doesNotContain("still lie ahead");
    }
}
