package uk.improvementboard.board.measure;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.shell.CsvDownload;
import uk.improvementboard.metrics.pack.OverviewPages;

/** Gives a measure's figures out as a file, as the reader may see them. */
@RestController
@RolesAllowed("BOARD_VIEW")
class MeasureController {

    private final BoardPlaces places;
    private final BoardReadingService readings;

    MeasureController(BoardPlaces places, BoardReadingService readings) {
        this.places = places;
        this.readings = readings;
    }

    @GetMapping("/{partnership}/measures/{measure}.csv")
    ResponseEntity<String> figures(
        @PathVariable String partnership,
        @PathVariable String measure,
        @RequestParam(name = "as-at") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asAt
    ) {
        var place = places.named(partnership);
        var day = places.day(asAt);
        var reading = readings
            .read(place.id(), day)
            .plan()
            .measures()
            .stream()
            .filter(it -> it.measure().code().value().equals(measure))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No measure " + measure));
        return CsvDownload.of(
            partnership + "-" + measure + "-" + day.day(),
            MeasureCsv.of(reading, place.illustrative())
        );
    }

    @GetMapping("/{partnership}/measures.csv")
    ResponseEntity<String> ratings(
        @PathVariable String partnership,
        @RequestParam(name = "as-at") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asAt
    ) {
        var place = places.named(partnership);
        var day = places.day(asAt);
        var reading = readings.read(place.id(), day);
        var rows = reading
            .plan()
            .measures()
            .stream()
            .map(it -> OverviewPages.row(it, reading.context()))
            .toList();
        return CsvDownload.of(partnership + "-measures-" + day.day(), RatingsCsv.of(rows, place.illustrative()));
    }
}
