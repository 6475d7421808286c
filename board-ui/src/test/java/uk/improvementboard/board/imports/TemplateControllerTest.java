package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.board.testing.BoardTest;

/** The template of an organisation goes to the office and to its own people, and names what is due. */
class TemplateControllerTest extends BoardTest {

    private static final String COUNCIL = "exampleshire/imports/template/council.xlsx";

    @ParameterizedTest
    @ValueSource(strings = { "office", "council" })
    void who_brings_figures_downloads_a_workbook_that_lists_them(String username) throws IOException {
        logInAs(username);
        var answer = get(COUNCIL);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition")).contains("figures-exampleshire-council.xlsx");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            var text = new StringBuilder();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> text.append(cell).append(' '))));
            assertThat(text).contains("EHC plans issued within 20 weeks", "Illustrative");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "icb", "chair", "forum" })
    void nobody_else_gets_it(String username) {
        logInAs(username);
        assertThat(get(COUNCIL).getStatus()).isIn(403, 404);
    }

    @Test
    void an_organisation_that_there_is_not_has_none() {
        logInAs("office");
        assertThat(get("exampleshire/imports/template/nobody.xlsx").getStatus()).isEqualTo(404);
    }
}
