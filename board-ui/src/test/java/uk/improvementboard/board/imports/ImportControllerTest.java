package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.TestClock;
import uk.improvementboard.board.testing.TokenCaller;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.imports.ImportToken;
import uk.improvementboard.persistence.imports.ImportTokenRepository;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** Another program brings figures with a token, through the very filters that every request passes. */
class ImportControllerTest extends BoardTest {

    private static final String HEAD = "Measure,Period,Value\n";

    @Autowired
    private ApplicationContext context;

    @Test
    void without_a_token_that_is_taken_nothing_is_read() throws Exception {
        var token = token("council", TestClock.TODAY);
        assertThat(post(null, "exampleshire", "", "x").getStatus()).isEqualTo(401);
        assertThat(post("ib_0_0", "exampleshire", "", "x").getStatus()).isEqualTo(401);
        assertThat(post(token.text() + "0", "exampleshire", "", "x").getStatus()).isEqualTo(401);
        assertThat(post(token.text(), "hertfordshire", "", "x").getStatus()).isEqualTo(401);
        assertThat(post(token.text(), "atlantis", "", "x").getStatus()).isEqualTo(401);
        logInAs("office");
        bean(TokenService.class).revoke(exampleshire(), token.kept().id());
        assertThat(post(token.text(), "exampleshire", "", HEAD).getStatus()).isEqualTo(401);
    }

    @Test
    void a_token_is_taken_on_its_last_day_and_never_after_it() throws Exception {
        var token = token("council", TestClock.TODAY);
        assertThat(post(token.text(), "exampleshire", "?dry-run=true", HEAD).getStatus()).isEqualTo(200);
        var kept = token.kept();
        var expired = new ImportToken(
            kept.id(),
            kept.organisation(),
            kept.label(),
            kept.secretSha256(),
            TestClock.TODAY.minusDays(1),
            false
        );
        logInAs("office");
        bean(PartnershipTransactions.class).write(
            exampleshire(),
            new Change(bean(Clock.class).instant(), "Test", "A day has passed"),
            () -> bean(ImportTokenRepository.class).save(expired)
        );
        var answer = post(token.text(), "exampleshire", "?dry-run=true", HEAD);
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getContentAsString()).contains("missing, unknown here, expired or taken back");
    }

    @Test
    void a_token_that_is_used_too_often_has_to_wait() throws Exception {
        var token = token("council", TestClock.TODAY);
        for (var use = 0; use < 60; use++) {
            bean(ImportRate.class).take(token.kept().id());
        }
        var answer = post(token.text(), "exampleshire", "?dry-run=true", HEAD);
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getContentAsString()).contains("used 60 times within the hour");
    }

    @Test
    void a_file_above_300_megabytes_is_refused_before_it_is_read() throws Exception {
        var token = token("council", TestClock.TODAY);
        var request = new MockHttpServletRequest() {
            @Override
            public long getContentLengthLong() {
                return 300_000_001;
            }

            @Override
            public ServletInputStream getInputStream() {
                throw new AssertionError("The body was asked for");
            }
        };
        request.addHeader("Authorization", "Bearer " + token.text());
        var answer = bean(ImportController.class).take("exampleshire", request);
        assertThat(answer.getStatusCode().value()).isEqualTo(413);
        assertThat(String.valueOf(answer.getBody())).contains("The file is larger than 300 megabytes.");
        assertThat(bean(ImportFolder.class).files()).isEmpty();
    }

    @Test
    void an_address_that_cannot_be_meant_is_refused_in_words() throws Exception {
        var token = token("council", TestClock.TODAY);
        var wrong = Map.of(
            "source=" + "x".repeat(201),
            "The source has more than 200 characters. Shorten it.",
            "source=County%00",
            "The source holds a character that does not print.",
            "reason=The+county+moved%00",
            "The reason holds a character that does not print.",
            "reason=100%zz",
            "The address cannot be read: write a percent sign as %25.",
            "extracted=soon",
            "Write the day of the extract like 2026-06-30."
        );
        for (var one : wrong.entrySet()) {
            var request = new MockHttpServletRequest();
            request.addHeader("Authorization", "Bearer " + token.text());
            request.setQueryString(one.getKey());
            var answer = bean(ImportController.class).take("exampleshire", request);
            assertThat(answer.getStatusCode().value()).as(one.getKey()).isEqualTo(400);
            assertThat(String.valueOf(answer.getBody())).contains(one.getValue());
        }
        var body = HEAD + "requests-received,2009-06,4";
        var old = post(token.text(), "exampleshire", "?extracted=-999999999-01-01", body);
        assertThat(old.getStatus()).isEqualTo(422);
        assertThat(old.getContentAsString()).contains("The day of the extract lies before 1900.");
    }

    @Test
    void a_workbook_is_taken_as_a_table_is() throws Exception {
        var token = token("council", TestClock.TODAY);
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Figures");
            var rows = List.of(List.of("Measure", "Period", "Value"), List.of("requests-received", "2009-07", "41"));
            for (var row = 0; row < rows.size(); row++) {
                var cells = sheet.createRow(row);
                for (var cell = 0; cell < 3; cell++) {
                    cells.createCell(cell).setCellValue(rows.get(row).get(cell));
                }
            }
            book.write(out);
        }
        var answer = new TokenCaller(context).send(
            token.text(),
            "exampleshire",
            "?dry-run=true&filename=figures.xlsx",
            out.toByteArray(),
            "application/octet-stream"
        );
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains(
            "\"added\":1",
            "\"sheet\":\"Figures\"",
            "\"periodStart\":\"2009-07-01\""
        );
        assertThat(bean(ImportFolder.class).files()).isEmpty();
    }

    @Test
    void a_dry_run_answers_with_the_preview_and_writes_nothing() throws Exception {
        var token = token("council", TestClock.TODAY);
        var answer = post(
            token.text(),
            "exampleshire",
            "?dry-run=true&filename=county.csv",
            HEAD + "requests-received,2009-03,41\nrequests-received,2041-03,9\n"
        );
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains(
            "\"outcome\":\"dry-run\"",
            "\"added\":1",
            "\"rejected\":1",
            "\"accounted\":true",
            "March 2041 lies ahead",
            "\"periodStart\":\"2009-03-01\"",
            "\"inFile\":\"41\""
        );
        assertThat(figure("2009-03")).isEmpty();
    }

    @Test
    void figures_of_the_own_organisation_are_loaded_in_its_name() throws Exception {
        var token = token("council", TestClock.TODAY);
        var body = HEAD + "requests-received,2009-04,41\n";
        var loaded = post(
            token.text(),
            "exampleshire",
            "?reason=First+figures+of+the+county&source=County%20system",
            body
        );
        assertThat(loaded.getContentAsString()).contains("\"outcome\":\"loaded\"");
        assertThat(loaded.getStatus()).isEqualTo(200);
        assertThat(figure("2009-04"))
            .singleElement()
            .satisfies(it -> {
                assertThat(it.recordedBy()).isEqualTo("Import token \"County records\" (council)");
                assertThat(it.item().provenance().source()).isEqualTo("County system");
            });
        assertThat(post(token.text(), "exampleshire", "", body).getContentAsString()).contains(
            "\"outcome\":\"nothing-new\"",
            "\"loadedBefore\":{"
        );
    }

    @Test
    void figures_of_another_organisation_are_rejected() throws Exception {
        var answer = post(
            token("icb", TestClock.TODAY).text(),
            "exampleshire",
            "",
            HEAD + "requests-received,2009-05,41\n"
        );
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("\"outcome\":\"rejected\"", "belongs to");
        assertThat(figure("2009-05")).isEmpty();
    }

    @Test
    void forms_are_not_taken() throws Exception {
        var token = token("council", TestClock.TODAY);
        var answer = request(token.text(), "exampleshire", "", "a=b", "application/x-www-form-urlencoded");
        assertThat(answer.getStatus()).isEqualTo(415);
    }

    private TokenService.Made.Token token(String organisation, LocalDate expires) {
        logInAs("office");
        var made = bean(TokenService.class).make(
            exampleshire(),
            new OrganisationCode(organisation),
            "County records",
            expires
        );
        SecurityContextHolder.clearContext();
        return (TokenService.Made.Token) made;
    }

    private MockHttpServletResponse post(@Nullable String token, String slug, String query, String body)
        throws Exception {
        return request(token, slug, query, body, "text/csv");
    }

    private MockHttpServletResponse request(@Nullable String token, String slug, String query, String body, String type)
        throws Exception {
        return new TokenCaller(context).send(token, slug, query, body, type);
    }

    private List<Recorded<Observation>> figure(String month) {
        return bean(PartnershipTransactions.class).read(exampleshire(), () ->
            bean(ObservationRepository.class).history(
                new MeasureCode("requests-received"),
                bean(PartnershipRepository.class).current().area(),
                Period.month(YearMonth.parse(month))
            )
        );
    }

    private PartnershipId exampleshire() {
        return bean(PartnershipTransactions.class).readInstallation(() ->
            bean(PartnershipRepository.class).find("exampleshire").orElseThrow()
        );
    }
}
