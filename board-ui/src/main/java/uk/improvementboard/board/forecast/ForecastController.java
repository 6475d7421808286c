package uk.improvementboard.board.forecast;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
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
import uk.improvementboard.metrics.forecast.ForecastRecord;
import uk.improvementboard.persistence.AsAt;

/** Gives what was scored out as files, as the reader may see it. */
@RestController
@RolesAllowed("BOARD_VIEW")
class ForecastController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final BoardPlaces places;
    private final BoardReadingService readings;
    private final ForecastRecordService records;
    private final Clock clock;

    ForecastController(BoardPlaces places, BoardReadingService readings, ForecastRecordService records, Clock clock) {
        this.places = places;
        this.readings = readings;
        this.records = records;
        this.clock = clock;
    }

    @GetMapping("/{partnership}/forecasts.csv")
    ResponseEntity<String> steps(
        @PathVariable String partnership,
        @RequestParam(name = "as-at") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asAt
    ) {
        return file(partnership, asAt, "forecasts", ForecastCsv::steps);
    }

    @GetMapping("/{partnership}/forecast-chances.csv")
    ResponseEntity<String> chances(
        @PathVariable String partnership,
        @RequestParam(name = "as-at") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asAt
    ) {
        return file(partnership, asAt, "forecast-chances", ForecastCsv::chances);
    }

    private ResponseEntity<String> file(
        String slug,
        Optional<LocalDate> asAt,
        String what,
        BiFunction<ForecastRecord, Boolean, String> write
    ) {
        var place = places
            .mine()
            .stream()
            .filter(it -> it.slug().equals(slug))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No partnership " + slug));
        var today = LocalDate.now(clock);
        var day = asAt.filter(chosen -> chosen.isBefore(today)).orElse(today);
        var record = records.record(place.id(), readings.read(place.id(), new AsAt(day)));
        var name = ContentDisposition.attachment()
            .filename(slug + "-" + what + "-" + day + ".csv")
            .build();
        return ResponseEntity.ok()
            .contentType(CSV)
            .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .body(write.apply(record, place.illustrative()));
    }
}
