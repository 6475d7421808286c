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
import uk.improvementboard.metrics.pack.OverviewPages;
import uk.improvementboard.metrics.partnership.Partnership;
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
        var place = place(partnership);
        var day = day(asAt);
        var reading = readings
            .read(place.id(), new AsAt(day))
            .plan()
            .measures()
            .stream()
            .filter(it -> it.measure().code().value().equals(measure))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No measure " + measure));
        return file(partnership + "-" + measure + "-" + day, MeasureCsv.of(reading, place.illustrative()));
    }

    @GetMapping("/{partnership}/measures.csv")
    ResponseEntity<String> ratings(
        @PathVariable String partnership,
        @RequestParam(name = "as-at") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asAt
    ) {
        var place = place(partnership);
        var day = day(asAt);
        var reading = readings.read(place.id(), new AsAt(day));
        var rows = reading
            .plan()
            .measures()
            .stream()
            .map(it -> OverviewPages.row(it, reading.context()))
            .toList();
        return file(partnership + "-measures-" + day, RatingsCsv.of(rows, place.illustrative()));
    }

    private Partnership place(String slug) {
        return places
            .mine()
            .stream()
            .filter(it -> it.slug().equals(slug))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No partnership " + slug));
    }

    private LocalDate day(Optional<LocalDate> asAt) {
        var today = LocalDate.now(clock);
        return asAt.filter(chosen -> chosen.isBefore(today)).orElse(today);
    }

    private static ResponseEntity<String> file(String name, String content) {
        return ResponseEntity.ok()
            .contentType(CSV)
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                    .filename(name + ".csv")
                    .build()
                    .toString()
            )
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .body(content);
    }
}
