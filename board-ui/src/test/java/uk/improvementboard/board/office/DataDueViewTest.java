package uk.improvementboard.board.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardTest;

/** What the programme office finds first. */
class DataDueViewTest extends BoardTest {

    @Test
    void the_programme_office_lands_on_data_due() {
        logInAs("office");
        open("");
        assertThat(address()).endsWith("/data-due");
        assertThat(all("h1")).containsExactly("Data due");
    }

    @Test
    void the_month_stands_with_its_days_and_the_next_one_is_marked() {
        logInAs("office");
        open("exampleshire/data-due");
        assertThat(all("h2").getFirst()).startsWith("This month: the return for ");
        assertThat(elements("ol").getFirst().getChildren()).hasSize(5);
        assertThat(all("ol").getFirst()).contains("Opens", "Figures due", "Executive sign-off", "Board", "Next, ");
    }

    @Test
    void who_owes_what_stands_by_organisation_and_the_digest_chases_the_same() {
        logInAs("office");
        open("exampleshire/data-due");
        assertThat(rows("Who owes what"))
            .extracting(row -> row.split(" ")[0])
            .contains("Council", "ICB");
        assertThat(main()).contains("The next digest goes out on Monday 23 November 2026 (in 1 day)");
        assertThat(rows("Data quality")).hasSameSizeAs(rows("Who owes what"));
        assertThat(all("h2")).contains("Plan quality");
        assertThat(links("What is to mend in the plan, the worst first")).containsExactly("exampleshire/plan-quality");
    }

    @Test
    void what_the_office_reads_of_an_organisation_is_what_its_executive_reads() {
        logInAs("office");
        open("exampleshire/data-due");
        var council = rows("Who owes what")
            .stream()
            .filter(row -> row.startsWith("Council "))
            .findFirst()
            .orElseThrow()
            .split(" ");
        logInAs("council");
        open("exampleshire/mine");
        assertThat(main()).containsPattern(
            "\\b" + council[council.length - 1] + " actions? with an overdue deliverable"
        );
    }

    @Test
    void late_figures_stand_first() {
        logInAs("office");
        open("exampleshire/data-due");
        var rows = rows("Figures by the day they are due");
        assertThat(rows).hasSizeGreaterThan(20);
        var late = rows
            .stream()
            .takeWhile(row -> row.contains("Late:"))
            .count();
        assertThat(rows.stream().skip(late)).noneMatch(row -> row.contains("Late:"));
        assertThat(main()).contains(late + " of " + rows.size() + " regular figures");
    }

    @Test
    void overdue_deliverables_are_grouped_by_who_owes_them() {
        logInAs("office");
        open("exampleshire/data-due");
        assertThat(rows("Actions to chase: overdue deliverables by owner"))
            .first()
            .asString()
            .matches(".+: \\d+ overdue");
    }

    @Test
    void the_latest_loads_are_listed() {
        logInAs("office");
        open("exampleshire/data-due");
        assertThat(rows("Latest loads"))
            .hasSize(10)
            .allMatch(row -> row.contains("2026"));
    }
}
