package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.component.PlainSelect;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.TestClock;
import uk.improvementboard.board.testing.TokenCaller;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** FEATURE UNDER TEST: the columns and names of a source are said once on the page, and remembered under it. */
class SourceLayoutViewTest extends BoardTest {

    @Test
    void columns_that_say_nothing_are_mapped_once_and_remembered_under_the_source() {
        logInAs("office");
        open("exampleshire/imports");
        choose("odd.csv", "What is counted,Wann,Wieviel\nrequests-received,2010-03,41\n");
        assertThat(main()).contains("Say first what the columns mean.", "requests-received", "2010-03");
        mean("What is counted", Field.MEASURE);
        mean("Wann", Field.PERIOD);
        mean("Wieviel", Field.VALUE);
        LocatorJ._setValue(field(TextField.class, "Source"), "Odd system");
        click("Show what it would do");
        assertThat(main()).contains("1 row: 1 new");
        loadWith("First figures of the county");

        open("exampleshire/imports");
        choose("odd.csv", "What is counted,Wann,Wieviel\nrequests-received,2010-04,42\n");
        assertThat(main()).contains("1 row: 1 new");
        click("Give it up");
        assertThat(main()).contains("Given up: nothing was loaded.");
    }

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

    private void stands(String name, String code) {
        LocatorJ._find(PlainSelect.class)
            .stream()
            .filter(it -> ("What \"" + name + "\" stands for").equals(it.getElement().getAttribute("aria-label")))
            .findFirst()
            .orElseThrow()
            .setValue(code);
    }

    private static void select(String id, String value) {
        LocatorJ._get(PlainSelect.class, spec -> spec.withId(id)).setValue(value);
    }

    private void mean(String head, Field meaning) {
        LocatorJ._find(PlainSelect.class)
            .stream()
            .filter(it -> ("What \"" + head + "\" means").equals(it.getElement().getAttribute("aria-label")))
            .forEach(it -> it.setValue(meaning.name()));
    }

    private void loadWith(String reason) {
        LocatorJ._find(TextArea.class)
            .stream()
            .filter(it -> "Reason".equals(it.getLabel()))
            .forEach(it -> LocatorJ._setValue(it, reason));
        click("Load these figures");
    }

    private void choose(String name, String text) {
        UploadKt._upload(LocatorJ._get(Upload.class), name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(true);
    }
}
