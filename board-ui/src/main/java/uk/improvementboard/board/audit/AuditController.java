package uk.improvementboard.board.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.shell.CsvText;
import uk.improvementboard.persistence.audit.AuditEntry;
import uk.improvementboard.persistence.audit.AuditFilter;

/** Gives the audit out as a file, as far as the role opens it, written while it is read. */
@RestController
@RolesAllowed("AUDIT_VIEW")
class AuditController {

    private static final List<String> HEADS = List.of(
        "position",
        "hash",
        "at",
        "who",
        "what",
        "subject",
        "why",
        "before",
        "after"
    );

    private final BoardPlaces places;
    private final AuditService service;

    AuditController(BoardPlaces places, AuditService service) {
        this.places = places;
        this.service = service;
    }

    @GetMapping("/{partnership}/audit.csv")
    void entries(
        @PathVariable String partnership,
        @RequestParam Optional<String> subject,
        @RequestParam Optional<String> who,
        @RequestParam Optional<String> text,
        @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> from,
        @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> to,
        HttpServletResponse answer
    ) throws IOException {
        var place = places.named(partnership);
        service.require(place.id());
        answer.setContentType("text/csv;charset=UTF-8");
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.setHeader(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(partnership + "-audit-" + places.day(Optional.empty()).day() + ".csv")
                .build()
                .toString()
        );
        try (var csv = new CsvText(new OutputStreamWriter(answer.getOutputStream(), StandardCharsets.UTF_8), HEADS)) {
            service.each(place.id(), new AuditFilter(subject, who, text, from, to), entry -> csv.row(row(entry)));
        }
    }

    private static List<String> row(AuditEntry entry) {
        return List.of(
            Long.toString(entry.position()),
            entry.hash(),
            entry.at().toString(),
            entry.who(),
            entry.what(),
            entry.subject(),
            entry.why(),
            entry.before().orElse(""),
            entry.after().orElse("")
        );
    }
}
