package uk.improvementboard.board.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.promise.PromiseCode;

/** The ledger says of every promise who made it, every date given, what came of it and where its sources disagree. */
class PromisesViewTest extends BoardTest {

    @Test
    void the_ledger_of_hertfordshire_holds_the_promises_as_their_sources_give_them() {
        logInAs("chair");
        open("hertfordshire/promises");

        assertThat(rows("Promises"))
            .anySatisfy(row ->
                assertThat(row)
                    .contains("1,000 new specialist places", "Council", "by 2027", "by 2025/26", "by 2026")
                    .contains("Moved twice", "842 places of 1,000 places (84%)", "May not count")
                    .contains("2 contradictions")
            )
            .anySatisfy(row -> assertThat(row).contains("£137 million", "No date given"))
            .anySatisfy(row -> assertThat(row).contains("£7 million a year"))
            .anySatisfy(row -> assertThat(row).contains("80 posts"))
            .anySatisfy(row -> assertThat(row).contains("188 places"))
            .anySatisfy(row -> assertThat(row).contains("Stable waiting times in health", "within the 18 months"));
        open("hertfordshire/promises/places-capital");
        assertThat(rows("What was said of it")).hasSize(4);
        assertThat(main()).contains("£82 million", "£91 million", "£137 million", "the later source does not say why");
        assertThat(rows("What was said of it"))
            .anySatisfy(row -> assertThat(row).contains("18 September 2023", "£82 million", "Welwyn Hatfield Times"))
            .anySatisfy(row -> assertThat(row).contains("26 September 2024", "£137 million", "The Comet"));
        open("hertfordshire/promises/thousand-places");
        assertThat(main()).contains(
            "560 places",
            "764 places",
            "842 places",
            "New places of the 1,000-place programme",
            "Gross or net not stated"
        );
        assertThat(rows("What was delivered"))
            .anySatisfy(row -> assertThat(row).contains("18 September 2023", "560 places", "Welwyn Hatfield Times"))
            .anySatisfy(row -> assertThat(row).contains("18 April 2024", "764 places", "The Comet, April 2024"))
            .anySatisfy(row -> assertThat(row).contains("31 December 2025", "842 places", "increasing specialist"));
        assertThat(links("4 Create 1,000 new specialist places")).containsExactly("hertfordshire/actions/4");
    }

    @Test
    void the_money_for_the_statutory_service_is_five_and_two_million_a_year_with_reason_and_sources() {
        logInAs("chair");
        open("hertfordshire/promises/statutory-service-money");
        assertThat(rows("What was said of it")).satisfiesExactly(
            row -> assertThat(row).contains("24 May 2023", "£5 million a year", "First seen", "Hemel Today"),
            row ->
                assertThat(row)
                    .contains("A further £2 million a year", "£7 million a year")
                    .contains("£2 million a year more were proposed on top of the £5 million")
                    .contains("Integrated Care System")
        );
        assertThat(main())
            .contains("£7 million a year. Gross or net not stated")
            .doesNotContain("contradict each other");
        assertThat(links("2 Spend more each year on the statutory SEND service")).containsExactly(
            "hertfordshire/actions/2"
        );
    }

    @Test
    void the_ledger_is_sorted_as_asked_and_comes_as_a_file() {
        logInAs("adviser");
        open("exampleshire/promises");
        assertThat(rows("Promises").getFirst()).contains("Lost");
        assertThat(rows("Promises")).anySatisfy(row -> assertThat(row).contains("Withdrawn"));
        choose("promise-order", PromisesView.Order.TITLE);
        assertThat(rows("Promises").getFirst()).startsWith("120 new special school places");
        assertThat(links("Download the ledger (CSV)")).containsExactly("exampleshire/promises.csv");
        assertThat(main()).doesNotContain("Record a promise");

        var file = bean(PromiseController.class).ledger("exampleshire", Optional.empty()).getBody();
        assertThat(file).contains("120 new special school places", "illustrative data", "30 April 2027");
        var before = bean(PromiseController.class)
            .ledger("exampleshire", Optional.of(LocalDate.of(2026, 1, 31)))
            .getBody();
        assertThat(before).contains("30 September 2026").doesNotContain("30 April 2027");
    }

    @Test
    void the_office_records_a_promise_its_delivery_a_moved_date_and_its_withdrawal_and_all_stays_in_view() {
        logInAs("office");
        open("exampleshire/promises");
        set(TextField.class, "promise-title", "15 more mentors");
        click("Record the promise");
        assertThat(main()).contains("There is a problem", "Choose who promised it", "Say where it is recorded");
        set(TextField.class, "promise-unit", "mentors");
        choose("promise-by", new OrganisationCode("council"));
        choose("promise-handling", HandlingClass.BOARD_ONLY);
        set(TextField.class, "promise-said-by", "Council executive");
        set(TextArea.class, "promise-words", "15 mentors by the summer");
        set(TextField.class, "promise-amount", "fifteen");
        set(TextField.class, "promise-source", "Minutes of November");
        set(TextField.class, "promise-address", "javascript:alert(1)");
        click("Record the promise");
        assertThat(main()).contains("Write the amount in digits alone", "begins with https://");
        set(TextField.class, "promise-amount", "15");
        set(TextField.class, "promise-address", "");
        LocatorJ._setValue(day("promise-due"), LocalDate.of(2027, 6, 30));
        click("Record the promise");
        assertThat(main()).contains("The promise is on record.", "15 more mentors");

        open("exampleshire/promises/15-more-mentors");
        LocatorJ._setValue(day("said-move-due"), LocalDate.of(2027, 9, 30));
        set(TextField.class, "said-move-by", "Improvement board");
        set(TextField.class, "said-move-source", "Minutes of the board");
        click("Move the date");
        assertThat(main()).contains("Give the reason in at least 10 characters");
        set(TextArea.class, "said-move-reason", "Training starts a term later");
        click("Move the date");
        assertThat(main()).contains("The date is moved", "30 June 2027", "30 September 2027", "Training starts");

        set(TextField.class, "delivery-amount", "5");
        set(TextArea.class, "delivery-words", "Five mentors began");
        set(TextField.class, "delivery-source", "Staff return");
        click("Record the delivery");
        assertThat(main()).contains("5 mentors of 15 mentors (33%)", "Part delivered");

        set(TextArea.class, "out-reason-promise", "The grant was cut, the families were told");
        click("Record that it was withdrawn");
        assertThat(main())
            .contains("The promise is withdrawn. It stays in view.", "(Programme office): The grant was cut")
            .doesNotContain("Keep this promise's record");
        open("exampleshire/promises");
        assertThat(rows("Promises")).anyMatch(row -> row.contains("15 more mentors") && row.contains("Withdrawn"));

        logInAs("forum");
        open("exampleshire/promises/15-more-mentors");
        assertThat(all("h1")).as("a paper of the board alone").containsExactly("Page not found");
        open("exampleshire/promises");
        assertThat(main()).doesNotContain("15 more mentors");
    }

    @Test
    void nobody_but_the_office_records_and_yesterday_is_not_written() {
        logInAs("chair");
        var id = bean(BoardPlaces.class).named("exampleshire").id();
        assertThatThrownBy(() ->
            bean(PromiseService.class).withdraw(id, new PromiseCode("special-places"), "Not mine to take back")
        ).isInstanceOf(AccessDeniedException.class);
        logInAs("office");
        open("exampleshire/promises?as-at=2026-06-30");
        assertThat(main()).doesNotContain("Record a promise");
        open("exampleshire/promises/no-such-promise");
        assertThat(all("h1")).containsExactly("Page not found");
    }

    private static DatePicker day(String id) {
        return LocatorJ._get(DatePicker.class, spec -> spec.withId(id));
    }

    private static <T extends Component & HasValue<?, String>> void set(Class<T> type, String id, String value) {
        LocatorJ._setValue(LocatorJ._get(type, spec -> spec.withId(id)), value);
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(String id, T value) {
        LocatorJ._setValue((Select<T>) LocatorJ._get(Select.class, spec -> spec.withId(id)), value);
    }
}
