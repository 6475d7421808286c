package uk.improvementboard.board.returns;

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
