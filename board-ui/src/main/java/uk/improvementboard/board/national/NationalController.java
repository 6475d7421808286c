package uk.improvementboard.board.national;

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
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.shell.CsvDownload;

/** Gives areas side by side as files. */
@RestController
@RolesAllowed("BOARD_VIEW")
class NationalController {

    private final BoardPlaces places;
    private final NationalService national;

    NationalController(BoardPlaces places, NationalService national) {
        this.places = places;
        this.national = national;
    }

    @GetMapping("/{partnership}/areas.csv")
    ResponseEntity<String> areas(
        @PathVariable String partnership,
        @RequestParam(name = "as-at") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asAt
    ) {
        var place = places.named(partnership);
        var published = national
            .authorities(place.id(), places.day(asAt))
            .orElseThrow(() ->
                new ResponseStatusException(HttpStatus.NOT_FOUND, "Not published on the day that was chosen")
            );
        return CsvDownload.of("local-authorities-20-weeks", NationalCsv.areas(published));
    }

    @GetMapping("/{partnership}/partnerships.csv")
    ResponseEntity<String> boards(
        @PathVariable String partnership,
        @RequestParam(name = "as-at") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asAt
    ) {
        var place = places.named(partnership);
        var day = places.day(asAt);
        return CsvDownload.of("partnerships-" + day.day(), NationalCsv.boards(national.boards(place.id(), day)));
    }
}
