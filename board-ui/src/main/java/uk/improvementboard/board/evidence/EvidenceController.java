package uk.improvementboard.board.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import uk.improvementboard.board.shell.BoardPlaces;

/** Gives a file out, to be saved and never shown in the browser, to those who may read papers of its class. */
@RestController
@RolesAllowed("BOARD_VIEW")
public class EvidenceController {

    private final BoardPlaces places;
    private final EvidenceService service;

    EvidenceController(BoardPlaces places, EvidenceService service) {
        this.places = places;
        this.service = service;
    }

    /**
     * Writes the file.
     *
     * @throws IOException when the browser hangs up
     */
    @GetMapping("/{partnership}/evidence/{file}")
    public void file(@PathVariable String partnership, @PathVariable String file, HttpServletResponse answer)
        throws IOException {
        var place = places.named(partnership);
        var kept = service
            .file(place.id(), file)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No file " + file));
        if (!kept.scan().open()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "The file waits for the virus scanner");
        }
        answer.setContentType(kept.file().type());
        answer.setContentLengthLong(kept.file().size());
        answer.setHeader(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(kept.file().name(), StandardCharsets.UTF_8).build().toString()
        );
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        service.copy(place.id(), kept, answer.getOutputStream());
    }
}
