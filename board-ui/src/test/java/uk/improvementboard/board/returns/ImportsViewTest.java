package uk.improvementboard.board.returns;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardTest;

/** The programme office loads a file; nobody else finds the page. */
class ImportsViewTest extends BoardTest {

    private static final String TABLE = "Values of the file beside those on the board";

    @Test
    void the_programme_office_sees_what_a_file_would_do_and_loads_it() {
        logInAs("office");
        open("hertfordshire/imports");
        assertThat(all("h1")).containsExactly("Imports");
        assertThat(links("Imports")).isNotEmpty();

        choose("needs.csv", ImportText.HEAD + ImportText.hertfordshire(2009, 51, 50));
        assertThat(main()).contains("Chosen: needs.csv", "The file gives needs assessments: 2 new.");
        assertThat(rows(TABLE)).containsExactly(
            "Needs assessments completed Hertfordshire 2009 none 51 New 2",
            "Needs assessments that led to a plan Hertfordshire 2009 none 50 New 2"
        );
        click("Load these figures");
        assertThat(main()).contains("Loaded: 2 figures added, 0 changed.").doesNotContain("Load these figures");

        choose("needs.csv", ImportText.HEAD + ImportText.hertfordshire(2009, 51, 50));
        assertThat(main()).contains("there is nothing to load").doesNotContain("Load these figures");
    }

    @Test
    void a_refused_file_shows_row_column_and_how_to_mend_it_and_offers_no_loading() {
        logInAs("office");
        open("hertfordshire/imports");
        choose("bad.csv", ImportText.HEAD + ImportText.hertfordshire(2008, "many", 50));
        assertThat(main()).contains("The file cannot be loaded: one problem.").doesNotContain("Load these figures");
        assertThat(rows("What is wrong with the file"))
            .singleElement()
            .satisfies(row -> assertThat(row).contains("\"many\" is not a number").endsWith("assess_in_year 2"));
        assertThat(main()).contains("Chosen: bad.csv");
    }

    @Test
    void another_day_of_publication_shows_the_preview_again() {
        logInAs("office");
        open("hertfordshire/imports");
        choose("old.csv", ImportText.HEAD + ImportText.hertfordshire(2023, 3, 2));
        assertThat(main()).contains("2 changed");
        LocatorJ._setValue(field(DatePicker.class, "Published on"), LocalDate.of(2024, 6, 30));
        assertThat(main()).contains("2 older than on the board").doesNotContain("Load these figures");
    }

    @Test
    void the_chair_is_neither_offered_the_page_nor_let_in() {
        logInAs("chair");
        open("hertfordshire/board");
        assertThat(links("Imports")).isEmpty();
        open("hertfordshire/imports");
        assertThat(text()).doesNotContain("Choose a CSV file");
    }

    private void choose(String name, String text) {
        UploadKt._upload(LocatorJ._get(Upload.class), name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(true);
    }
}
