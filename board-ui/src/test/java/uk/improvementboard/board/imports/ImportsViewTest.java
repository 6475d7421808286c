package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.component.PlainSelect;
import uk.improvementboard.board.testing.EveryTable;
import uk.improvementboard.persistence.database.Database;

/** Files on the imports page, as the office and executives use it; nobody else finds it. */
class ImportsViewTest extends ImportsPage {

    private static final String HEAD =
        "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,new_la_code," +
        "old_la_code,la_name,breakdown_topic,breakdown,assess_in_year,assess_issued\n";

    @Test
    void a_file_of_the_department_is_known_and_loaded() {
        logInAs("office");
        open("hertfordshire/imports");
        assertThat(all("h1")).containsExactly("Imports");
        assertThat(links("Imports")).isNotEmpty();

        choose("needs.csv", HEAD + hertfordshire(2007, "51", "50"));
        assertThat(main()).contains("Chosen: needs.csv", "The file gives needs assessments: 2 new.");
        click("Load these figures");
        assertThat(main()).contains("Loaded: 2 figures added, 0 changed.").doesNotContain("Load these figures");
        assertThat(rows("Imports so far")).anySatisfy(row ->
            assertThat(row).contains("needs.csv, from Department for Education: needs assessments", "2 new")
        );

        choose("needs.csv", HEAD + hertfordshire(2007, "51", "50"));
        assertThat(main()).contains("there is nothing to load").doesNotContain("Load these figures");
    }

    @Test
    void a_refused_file_shows_row_column_and_how_to_mend_it_and_offers_no_loading() throws IOException {
        logInAs("office");
        open("hertfordshire/imports");
        choose("bad.csv", HEAD + hertfordshire(2006, "many", "50"));
        assertThat(main()).contains("The file cannot be loaded: one problem.").doesNotContain("Load these figures");
        assertThat(rows("What is wrong with the file"))
            .singleElement()
            .satisfies(row -> assertThat(row).contains("\"many\" is not a number").endsWith("assess_in_year 2"));
        assertThat(bean(ImportFolder.class).files()).isEmpty();
    }

    @Test
    void another_day_of_publication_shows_the_preview_again() {
        logInAs("office");
        open("hertfordshire/imports");
        choose("old.csv", HEAD + hertfordshire(2023, "3", "2"));
        assertThat(main()).contains("2 changed", "Why 2 figures shall stand: one reason for all, printed with each.");
        assertThat(rows("Values of the file beside those on the board").getFirst()).contains(
            "This would restate it to 3."
        );
        click("Load these figures");
        assertThat(main()).contains("Say in 10 to 500 characters why these figures shall stand.");
        LocatorJ._setValue(field(DatePicker.class, "Published on"), LocalDate.of(2024, 6, 30));
        assertThat(main()).contains("2 older than on the board").doesNotContain("Load these figures");
    }

    @Test
    void a_table_is_seen_with_old_and_new_side_by_side_loaded_and_undone() {
        logInAs("office");
        open("exampleshire/imports");
        choose("requests.csv", "Measure,Period,Value\nrequests-received,2011-03,41\n");
        loadWith("First figures of the county");
        assertThat(main()).contains("Loaded. Import", "1 figure added, 0 restated.");
        choose("requests.csv", "Measure,Period,Value\nrequests-received,2011-03,41\n");
        assertThat(main())
            .contains("This very file was loaded on 22 November 2026 by Programme office, as import ")
            .contains("The file was understood and says nothing new: there is nothing to load.")
            .doesNotContain("Load these figures");

        choose(
            "again.csv",
            "Measure,Period,Value\nrequests-received,2011-03,45\nrequests-received,2011-04,46\nrequests-received,2039-01,1\n"
        );
        assertThat(main()).contains(
            "3 rows: 1 new, 1 restated, 0 as on the board, 1 rejected. Every row is accounted for."
        );
        assertThat(rows("Figures that take the place of others"))
            .singleElement()
            .satisfies(row ->
                assertThat(row).contains(
                    "Requests for assessment received March 2011 41 45",
                    "This would restate it to 45"
                )
            );
        assertThat(rows("Rejected lines"))
            .singleElement()
            .isEqualTo(
                "\"Requests for assessment received\" in January 2039 cannot be taken. " +
                    "January 2039 lies ahead: today is 22 November 2026. " +
                    "Check the period of the figure. Period January 2039 4"
            );
        assertThat(rows("Figures to give a reason for"))
            .singleElement()
            .asString()
            .contains("March 2011 41 45", "This would restate it to 45");
        click("Load these figures");
        assertThat(main()).contains("Some lines were rejected.");
        LocatorJ._setValue(LocatorJ._get(Checkbox.class), true);
        click("Load these figures");
        assertThat(main()).contains("Say in 10 to 500 characters");
        loadWith("The county counted again");
        assertThat(main()).contains("1 figure added, 1 restated.");

        var number = rows("Imports so far").getFirst().split(" ")[0];
        click("Undo import " + number);
        assertThat(main()).contains("Say in 10 to 500 characters why the import is undone.");
        LocatorJ._setValue(field(TextArea.class, "Why import " + number + " is undone"), "The wrong file was chosen");
        click("Undo import " + number);
        assertThat(main()).contains("Import " + number + " is undone: 2 figures are as they were before it.");
        assertThat(rows("Imports so far").getFirst()).contains("Undid import " + number);
    }

    @Test
    void a_rejected_line_says_its_column_as_the_file_spells_it_and_its_cells() {
        logInAs("office");
        open("exampleshire/imports");
        choose(
            "odd.csv",
            "Measure,Month,Result,Num,Den\ndata-returns-on-time,2010-03,90,8,10\ndata-returns-on-time,2010-04,156,,\n" +
                "data-returns-on-time,2010-05,90,,\ndata-returns-on-time,2010-05,91,,\n"
        );
        var about = "\"Partners' data returns on time\" in ";
        assertThat(rows("Rejected lines")).containsExactly(
            about +
                "March 2010 cannot be taken. 90% does not match its counts: 8 of 10 is 80.0%. " +
                "Correct the counts or the rate, or leave the rate empty: it is worked out from the counts. Num, Den 8, 10 2",
            about + "April 2010 cannot be taken. 156% is not possible. Give a value from 0% to 100%. Result 156 3",
            about +
                "May 2010 cannot be taken. The period is given twice for this measure. " +
                "Keep one figure for the period and take the other out. Period May 2010 5"
        );
        click("Give it up");
    }

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
    void of_a_workbook_with_several_sheets_any_may_be_chosen() throws IOException {
        logInAs("office");
        open("exampleshire/imports");
        chooseWorkbook("two.xlsx", Map.of("Spring", "2006-04", "Summer", "2006-09"));
        assertThat(main()).contains("1 row: 1 new");
        assertThat(rows("New figures"))
            .singleElement()
            .satisfies(row -> assertThat(row).contains("April 2006"));

        LocatorJ._get(PlainSelect.class, spec -> spec.withId("import-sheet")).setValue("1");
        assertThat(rows("New figures"))
            .singleElement()
            .satisfies(row -> assertThat(row).contains("September 2006"));
        assertThat(main()).contains("Spring");
    }

    @Test
    void a_large_file_is_read_while_the_page_says_how_far_it_is() throws InterruptedException {
        logInAs("office");
        open("exampleshire/imports");
        var rows = IntStream.range(0, 80)
            .mapToObj(month ->
                "requests-received,%s,41,%s\n".formatted(YearMonth.of(1990, 1).plusMonths(month), "x".repeat(30_000))
            )
            .collect(Collectors.joining());
        choose("large.csv", "Measure,Period,Value,Filler\n" + rows);
        assertThat(main()).contains("Cancel").doesNotContain("80 rows");
        for (var wait = 0; wait < 200 && !main().contains("80 rows"); wait++) {
            Thread.sleep(100);
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        }
        assertThat(main()).contains("80 rows: 80 new").doesNotContain("Cancel");
        click("Give it up");
    }

    @Test
    void of_a_file_about_persons_nothing_is_kept() throws IOException, SQLException {
        logInAs("office");
        open("exampleshire/imports");
        choose("children.csv", "UPN,Surname,Measure,Period,Value\nA123,Zzyzxson,requests-received,2010-03,1\n");
        assertThat(main())
            .contains("The file cannot be loaded", "children.csv was refused and deleted from the server.")
            .doesNotContain("Zzyzxson", "Load these figures", "Chosen:");
        assertNothingIsKeptOf("Zzyzxson");

        var sound = "requests-received,2010-03,1,Zzyzxton\n".repeat(100);
        choose("late.csv", "Measure,Period,Value,Key\n" + sound + "requests-received,2010-03,1,H801200001001\n");
        assertThat(main())
            .contains("The column seems to hold unique pupil numbers", "late.csv was refused and deleted")
            .doesNotContain("Zzyzxton", "H801200001001", "Load these figures");
        assertNothingIsKeptOf("Zzyzxton");
        assertNothingIsKeptOf("H801200001001");
    }

    private void assertNothingIsKeptOf(String cell) throws IOException, SQLException {
        assertThat(bean(ImportFolder.class).files()).as("files on disk").isEmpty();
        assertThat(EveryTable.with(cell, bean(Database.class)))
            .as("tables that hold " + cell)
            .isEmpty();
    }

    @Test
    void a_file_stays_while_its_layout_can_be_mended_and_goes_with_the_page() throws IOException {
        logInAs("office");
        open("exampleshire/imports");
        choose("odd.csv", "Thing,Wann,Wieviel,Other\nrequests-received,2008-05,41,1\n");
        mean("Thing", Field.MEASURE);
        mean("Wann", Field.PERIOD);
        mean("Wieviel", Field.VALUE);
        mean("Other", Field.VALUE);
        click("Show what it would do");
        assertThat(main()).contains("Two columns mean \"Value\".", "Chosen: odd.csv");
        mean("Other", Field.IGNORED);
        click("Show what it would do");
        assertThat(main()).contains("1 row: 1 new");
        click("Give it up");
        assertThat(bean(ImportFolder.class).files()).hasSize(1);
        open("exampleshire/board");
        assertThat(bean(ImportFolder.class).files()).isEmpty();
    }

    @Test
    void the_chair_is_neither_offered_the_page_nor_let_in() {
        logInAs("chair");
        open("hertfordshire/board");
        assertThat(links("Imports")).isEmpty();
        open("hertfordshire/imports");
        assertThat(text()).doesNotContain("Choose a file");
    }

    private static String hertfordshire(int year, String completed, String issued) {
        return (
            year +
            ",Calendar year,Local authority,E92000001,England,E12000006,East of England,E10000015,919,Hertfordshire," +
            "All EHC needs assessments,All EHC needs assessments," +
            completed +
            "," +
            issued +
            "\n"
        );
    }

    private void chooseWorkbook(String name, Map<String, String> monthOfSheet) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            new TreeMap<>(monthOfSheet).forEach((sheet, month) -> {
                var rows = book.createSheet(sheet);
                var table = List.of(List.of("Measure", "Period", "Value"), List.of("requests-received", month, "41"));
                for (var row = 0; row < table.size(); row++) {
                    var cells = rows.createRow(row);
                    for (var cell = 0; cell < 3; cell++) {
                        cells.createCell(cell).setCellValue(table.get(row).get(cell));
                    }
                }
            });
            book.write(out);
        }
        UploadKt._upload(LocatorJ._get(Upload.class), name, "application/octet-stream", out.toByteArray());
        MockVaadin.clientRoundtrip(true);
    }
}
