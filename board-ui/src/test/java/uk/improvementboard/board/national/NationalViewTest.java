package uk.improvementboard.board.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.component.PlainSelect;
import uk.improvementboard.board.testing.BoardTest;

/** FEATURE UNDER TEST: several areas side by side, for somebody who answers for more than one. */
class NationalViewTest extends BoardTest {

    private static final String AUTHORITIES = "Every local authority, plans within 20 weeks in per cent";

    @Test
    void the_advisers_partnerships_stand_side_by_side_with_their_ratings() {
        logInAs("adviser");
        open("hertfordshire/areas");
        assertThat(rows("Your partnerships"))
            .hasSize(2)
            .anyMatch(row ->
                row.startsWith("Exampleshire SEND partnership Illustrative data Priority action 1 Complete")
            )
            .anyMatch(row -> row.contains("Hertfordshire") && row.contains("60% by April 2025; date passed"));
    }

    @Test
    void every_authority_has_a_row_below_england_and_the_own_region() {
        logInAs("adviser");
        open("hertfordshire/areas");
        var rows = rows(AUTHORITIES);
        assertThat(rows).hasSize(2 + 155);
        assertThat(rows.get(0)).startsWith("England 60.4 58.0 59.9 49.2 50.3 46.4 \u22123.9 [z] 53.6 6.1");
        assertThat(rows.get(1)).startsWith("East of England ");
        assertThat(rows).anyMatch(row ->
            row.startsWith(
                "Hertfordshire The area of this board 87.9 78.7 78.0 32.6 40.2 56.3 +16.1 69 43.7 4.6 No limits or icons yet"
            )
        );
        assertThat(main()).contains(
            "Hertfordshire: 56.3% within 20 weeks in 2024 (957 of 1,699), rank 69 of 151, +16.1 points since 2023"
        );
    }

    @Test
    void a_head_sorts_and_says_so_and_a_missing_figure_stands_last_both_ways() {
        logInAs("adviser");
        open("hertfordshire/areas");
        click("Change");
        assertThat(rows(AUTHORITIES).get(2)).startsWith("Isles of Scilly Only ");
        assertThat(rows(AUTHORITIES).getLast()).contains("[x]");
        assertThat(sorted()).isEqualTo("Change descending");
        click("Change");
        assertThat(sorted()).isEqualTo("Change ascending");
        assertThat(rows(AUTHORITIES).getLast()).contains("[x]");
        assertThat(main()).contains("155 local authorities, sorted by Change, lowest first.");
    }

    private String sorted() {
        return elements("th")
            .stream()
            .filter(it -> it.hasAttribute("aria-sort"))
            .reduce((first, second) -> second)
            .map(it -> it.getTextRecursively() + " " + it.getAttribute("aria-sort"))
            .orElse("nothing");
    }

    @Test
    void the_address_holds_region_order_and_the_marked_row() {
        logInAs("chair");
        open("hertfordshire/areas?show=E12000007&sort=2019&order=descending&area=E09000003");
        var rows = rows(AUTHORITIES);
        assertThat(rows).hasSize(2 + 33);
        assertThat(rows.get(1)).startsWith("London ");
        assertThat(main()).contains("Barnet: 100.0% within 20 weeks in 2024");
        open("hertfordshire/areas?show=nowhere&sort=nothing");
        assertThat(rows(AUTHORITIES)).hasSize(2 + 155);
    }

    @Test
    void the_address_holds_the_order_of_the_partnerships_beside_that_of_the_areas() {
        logInAs("adviser");
        open("hertfordshire/areas?sort=2019&order=descending");
        assertThat(rows("Your partnerships").getFirst()).startsWith("Exampleshire ");
        click("Next milestone");
        assertThat(rows("Your partnerships").getFirst()).startsWith("Hertfordshire ");
        assertThat(rows(AUTHORITIES)).hasSize(2 + 155);
        assertThat(rowLink()).contains("partnerships=due", "partnerships-order=ascending", "sort=2019");
        click("Next milestone");
        assertThat(rows("Your partnerships").getFirst()).startsWith("Exampleshire ");
        click("Change");
        assertThat(rowLink()).contains("partnerships=due", "partnerships-order=descending", "sort=change");
        open("hertfordshire/areas?partnerships=due&partnerships-order=ascending");
        assertThat(rows("Your partnerships").getFirst()).startsWith("Hertfordshire ");
        open("hertfordshire/areas?partnerships=nothing");
        assertThat(rows("Your partnerships").getFirst()).startsWith("Exampleshire ");
    }

    @Test
    void partnerships_can_be_put_in_the_order_of_their_outlook() {
        logInAs("adviser");
        open("hertfordshire/areas");
        click("If things go on as they are");
        assertThat(rows("Your partnerships").getLast()).contains("Nothing further is promised");
        click("If things go on as they are");
        assertThat(rows("Your partnerships").getLast()).contains("Nothing further is promised");
    }

    /** Where the link of the first authority leads, which keeps everything that was chosen. */
    private String rowLink() {
        return elements("tr")
            .stream()
            .map(it -> it.getProperty("innerHTML", ""))
            .filter(it -> it.contains("/areas?"))
            .findFirst()
            .orElse("");
    }

    @Test
    void statistical_neighbours_are_offered_where_a_source_names_them() {
        logInAs("chair");
        open("hertfordshire/areas");
        var select = elements("select").getFirst().getComponent().map(PlainSelect.class::cast).orElseThrow();
        select.setValue("neighbours");
        assertThat(rows(AUTHORITIES))
            .hasSize(2 + 11)
            .anyMatch(row -> row.startsWith("Hertfordshire "));
        assertThat(main()).contains("Neighbours by: ");
        open("exampleshire/areas");
        assertThat(
            elements("option")
                .stream()
                .map(it -> it.getText())
        ).noneMatch(it -> it.contains("neighbours"));
    }

    @Test
    void before_the_publication_nothing_of_it_is_shown() {
        logInAs("chair");
        open("hertfordshire/areas?as-at=2025-06-29");
        assertThat(main()).contains("published on 30 June 2025. On the day that you chose they were not known.");
        assertThat(get("hertfordshire/areas.csv?as-at=2025-06-29").getStatus()).isEqualTo(404);
    }

    @Test
    void both_tables_can_be_had_as_files() throws UnsupportedEncodingException {
        logInAs("adviser");
        var areas = get("hertfordshire/areas.csv").getContentAsString();
        assertThat(areas.lines()).hasSize(1 + 165);
        assertThat(areas).contains(
            "E10000015,Hertfordshire,local_authority,E12000006,87.9,78.7,78,32.6,40.2,56.3,957,1699,16.1,69,151,43.7,4.6,"
        );
        assertThat(areas).contains(
            "\"Department for Education: Education, health and care plans, reporting year 2025\""
        );
        var boards = get("exampleshire/partnerships.csv").getContentAsString();
        assertThat(boards.lines()).hasSize(1 + 4);
        assertThat(boards).contains("illustrative data");
    }

    @Test
    void who_holds_a_role_in_one_partnership_sees_one_row() {
        logInAs("forum");
        open("exampleshire/areas");
        assertThat(rows("Your partnerships")).hasSizeBetween(1, 2);
    }
}
