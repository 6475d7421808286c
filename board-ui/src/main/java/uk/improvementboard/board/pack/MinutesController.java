package uk.improvementboard.board.pack;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import uk.improvementboard.board.meeting.MeetingService;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.meeting.MeetingCode;

/** Gives the minutes of a meeting out as a PDF, as the reader may see them. */
@RestController
@RolesAllowed("BOARD_VIEW")
class MinutesController {

    private final BoardPlaces places;
    private final MeetingService service;
    private final Permits permits;

    MinutesController(BoardPlaces places, MeetingService service, Permits permits) {
        this.places = places;
        this.service = service;
        this.permits = permits;
    }

    @GetMapping("/{partnership}/meetings/{meeting}/minutes.pdf")
    ResponseEntity<byte[]> minutes(
        @PathVariable String partnership,
        @PathVariable String meeting,
        @RequestParam(name = "as-at") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asAt
    ) throws IOException {
        var place = places.named(partnership);
        var day = places.day(asAt);
        var shown = MeetingCode.read(meeting)
            .flatMap(code -> service.find(place.id(), code, day))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No meeting " + meeting));
        var bytes = new ByteArrayOutputStream();
        MinutesRenderer.write(shown, place, permits.audience(place.id()), day.day(), bytes);
        var name = ContentDisposition.attachment()
            .filename(partnership + "-minutes-" + meeting + ".pdf")
            .build();
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_PDF)
            .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .body(bytes.toByteArray());
    }
}
