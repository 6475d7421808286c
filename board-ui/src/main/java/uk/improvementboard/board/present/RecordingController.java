package uk.improvementboard.board.present;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.improvementboard.board.present.RecordingService.Kind;
import uk.improvementboard.board.present.RecordingService.Wanted;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.measure.OrganisationCode;

/** Takes from the slides what the board challenges, decides and agrees. */
@RestController
@RolesAllowed({ "MEETING_RUN", "MEETING_PREPARE" })
class RecordingController {

    private final PresentService presents;
    private final RecordingService recordings;
    private final BoardPlaces places;
    private final Permits permits;

    RecordingController(PresentService presents, RecordingService recordings, BoardPlaces places, Permits permits) {
        this.presents = presents;
        this.recordings = recordings;
        this.places = places;
        this.permits = permits;
    }

    @PostMapping("/{partnership}/present/{packId}/records")
    ResponseEntity<Map<String, String>> put(
        @PathVariable String partnership,
        @PathVariable String packId,
        @RequestParam String key,
        @RequestParam(defaultValue = "") String account,
        @RequestParam Kind kind,
        @RequestParam String slide,
        @RequestParam(defaultValue = "") String on,
        @RequestParam String words,
        @RequestParam(defaultValue = "") String to,
        @RequestParam(defaultValue = "") String due
    ) {
        var id = places.named(partnership).id();
        // Written by one person on a shared computer, sent after another logged in: it is not theirs to put on record.
        if (!account.equals(PresentController.account(permits))) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("refused", "Written under another log-in."));
        }
        var pack = presents.pack(id, packId).orElseThrow(() -> PresentController.missing(packId));
        try {
            var organisation = Optional.of(to)
                .filter(it -> !it.isBlank())
                .map(OrganisationCode::new);
            var wanted = new Wanted(key, kind, slide, words, organisation, day(due), day(on));
            var code = recordings.put(id, pack, wanted);
            return ResponseEntity.ok(Map.of("code", code));
        } catch (IllegalArgumentException refused) {
            return ResponseEntity.badRequest().body(Map.of("refused", String.valueOf(refused.getMessage())));
        }
    }

    private static Optional<LocalDate> day(String written) {
        return Optional.of(written)
            .filter(it -> it.matches("\\d{4}-\\d{2}-\\d{2}"))
            .map(LocalDate::parse);
    }
}
