package uk.improvementboard.board.measure;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
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
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.persistence.AsAt;

/** Gives a measure's figures out as a file, as the reader may see them. */
@RestController
@RolesAllowed("BOARD_VIEW")
class MeasureController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final BoardPlaces places;
    private final BoardReadingService readings;
    private final Clock clock;

    MeasureController(BoardPlaces places, BoardReadingService readings, Clock clock) {
        this.places = places;
        this.readings = readings;
        this.clock = clock;
    }

    @GetMapping("/{partnership}/measures/{measure}.csv")
    ResponseEntity<String> figures(
        @PathVariable String partnership,
        @PathVariable String measure,
        @RequestParam(name = "as-at") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asAt
    ) {
        var place = places
            .mine()
            .stream()
            .filter(it -> it.slug().equals(partnership))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No partnership " + partnership));
        var today = LocalDate.now(clock);
        var day = asAt.filter(chosen -> chosen.isBefore(today)).orElse(today);
        var reading = readings
            .read(place.id(), new AsAt(day))
            .plan()
            .measures()
            .stream()
            .filter(it -> it.measure().code().value().equals(measure))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No measure " + measure));
        var name = ContentDisposition.attachment()
            .filename(partnership + "-" + measure + "-" + day + ".csv")
            .build();
        return ResponseEntity.ok()
            .contentType(CSV)
            .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .body(MeasureCsv.of(reading, place.illustrative()));
    }
}
