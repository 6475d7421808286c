package uk.improvementboard.board.stocktake;

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
import uk.improvementboard.metrics.pack.StocktakePage;

/** Gives out as a file what changed since the last stocktake, as the reader may see it. */
@RestController
@RolesAllowed("BOARD_VIEW")
class StocktakeController {

    private static final List<String> HEADS = List.of(
        "since",
        "kind",
        "title",
        "impact_then",
        "impact_now",
        "impact_turn",
        "sustained_then",
        "sustained_now",
        "sustained_turn",
        "evidence_accepted_since",
        "contradictions",
        "forecasts_and_what_came"
    );

    private final BoardPlaces places;
    private final StocktakeService service;

    StocktakeController(BoardPlaces places, StocktakeService service) {
        this.places = places;
        this.service = service;
    }

    @GetMapping("/{partnership}/stocktake.csv")
    ResponseEntity<String> stocktake(
        @PathVariable String partnership,
        @RequestParam(name = "as-at") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asAt,
        @RequestParam(name = "since") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> since
    ) {
        var place = places.named(partnership);
        var day = places.day(asAt);
        var page = service.page(place.id(), day, since);
        return RegisterCsv.of(place, day, "stocktake", HEADS, page.rows(), row -> cells(page.since(), row));
    }

    private static List<Object> cells(LocalDate since, StocktakePage.Row row) {
        return List.of(
            since,
            row.label(),
            row.title(),
            row.impact().then().inWords(),
            row.impact().now().inWords(),
            row.impact().turn().words(),
            row.sustained().then().inWords(),
            row.sustained().now().inWords(),
            row.sustained().turn().words(),
            String.join("; ", row.evidence()),
            row
                .contradictions()
                .stream()
                .map(it -> it.headline() + " (" + it.fate() + "; " + it.answer() + ")")
                .collect(Collectors.joining("; ")),
            row
                .forecasts()
                .stream()
                .map(it -> it.name() + ". " + it.said() + ". Came: " + it.came())
                .collect(Collectors.joining("; "))
        );
    }
}
