package uk.improvementboard.board.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardTest;

/** What an adviser finds first: what changed since the last stocktake. */
class StocktakeViewTest extends BoardTest {

    private static final String RATINGS = "Has it had an effect, and does it last?";
    private static final String FORECASTS = "What was forecast then, and what came";

    @Test
    void the_adviser_lands_on_it_and_finds_it_first_in_the_row() {
        logInAs("adviser");
        open("");
        assertThat(address()).isEqualTo("exampleshire/stocktake");
        assertThat(all("h1")).containsExactly("What changed since the stocktake");
        assertThat(all("nav").getFirst()).startsWith("Stocktake");
    }

    @Test
    void without_a_stocktake_in_the_calendar_six_months_are_looked_back() {
        logInAs("adviser");
        open("exampleshire/stocktake");
        assertThat(main()).contains("Since 22 May 2026: no stocktake is in the board's calendar");
        assertThat(field(DatePicker.class, "Look on from").getValue()).isEqualTo(LocalDate.of(2026, 5, 22));
    }

    @Test
    void every_part_of_the_plan_stands_with_its_ratings_then_and_now() {
        logInAs("adviser");
        open("exampleshire/board");
        var parts = rows("Ratings of priority actions and areas for improvement")
            .stream()
            .filter(row -> !row.equals("Areas for improvement"))
            .count();
        open("exampleshire/stocktake");
        assertThat(rows(RATINGS))
            .hasSize((int) parts)
            .allMatch(
                row ->
                    row.contains("Better") ||
                    row.contains("Worse") ||
                    row.contains("No change") ||
                    row.contains("Changed")
            );
    }

    @Test
    void another_day_in_the_address_is_compared_instead() {
        logInAs("adviser");
        open("exampleshire/stocktake?since=2026-09-30");
        assertThat(main()).contains("Since 30 September 2026, the day that was chosen.");
        assertThat(links("Download this comparison (CSV)")).containsExactly(
            "exampleshire/stocktake.csv?since=2026-09-30"
        );
        open("exampleshire/stocktake?as-at=2026-08-31&since=2027-01-01");
        assertThat(main()).contains("Since 28 February 2026: no stocktake");
    }

    @Test
    void choosing_a_day_changes_the_address() {
        logInAs("adviser");
        open("exampleshire/stocktake");
        field(DatePicker.class, "Look on from").setValue(LocalDate.of(2026, 3, 31));
        assertThat(main()).contains("Since 31 March 2026, the day that was chosen.");
    }

    @Test
    void forecasts_of_the_packs_issued_by_then_stand_beside_what_came() {
        logInAs("adviser");
        open("exampleshire/stocktake");
        assertThat(rows(FORECASTS))
            .filteredOn(row -> row.contains(" for ") && row.contains(", between "))
            .isNotEmpty()
            .allMatch(row -> row.contains("within the range") || row.contains("outside the range"));
    }

    @Test
    void the_file_holds_one_row_for_each_part_and_says_that_it_is_made_up() throws IOException {
        logInAs("adviser");
        open("exampleshire/stocktake?since=2026-06-30");
        var rows = rows(RATINGS);
        var file = get("exampleshire/stocktake.csv?since=2026-06-30");
        assertThat(file.getStatus()).isEqualTo(200);
        var lines = file.getContentAsString().strip().split("\r\n");
        assertThat(lines[0]).contains("since,kind,title,impact_then,impact_now");
        assertThat(lines).hasSize(rows.size() + 1);
        assertThat(lines[1]).startsWith("2026-06-30,").endsWith(",illustrative data");
        logOut();
        assertThat(get("exampleshire/stocktake.csv").getStatus()).isNotEqualTo(200);
    }

    @Test
    void a_real_partnership_without_packs_says_what_it_cannot_compare() {
        logInAs("adviser");
        open("hertfordshire/stocktake");
        assertThat(main()).contains("No pack issued by then kept a forecast");
        assertThat(rows(RATINGS)).isNotEmpty();
    }
}
