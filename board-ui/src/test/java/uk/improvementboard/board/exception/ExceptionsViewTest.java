package uk.improvementboard.board.exception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.TestClock;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.plan.GreenAction;
import uk.improvementboard.persistence.AsAt;

/** FEATURE UNDER TEST: owners say of what is off track why, what is done and by when; chair and office may return it. */
class ExceptionsViewTest extends BoardTest {

    private static final String LETTERS = "exampleshire/exceptions/measure-letters-answered-within-10-days";

    @Test
    void the_list_says_what_has_no_page_what_is_open_with_what_the_record_says_and_what_recovered() {
        logInAs("adviser");
        open("exampleshire/exceptions");
        assertThat(main()).contains("need an exception page", "each measure that is computed as off track");
        assertThat(rows("To be written"))
            .anySatisfy(row -> assertThat(row).contains("No exception page"))
            .anySatisfy(row -> assertThat(row).contains("Recovery date passed", "30 October 2026"));
        assertThat(rows("Open")).anySatisfy(row ->
            assertThat(row).contains(
                "Drafts wait for health and psychology advice",
                "30 April 2027",
                "to reach 60% by April"
            )
        );
        assertThat(rows("Recovered")).anySatisfy(row -> assertThat(row).contains("The backlog fell for four months"));

        open("exampleshire/exceptions/measure-board-decisions-citing-data");
        assertThat(rows("Earlier exceptions for the same thing"))
            .singleElement()
            .asString()
            .contains("Papers reached the board a day before it met", "Four of five decisions");
        open("exampleshire/exceptions?as-at=2026-05-31");
        assertThat(main()).doesNotContain("Drafts wait for health and psychology advice");
    }

    @Test
    void green_actions_on_failing_measures_are_named_with_those_measures() {
        logInAs("adviser");
        var id = bean(BoardPlaces.class).named("exampleshire").id();
        var board = bean(BoardReadingService.class).read(id, new AsAt(TestClock.TODAY)).plan();
        var green = GreenAction.in(board);
        assertThat(green).isNotEmpty();
        open("exampleshire/exceptions");
        var rows = rows("Green actions on failing measures");
        assertThat(rows).hasSameSizeAs(green);
        for (var number = 0; number < rows.size(); number++) {
            var expected = green.get(number);
            assertThat(rows.get(number))
                .startsWith(expected.reading().action().number() + " ")
                .contains(expected.reading().action().lead(), expected.reading().delivery().words())
                .contains(
                    expected
                        .failing()
                        .stream()
                        .map(it -> it.measure().name())
                        .toList()
                );
        }
    }

    @Test
    void measure_action_contradiction_and_the_owners_first_page_lead_to_the_exception_page() {
        logInAs("icb");
        for (var page : new String[] { "measures/health-advice-within-6-weeks", "actions/A3.5", "plan/area-5" }) {
            open("exampleshire/" + page);
            assertThat(links("Exception page: cause, what is done, recovery date")).as(page).hasSize(1);
        }
        open("exampleshire/board");
        assertThat(links("Exception page"))
            .isNotEmpty()
            .allMatch(it -> it.contains("exceptions/section-"));
        open("exampleshire/mine");
        assertThat(rows("My exception pages"))
            .anySatisfy(row -> assertThat(row).contains("Recovery date passed"))
            .noneSatisfy(row -> assertThat(row).contains("psychology"));
    }

    @Test
    void an_owner_opens_a_page_the_chair_returns_it_and_it_counts_as_missing_until_it_is_written_anew() {
        logInAs("council");
        open(LETTERS);
        click("Open the exception page");
        assertThat(main()).contains("There is a problem", "Say why it is so", "Give the recovery date");
        write("Two of five posts in the letters team are vacant since the summer", LocalDate.of(2020, 1, 1));
        click("Open the exception page");
        assertThat(main()).contains("Give a recovery date that lies ahead", "What is being done");
        write("Two of five posts in the letters team are vacant since the summer", LocalDate.of(2027, 6, 30));
        set(TextArea.class, "exception-support", "A clerk from the council's own pool until then");
        click("Open the exception page");
        assertThat(main()).contains(
            "The exception page is on record",
            "by June 2027",
            "Open",
            "Support asked A clerk from the council's own pool until then"
        );
        open("exampleshire/exceptions");
        assertThat(rows("Open")).anyMatch(row -> row.contains("A clerk from the council's own pool"));

        logInAs("chair");
        open(LETTERS);
        set(TextArea.class, "out-reason-exception", "Who fills the posts, and from when?");
        click("Return the page");
        assertThat(main()).contains("Returned with a question", "Who fills the posts");
        open("exampleshire/exceptions");
        assertThat(rows("To be written")).anySatisfy(row -> assertThat(row).contains("Who fills the posts"));

        logInAs("council");
        open(LETTERS);
        write("Two posts are vacant; both are filled from the first of February", LocalDate.of(2027, 6, 30));
        click("Write the page anew");
        assertThat(rows("Every version")).hasSize(3);
        assertThat(main()).doesNotContain("Returned with a question");
        logInAs("forum");
        open("exampleshire/exceptions");
        assertThat(main()).as("a page of the board alone").doesNotContain("both are filled from the first");
    }

    @Test
    void a_page_that_is_no_longer_needed_is_closed_with_what_shows_the_recovery() {
        logInAs("council");
        open("exampleshire/exceptions/measure-decisions-within-6-weeks");
        assertThat(main()).contains("No longer needed, to be closed");
        set(TextArea.class, "out-reason-recovered", "Decisions were in time for three months");
        click("Close as recovered");
        assertThat(main()).contains("Recovered", "Decisions were in time for three months");
    }

    @Test
    void nobody_but_the_owner_writes_and_nobody_on_a_past_day() {
        logInAs("icb");
        open("exampleshire/exceptions/measure-amended-plans-within-12-weeks");
        assertThat(main()).doesNotContain("Write the exception page");
        var id = bean(BoardPlaces.class).named("exampleshire").id();
        var subject = BoardSubject.at("measure-amended-plans-within-12-weeks").orElseThrow();
        var written = new ExceptionService.Written(
            "It is not ours, and we would write on it",
            "Nothing at all is being done by us",
            LocalDate.of(2027, 6, 30),
            "",
            HandlingClass.PUBLIC
        );
        var service = bean(ExceptionService.class);
        assertThatThrownBy(() -> service.write(id, subject, 0, written)).isInstanceOf(AccessDeniedException.class);
        logInAs("office");
        assertThatThrownBy(() -> service.write(id, subject, 0, written)).isInstanceOf(AccessDeniedException.class);
        logInAs("council");
        open("exampleshire/exceptions/measure-amended-plans-within-12-weeks?as-at=2026-10-31");
        assertThat(main()).doesNotContain("Write the exception page");
        open("exampleshire/exceptions/measure-no-such");
        assertThat(all("h1")).containsExactly("Page not found");
    }

    @Test
    void hertfordshire_has_no_page_that_anybody_made_up() {
        logInAs("chair");
        open("hertfordshire/exceptions");
        assertThat(rows("Open")).isEmpty();
        assertThat(rows("Recovered")).isEmpty();
    }

    private static void write(String cause, LocalDate recovery) {
        set(TextArea.class, "exception-cause", cause);
        set(TextArea.class, "exception-action", "Posts are advertised with a bonus, and a clerk helps out");
        LocatorJ._setValue(LocatorJ._get(DatePicker.class, spec -> spec.withId("exception-recovery")), recovery);
    }

    private static <T extends Component & HasValue<?, String>> void set(Class<T> type, String id, String value) {
        LocatorJ._setValue(LocatorJ._get(type, spec -> spec.withId(id)), value);
    }
}
