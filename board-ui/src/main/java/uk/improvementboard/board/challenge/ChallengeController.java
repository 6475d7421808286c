package uk.improvementboard.board.challenge;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.shell.RegisterCsv;
import uk.improvementboard.metrics.pack.ChallengesPage;

/** Gives the register of challenges out as a file, as the reader may see it. */
@RestController
@RolesAllowed("BOARD_VIEW")
class ChallengeController {

    private static final List<String> HEADS = List.of(
        "code",
        "challenge",
        "about",
        "figure_as_shown",
        "shown_in",
        "raised",
        "meeting",
        "to",
        "due",
        "state",
        "answered",
        "answer",
        "evidence",
        "last_step"
    );

    private final BoardPlaces places;
    private final ChallengeService service;

    ChallengeController(BoardPlaces places, ChallengeService service) {
        this.places = places;
        this.service = service;
    }

    @GetMapping("/{partnership}/challenges.csv")
    ResponseEntity<String> register(
        @PathVariable String partnership,
        @RequestParam(name = "as-at") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asAt
    ) {
        var place = places.named(partnership);
        var day = places.day(asAt);
        return RegisterCsv.of(
            place,
            day,
            "challenges",
            HEADS,
            service.register(place.id(), day).rows(),
            ChallengeController::cells
        );
    }

    private static List<String> cells(ChallengesPage.Row row) {
        return List.of(
            row.code().value(),
            row.words(),
            row.about(),
            row.figure(),
            row.shownIn(),
            row.raised(),
            row.meeting(),
            row.to(),
            row.due(),
            row.state().words(),
            row.answered(),
            row.answer(),
            row.evidence(),
            row.last()
        );
    }
}
