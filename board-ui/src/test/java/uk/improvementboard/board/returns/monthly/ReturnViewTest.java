package uk.improvementboard.board.returns.monthly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Input;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import uk.improvementboard.board.component.PlainSelect;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.TestClock;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.returns.ReturnFinding;
import uk.improvementboard.metrics.returns.TypedFigure;
import uk.improvementboard.persistence.AsAt;

/** FEATURE UNDER TEST: figures are keyed, checked, saved, questioned and submitted; nothing is lost and nobody is overruled unseen. */
class ReturnViewTest extends BoardTest {

    private static final String COUNCIL = "exampleshire/returns/2026-10/council";
    private static final String ICB = "exampleshire/returns/2026-10/icb";
    private static final OrganisationCode COUNCIL_CODE = new OrganisationCode("council");
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Test
    void each_figure_stands_with_its_definition_and_what_it_was_before() {
        logInAs("office");
        open(COUNCIL);
        assertThat(all("h1")).containsExactly("October 2026 return: Council");
        assertThat(row("EHC plans issued within 20 weeks"))
            .contains("October 2026, per cent", "statutory exceptions left out of both", "Sep 2026", "Oct 2025", " of ")
            .contains("On the board: 52%");
        assertThat(input("ehc-plans-within-20-weeks", "numerator").getValue()).isNotBlank();
        assertThat(main()).contains("Figures due 16 November 2026", "Board 2 December 2026");
    }

    @Test
    void what_is_keyed_is_saved_on_leaving_the_field_and_there_again_in_a_fresh_browser() {
        logInAs("office");
        open(COUNCIL);
        key("decisions-within-6-weeks", "note", "Two decisions were dated after the audit");
        assertThat(main()).contains("Saved 09:00");

        logInAs("council");
        open(COUNCIL);
        assertThat(input("decisions-within-6-weeks", "note").getValue()).isEqualTo(
            "Two decisions were dated after the audit"
        );
        assertThat(row("Decisions to assess within 6 weeks")).contains("Keyed, not submitted");
    }

    @Test
    void a_numerator_above_its_denominator_is_said_beside_the_figure_and_refused() {
        logInAs("office");
        open(COUNCIL);
        key("draft-plans-15-days-to-comment", "value", "");
        key("draft-plans-15-days-to-comment", "numerator", "900");
        assertThat(row("Draft plans with 15 days to comment")).contains(
            "Error: The numerator 900 is above the denominator"
        );
        assertThat(
            input("draft-plans-15-days-to-comment", "numerator").getElement().getAttribute("aria-invalid")
        ).isEqualTo("true");
        click("Check what will be recorded");
        assertThat(main()).contains("To mend before you can submit");
        key("draft-plans-15-days-to-comment", "numerator", "10");
        key("draft-plans-15-days-to-comment", "denominator", "20");
        assertThat(row("Draft plans with 15 days to comment")).contains("= 50%").doesNotContain("Error:");
        key("draft-plans-15-days-to-comment", "numerator", "x");
        assertThat(row("Draft plans with 15 days to comment")).contains("The numerator \"x\" cannot be read.");
    }

    @Test
    void a_figure_is_submitted_with_a_reason_for_its_warning_and_stands_on_the_board_with_its_source() {
        logInAs("council");
        open("exampleshire/returns/2026-09/council");
        key("dashboard-users", "value", "131");
        assertThat(row("Staff who opened the dashboard")).contains(
            "Warning: The board has a final figure in September 2026: 129. This would restate it to 131."
        );
        click("Check what will be recorded");
        assertThat(main()).contains("Give a reason, in 10 characters or more.");
        reason("dashboard-users", "DUPLICATE_PERIOD", "Two log-ins of the forum were left out");
        click("Check what will be recorded");
        assertThat(rows("What will be recorded"))
            .singleElement()
            .asString()
            .contains("September 2026", "129", "131", "Two log-ins of the forum were left out");
        click("Submit 1 figure");
        assertThat(main()).contains(
            "1 figure recorded as \"Return for September 2026, Council\". What needs signatures is submitted for sign-off."
        );
        assertThat(row("Staff who opened the dashboard"))
            .contains("On the board: 131", "Sign-off: submitted")
            .doesNotContain("Keyed, not submitted", "Warning");

        open("exampleshire/measures/dashboard-users");
        assertThat(main()).contains("Return for September 2026, Council", "131");
        open("exampleshire/restatements");
        assertThat(rows("Restated figures")).anySatisfy(row ->
            assertThat(row)
                .startsWith("Staff who opened the dashboard September 2026 129")
                .contains("Return for September 2026, Council: Two log-ins of the forum were left out")
        );
    }

    @Test
    void the_second_of_two_people_on_one_figure_sees_both_values_and_chooses() {
        logInAs("office");
        open(COUNCIL);
        var partnership = exampleshire();
        var row = row(partnership, "requests-received");
        var theirs = row.keyed().with(typed("211"));
        assertThat(bean(EntryService.class).save(partnership, COUNCIL_CODE, row.version(), theirs)).isInstanceOf(
            EntryService.Outcome.Saved.class
        );

        key("requests-received", "value", "222");
        assertThat(row("Requests for assessment received")).contains(
            "Programme office saved this figure while you had it open. Theirs: 211. Yours: 222, not saved."
        );
        assertThat(input("requests-received", "value").getValue()).isEqualTo("222");
        clickNamed("Keep theirs: 211 for Requests for assessment received");
        assertThat(input("requests-received", "value").getValue()).isEqualTo("211");

        bean(EntryService.class).save(
            partnership,
            COUNCIL_CODE,
            row(partnership, "requests-received").version(),
            theirs.with(typed("212"))
        );
        key("requests-received", "value", "223");
        clickNamed("Use mine: 223 for Requests for assessment received");
        open(COUNCIL);
        assertThat(input("requests-received", "value").getValue()).isEqualTo("223");
    }

    @Test
    void going_on_to_the_next_field_does_not_choose_between_two_values() {
        logInAs("office");
        open(COUNCIL);
        var code = "ehc-plans-within-20-weeks";
        var name = "EHC plans issued within 20 weeks";
        var partnership = exampleshire();
        var before = row(partnership, code);
        var theirs = before.keyed().with(new TypedFigure(TypedFigure.Status.REPORTED, "", "70", "120", ""));
        bean(EntryService.class).save(partnership, COUNCIL_CODE, before.version(), theirs);

        key(code, "numerator", "1");
        key(code, "denominator", "1000");
        assertThat(row(name)).contains("Theirs: 70 of 120", "Yours: 1 of 1000, not saved.");
        reason(code, "IMPLAUSIBLE_JUMP", "The team was closed for the move");
        key("ask-" + code + "-2026-10-31", "Which of the two is it?");
        clickNamed("Ask about " + name);
        assertThat(row(name)).contains("Yours: 1 of 1000, not saved.");
        assertThat(row(partnership, code).keyed().typed()).isEqualTo(theirs.typed());
        assertThat(row(partnership, code).keyed().accepted()).isEmpty();

        clickNamed("Use mine: 1 of 1000 for " + name);
        assertThat(row(name)).doesNotContain("not saved");
        assertThat(row(partnership, code).keyed().typed().denominator()).isEqualTo("1000");
        assertThat(row(partnership, code).keyed().reasonFor(ReturnFinding.Kind.IMPLAUSIBLE_JUMP)).contains(
            "The team was closed for the move"
        );
        open(COUNCIL);
        clickNamed("Take the question back about " + name);
        bean(EntryService.class).save(partnership, COUNCIL_CODE, row(partnership, code).version(), before.keyed());
    }

    @Test
    void the_office_asks_about_a_figure_and_the_organisation_reads_it() {
        logInAs("office");
        open(COUNCIL);
        key("ask-out-of-school-over-15-days-2026-10-31", "Does the count hold children on part-time tables?");
        clickNamed("Ask about Children with plans out of school over 15 days");
        assertThat(main()).contains("The office asks: Does the count hold children on part-time tables?");

        logInAs("council");
        open(COUNCIL);
        assertThat(main())
            .contains("The office asks: Does the count hold children on part-time tables?", "1 queried")
            .doesNotContain("Ask about this figure", "Take the question back");
        logInAs("office");
        open(COUNCIL);
        clickNamed("Take the question back about Children with plans out of school over 15 days");
        assertThat(main()).doesNotContain("The office asks: Does");
    }

    @Test
    void nothing_that_points_to_a_person_is_saved() {
        logInAs("office");
        open(COUNCIL);
        var code = "psychology-advice-within-6-weeks";
        var before = row(exampleshire(), code);
        var name = before.history().measure().name();
        key(code, "note", "Without H801200001001");
        assertThat(row(name)).contains("Error: Not saved. In the note this looks like a unique pupil number");
        assertThat(row(exampleshire(), code).version()).isEqualTo(before.version());
        key(code, "note", "Without one late case");
        assertThat(row(name)).doesNotContain("Not saved");
        key("ask-" + code + "-2026-10-31", "Is 943 476 5919 among them?");
        clickNamed("Ask about " + name);
        assertThat(row(name)).contains("Error: Not saved. In the question this looks like an NHS number");
        assertThat(row(exampleshire(), code).keyed().question()).isEmpty();
    }

    @Test
    void no_figure_needs_its_reason() {
        logInAs("office");
        open(COUNCIL);
        var status = LocatorJ._get(PlainSelect.class, it -> it.withId("figure-exceptions-share-2026-10-31-status"));
        LocatorJ._setValue(status, TypedFigure.Status.UNAVAILABLE.name(), true);
        assertThat(row("Plans with a statutory exception")).contains(
            "Error: \"Not available\" needs a reason. Say in the note why there is no figure."
        );
        key("exceptions-share", "note", "The case system was closed");
        assertThat(row("Plans with a statutory exception")).doesNotContain("Error:");
    }

    @Test
    void of_two_submissions_of_the_same_figures_the_second_records_nothing() {
        logInAs("office");
        var partnership = exampleshire();
        var month = YearMonth.of(2026, 8);
        var service = bean(EntryService.class);
        var row = bean(ReturnService.class)
            .sheet(partnership, COUNCIL_CODE, month, new AsAt(TestClock.TODAY))
            .orElseThrow()
            .rows()
            .stream()
            .filter(it -> it.key().measure().value().equals("dashboard-users"))
            .findFirst()
            .orElseThrow();
        service.save(
            partnership,
            COUNCIL_CODE,
            0,
            row.keyed().with(new TypedFigure(TypedFigure.Status.REPORTED, "108", "", "", "Counted again"))
        );
        var seen = Map.of(row.key(), 1);
        var submissions = bean(SubmissionService.class);
        assertThat(submissions.submit(partnership, COUNCIL_CODE, month, Map.of())).isInstanceOf(
            SubmissionService.Outcome.Changed.class
        );
        assertThat(submissions.submit(partnership, COUNCIL_CODE, month, seen)).isEqualTo(
            new SubmissionService.Outcome.Submitted(0, 1, List.of())
        );
        assertThat(submissions.submit(partnership, COUNCIL_CODE, month, seen)).isInstanceOf(
            SubmissionService.Outcome.NothingToSubmit.class
        );
    }

    @Test
    void an_executive_keys_for_the_own_organisation_alone() {
        logInAs("council");
        open(ICB);
        assertThat(all("h1")).containsExactly("Not open to your role");
        var partnership = exampleshire();
        var sheet = sheet(partnership);
        var entry = sheet.rows().getFirst().keyed();
        var service = bean(EntryService.class);
        assertThatThrownBy(() -> service.save(partnership, new OrganisationCode("icb"), 0, entry)).isInstanceOf(
            AccessDeniedException.class
        );
        assertThatThrownBy(() -> service.ask(partnership, COUNCIL_CODE, 0, entry, "May I ask?")).isInstanceOf(
            AccessDeniedException.class
        );
        logInAs("icb");
        assertThatThrownBy(() -> service.save(partnership, new OrganisationCode("icb"), 0, entry))
            .as("a measure that the council brings")
            .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void as_at_a_past_day_the_return_is_read_only_and_as_it_stood() {
        logInAs("office");
        open(COUNCIL + "?as-at=2026-11-19");
        assertThat(main()).contains("Read only").doesNotContain("Check what will be recorded");
        assertThat(input("requests-received", "value").isEnabled()).isFalse();
        assertThat(row("School attendance of children with plans")).doesNotContain("Keyed, not submitted");
    }

    @Test
    void a_month_without_a_cycle_is_not_found() {
        logInAs("office");
        open("exampleshire/returns/2019-01/council");
        assertThat(all("h1")).containsExactly("Page not found");
        open("exampleshire/returns/soon/council");
        assertThat(all("h1")).containsExactly("Page not found");
    }

    private PartnershipId exampleshire() {
        return bean(BoardPlaces.class).named("exampleshire").id();
    }

    private ReturnSheet sheet(PartnershipId partnership) {
        return bean(ReturnService.class)
            .sheet(partnership, COUNCIL_CODE, OCTOBER, new AsAt(TestClock.TODAY))
            .orElseThrow();
    }

    private SheetRow row(PartnershipId partnership, String measure) {
        return sheet(partnership)
            .rows()
            .stream()
            .filter(it -> it.key().measure().value().equals(measure))
            .findFirst()
            .orElseThrow();
    }

    private static TypedFigure typed(String value) {
        return new TypedFigure(TypedFigure.Status.REPORTED, value, "", "", "");
    }

    private String row(String measure) {
        return rows("Figures of the return for " + all("h1").getFirst().replace(" return: ", ", "))
            .stream()
            .filter(row -> row.startsWith(measure + " "))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No row " + measure + " on: " + main()));
    }

    private String end() {
        return all("h1").getFirst().startsWith("September") ? "2026-09-30" : "2026-10-31";
    }

    private Input input(String measure, String column) {
        return LocatorJ._get(Input.class, it -> it.withId("figure-" + measure + "-" + end() + "-" + column));
    }

    private void key(String measure, String column, String text) {
        key("figure-" + measure + "-" + end() + "-" + column, text);
    }

    private void reason(String measure, String kind, String text) {
        key("reason-" + measure + "-" + end() + "-" + kind, text);
    }

    private static void key(String id, String text) {
        LocatorJ._setValue(LocatorJ._get(Input.class, it -> it.withId(id)), text, true);
        MockVaadin.clientRoundtrip(true);
    }
}
