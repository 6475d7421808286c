package uk.improvementboard.board.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.measure.OrganisationCode;

/** Hands out the template of an organisation. */
@RestController
@RolesAllowed({ "RETURN_SUBMIT", "OWN_RETURN_SUBMIT" })
class TemplateController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final BoardPlaces places;
    private final TemplateService templates;

    TemplateController(BoardPlaces places, TemplateService templates) {
        this.places = places;
        this.templates = templates;
    }

    @GetMapping("/{partnership}/imports/template/{organisation}.xlsx")
    void template(@PathVariable String partnership, @PathVariable String organisation, HttpServletResponse answer)
        throws IOException {
        var id = places.named(partnership).id();
        var terms = templates
            .terms(id, new OrganisationCode(organisation))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No template for " + organisation));
        answer.setContentType(XLSX);
        answer.setHeader(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("figures-" + partnership + "-" + organisation + ".xlsx")
                .build()
                .toString()
        );
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        templates.write(id, terms, answer.getOutputStream());
    }
}
