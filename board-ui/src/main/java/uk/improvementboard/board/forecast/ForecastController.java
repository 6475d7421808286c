package uk.improvementboard.board.forecast;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.shell.CsvDownload;
import uk.improvementboard.metrics.forecast.ForecastRecord;

/** Gives what was scored out as files, as the reader may see it. */
@RestController
@RolesAllowed("BOARD_VIEW")
class ForecastController {

    private final BoardPlaces places;
    private final BoardReadingService readings;
    private final ForecastRecordService records;

    ForecastController(BoardPlaces places, BoardReadingService readings, ForecastRecordService records) {
        this.places = places;
        this.readings = readings;
        this.records = records;
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
        var place = places.named(slug);
        var day = places.day(asAt);
        var record = records.record(place.id(), readings.read(place.id(), day));
        return CsvDownload.of(slug + "-" + what + "-" + day.day(), write.apply(record, place.illustrative()));
    }
}
