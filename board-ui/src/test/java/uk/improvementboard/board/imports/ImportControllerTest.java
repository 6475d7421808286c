package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
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
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.history.Recorded;
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
