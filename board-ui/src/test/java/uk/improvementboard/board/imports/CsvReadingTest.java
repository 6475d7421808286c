package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.board.imports.ReadFile.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    private static final String HEAD = "Measure,Period,Value\n";
    private static final String APRIL = "2 timeliness April 2025: 56.3";

    @ParameterizedTest
    @ValueSource(
        strings = {
            "Measure,Period,Value\ntimeliness,Apr-25,56.3\n",
            "Measure,Period,Value\r\ntimeliness,Apr-25,56.3\r\n",
            "Measure,Period,Value\rtimeliness,Apr-25,56.3",
            "\uFEFFMeasure,Period,Value\ntimeliness,Apr-25,56.3",
            "Measure;Period;Value\ntimeliness;Apr-25;56.3\n",
            "Measure\tPeriod\tValue\ntimeliness\tApr-25\t56.3\n",
            "Measure|Period|Value\ntimeliness|Apr-25|56.3\n",
            "\"Measure\",\"Period\",\"Value\"\n\"timeliness\",\"Apr-25\",\"56.3\"\n",
            "METRIC,Reporting period,Actual\nPlans within 20 weeks,2025-04,56.3%\n",
            "value,period,measure,,\n56.3,01/04/2025,TIMELINESS,,\n",
        }
    )
    void a_plain_table_is_read_however_it_is_written(String text) {
        assertThat(csv(text).lines).containsExactly(APRIL);
    }

    @Test
    void utf_16_is_read_where_the_file_says_so() {
        assertThat(csv("\uFEFF" + HEAD + "timeliness,Apr-25,56.3", StandardCharsets.UTF_16LE).lines).containsExactly(
            APRIL
        );
        assertThat(csv("\uFEFF" + HEAD + "timeliness,Apr-25,56.3", StandardCharsets.UTF_16BE).lines).containsExactly(
            APRIL
        );
    }

    @Test
    void another_alphabet_is_refused_with_the_place_of_its_first_letter() {
        var read = csv(HEAD + "timeliness,Apr-25,56.3\nrequests,Apr–25,5\n", Charset.forName("windows-1252"));
        assertThat(read.refusal()).containsExactly(
            "Line 3 holds the byte 96, byte 57 of the file, which is not UTF-8; it looks like Windows-1252 or another older " +
                "alphabet. Save it as \"CSV UTF-8\" and load that file."
        );
        assertThat(read.lines).isEmpty();
    }

    @Test
    void nul_characters_are_refused() {
        assertThat(csv(HEAD + "timeliness,Apr-25,56\0.3\n").refusal()).containsExactly(
            "Line 2 holds a NUL character, so the file is no text. Export it again."
        );
    }

    @Test
    void titles_above_blank_rows_between_and_notes_below_do_not_matter() {
        var read = csv(
            "Exampleshire SEND dashboard,,\n,,\nMeasure,Period,Value\ntimeliness,Apr-25,56.3\n\n,,\ntimeliness,May-25,57\nSource: made up,,\n"
        );
        assertThat(read.lines).containsExactly("4 timeliness April 2025: 56.3", "7 timeliness May 2025: 57");
        assertThat(read.problems).isEmpty();
        assertThat(read.counts().blankRows()).isEqualTo(2);
        assertThat(read.notices()).containsExactly(
            "Row 8: The row says something in one cell only; it was taken for a note. " +
                "If it should be a figure, fill in the other cells of the row."
        );
    }

    @Test
    void an_unquoted_comma_in_a_number_is_found_and_not_cut() {
        assertThat(csv(HEAD + "requests,Apr-25,1,234\nrequests,May-25,\"1,234\"\n").lines).containsExactly(
            "3 requests May 2025: 1234"
        );
        assertThat(csv(HEAD + "requests,Apr-25,1,234\n").problems).containsExactly(
            "Row 2: The row has 4 cells and the head 3. Look for a lost or added separator; a comma within a number or text " +
                "needs quotation marks around the cell."
        );
    }

    @Test
    void a_row_that_is_too_short_is_found() {
        var read = csv("Measure,Period,Value,Denominator\nrequests,Apr-25,12\n");
        assertThat(read.lines).isEmpty();
        assertThat(read.problems).singleElement().asString().startsWith("Row 2: The row has 3 cells and the head 4.");
    }

    @Test
    void lost_quotation_marks_are_refused_with_their_row() {
        assertThat(csv(HEAD + "timeliness,Apr-25,56.3\ntimeliness,\"May-25,57\n").refusal())
            .singleElement()
            .asString()
            .startsWith("Row 3: The quotation marks do not match");
        assertThat(csv(HEAD + "timeliness,\"May\"-25,57\n").refusal())
            .singleElement()
            .asString()
            .startsWith("Row 2: The quotation marks do not match");
    }

    @Test
    void an_endless_cell_is_refused() {
        assertThat(csv(HEAD + "timeliness,\"" + "x".repeat(5_000_000)).refusal())
            .singleElement()
            .asString()
            .startsWith("Row 2: A cell here has more than 32,767 characters");
    }

    @Test
    void a_hundred_thousand_columns_are_refused() {
        assertThat(csv("a,".repeat(100_000) + "\n").refusal()).containsExactly(
            "Row 1: The row has more than 1,000 cells. Leave out the columns that are not needed."
        );
    }

    @Test
    void a_formula_in_a_text_file_is_text_and_no_figure() {
        var read = csv(HEAD + "timeliness,Apr-25,=cmd|' /C calc'!A0\n");
        assertThat(read.lines).isEmpty();
        assertThat(read.problems).containsExactly(
            "Row 2, column Value: This is neither a figure nor a symbol for a missing one. " +
                "Write it in digits with a point, as in 56.3; for thousands write 12400 or 12,400."
        );
    }

    @Test
    void a_decimal_comma_is_not_guessed_at() {
        assertThat(csv("Measure;Period;Value\ntimeliness;Apr-25;56,3\n").problems)
            .singleElement()
            .asString()
            .contains("a comma can stand for thousands or for decimals");
    }

    @Test
    void files_of_other_kinds_are_told_by_what_they_hold() {
        assertThat(csv("").refusal()).containsExactly("\"figures\" is empty. Export it again.");
        assertThat(csv("<!DOCTYPE html><p>Not found").refusal())
            .singleElement()
            .asString()
            .startsWith("This is a web page");
        assertThat(csv("%PDF-1.7").refusal()).singleElement().asString().startsWith("This is a PDF");
        assertThat(csv("\n\n\n").refusal()).isNotEmpty();
        assertThat(csv("hello").refusal())
            .hasSize(3)
            .first()
            .asString()
            .startsWith("No column is known to give the measure.");
    }
}
