package uk.improvementboard.board.restatement;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import uk.improvementboard.board.restatement.RestatementService.Ledger;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.shell.CsvDownload;
import uk.improvementboard.board.shell.CsvText;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.MeasureCode;

/** Gives the ledger out as a file, as the reader may see it. */
@RestController
@RolesAllowed("BOARD_VIEW")
class RestatementController {

    private static final List<String> HEADS = List.of(
        "what",
        "subject",
        "period",
        "first_published",
        "was",
        "became",
        "now",
        "known_from",
        "recorded_at",
        "by",
        "why",
        "rating_that_day",
        "illustrative"
    );

    private final BoardPlaces places;
    private final RestatementService service;

    RestatementController(BoardPlaces places, RestatementService service) {
        this.places = places;
        this.service = service;
    }

    @GetMapping("/{partnership}/restatements.csv")
    ResponseEntity<String> ledger(
        @PathVariable String partnership,
        @RequestParam Optional<String> measure,
        @RequestParam(name = "as-at") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asAt
    ) {
        var place = places.named(partnership);
        var day = places.day(asAt);
        var ledger = service.ledger(place.id(), measure.map(RestatementController::code), day);
        return CsvDownload.of(
            partnership + "-restatements-" + day.day(),
            CsvText.of(HEADS, rows(ledger, CsvText.illustrative(place.illustrative())))
        );
    }

    private static MeasureCode code(String text) {
        try {
            return new MeasureCode(text);
        } catch (IllegalArgumentException none) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No measure " + text, none);
        }
    }

    private static List<List<String>> rows(Ledger ledger, String illustrative) {
        var rows = new ArrayList<List<String>>();
        ledger
            .figures()
            .forEach(it ->
                rows.add(
                    List.of(
                        "Figure",
                        it.measure(),
                        it.period(),
                        it.first(),
                        it.was(),
                        it.is(),
                        it.now(),
                        BoardTime.dayOf(it.knownFrom()).toString(),
                        it.recordedAt().toString(),
                        it.by(),
                        it.why(),
                        it.rating(),
                        illustrative
                    )
                )
            );
        ledger
            .terms()
            .forEach(it ->
                rows.add(
                    List.of(
                        it.kind().words(),
                        TermsWords.about(it, ledger.measures()),
                        "",
                        "",
                        TermsWords.was(it),
                        TermsWords.is(it),
                        "",
                        BoardTime.dayOf(it.knownFrom()).toString(),
                        it.recordedAt().toString(),
                        it.recordedBy(),
                        it.reason(),
                        "",
                        illustrative
                    )
                )
            );
        return rows;
    }
}
