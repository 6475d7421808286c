package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.TestClock;
import uk.improvementboard.board.testing.TokenCaller;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** Names of measures and organisations that only the source knows, and sources whose tables look alike. */
class ImportNamesViewTest extends ImportsPage {

    @Test
    void a_name_of_the_sources_own_is_said_once_and_remembered() throws Exception {
        logInAs("office");
        open("exampleshire/imports");
        var head = "KPI,Month,Actual,Org\n";
        choose("kpi.csv", head + "REQ-01,1997-03,41,CC\n" + "REQ-02,1997-04,42,CC\n".repeat(80));
        assertThat(main()).contains("The file has names that the board does not know", "81 rejected");
        stands("CC", "council");
        stands("REQ-01", "requests-received");
        click("Show what it would do");
        assertThat(main()).contains("81 rows: 1 new, 0 restated, 0 as on the board, 80 rejected");
        assertThat(rows("Names the board does not know")).hasSize(3);
        stands("REQ-02", "requests-received");
        LocatorJ._setValue(field(TextField.class, "Source"), "KPI system");
        click("Show what it would do");
        assertThat(main()).contains("81 rows: 2 new, 0 restated, 0 as on the board, 79 rejected");
        LocatorJ._setValue(LocatorJ._get(Checkbox.class), true);
        loadWith("First figures of the county");
        assertThat(main()).contains("Loaded. Import", "2 figures added");

        open("exampleshire/imports");
        choose("kpi-may.csv", head + "REQ-01,1997-05,43,CC\n");
        assertThat(main()).contains("1 row: 1 new", "The file was understood.");
        click("Give it up");

        var token = (TokenService.Made.Token) bean(TokenService.class).make(
            bean(PartnershipTransactions.class).readInstallation(() ->
                bean(PartnershipRepository.class).find("exampleshire").orElseThrow()
            ),
            new OrganisationCode("council"),
            "County records",
            TestClock.TODAY
        );
        var answer = new TokenCaller(beans()).send(
            token.text(),
            "exampleshire",
            "?source=KPI%20system&dry-run=true",
            head + "REQ-02,1997-06,44,CC\n",
            "text/csv"
        );
        assertThat(answer.getContentAsString()).contains("\"added\":1", "Requests for assessment received");
    }

    @Test
    void where_the_heads_fit_several_sources_the_person_says_which_one_it_is() {
        logInAs("office");
        for (var source : List.of("North", "South")) {
            open("exampleshire/imports");
            choose(
                source + ".csv",
                "Thema,Monat,Wert\nX,%s,41\n".formatted(source.equals("North") ? "2001-03" : "2001-04")
            );
            mean("Thema", Field.MEASURE);
            mean("Monat", Field.PERIOD);
            mean("Wert", Field.VALUE);
            click("Show what it would do");
            stands("X", source.equals("North") ? "requests-received" : "overdue-plans-issued");
            LocatorJ._setValue(field(TextField.class, "Source"), source);
            click("Show what it would do");
            loadWith("First figures of the county");
            assertThat(main()).contains("Loaded. Import");
        }
        open("exampleshire/imports");
        choose("next.csv", "Thema,Monat,Wert\nX,2001-05,41\n");
        assertThat(main())
            .contains("Several sources have tables with these heads. Say from which one it is.")
            .doesNotContain("Load these figures");
        select("import-which", "North");
        assertThat(rows("New figures").getFirst()).startsWith("Requests for assessment received May 2001");
        select("import-which", "South");
        assertThat(rows("New figures").getFirst()).startsWith("Overdue plans issued May 2001");
    }

    @Test
    void a_measure_that_heads_a_column_by_another_name_is_mapped_too() {
        logInAs("office");
        open("exampleshire/imports");
        choose("across.csv", "Month,REQ ALL\n2000-03,41\n2000-04,42\n");
        select("import-shape", Layout.Shape.MEASURES_ACROSS.name());
        mean("Month", Field.PERIOD);
        click("Show what it would do");
        assertThat(main()).contains("No row of heads names measures.");
        stands("REQ ALL", "requests-received");
        click("Show what it would do");
        assertThat(main()).contains("2 rows: 2 new");
        click("Give it up");
    }
}
