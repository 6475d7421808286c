package uk.improvementboard.board.promise;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.shell.RegisterCsv;
import uk.improvementboard.metrics.pack.PromisesPage;

/** Gives the promise ledger out as a file, as the reader may see it. */
@RestController
@RolesAllowed("BOARD_VIEW")
class PromiseController {

    private static final List<String> HEADS = List.of(
        "promise",
        "kind",
        "promised_by",
        "promised",
        "basis",
        "sector",
        "due",
        "every_date_given",
        "moved",
        "delivered",
        "share",
        "certain",
        "state",
        "contradictions"
    );

    private final BoardPlaces places;
    private final PromiseService service;

    PromiseController(BoardPlaces places, PromiseService service) {
        this.places = places;
        this.service = service;
    }

    @GetMapping("/{partnership}/promises.csv")
    ResponseEntity<String> ledger(
        @PathVariable String partnership,
        @RequestParam(name = "as-at") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asAt
    ) {
        var place = places.named(partnership);
        var day = places.day(asAt);
        return RegisterCsv.of(
            place,
            day,
            "promises",
            HEADS,
            service.ledger(place.id(), day).rows(),
            PromiseController::cells
        );
    }

    private static List<Object> cells(PromisesPage.Row row) {
        return List.of(
            row.title(),
            row.kind(),
            row.by(),
            row.promised(),
            row.basis(),
            row.sector(),
            row.due().map(LocalDate::toString).orElse(""),
            row
                .dates()
                .stream()
                .map(it -> it.due() + ", said " + it.said())
                .collect(Collectors.joining("; ")),
            row.moved(),
            row.delivered(),
            row.share().isPresent() ? Math.round(row.share().getAsDouble() * 1000) / 1000.0 : "",
            row.certain() ? "yes" : "no",
            row.state().words(),
            String.join(" ", row.contradictions())
        );
    }
}
