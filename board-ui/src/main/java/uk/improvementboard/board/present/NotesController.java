package uk.improvementboard.board.present;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import uk.improvementboard.board.shell.BoardPlaces;

/** The chair's notes beside the slides, and the thread by which they keep in step with the projector. */
@RestController
@RolesAllowed({ "MEETING_RUN", "MEETING_PREPARE" })
class NotesController {

    private final PresentService presents;
    private final BoardPlaces places;

    NotesController(PresentService presents, BoardPlaces places) {
        this.presents = presents;
        this.places = places;
    }

    @GetMapping("/{partnership}/present/{packId}/notes")
    ResponseEntity<byte[]> notes(@PathVariable String partnership, @PathVariable String packId) {
        var id = places.named(partnership).id();
        var pack = presents.notes(id, packId).orElseThrow(() -> PresentController.missing(packId));
        var deck = Deck.of(pack, presents.agenda(id, pack));
        return PresentController.page(
            NotesPage.html(pack, deck, "/" + partnership + "/present/" + packId),
            NotesPage.policy()
        );
    }

    /** The projector says where it is. */
    @PostMapping("/{partnership}/present/{packId}/position")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void position(
        @PathVariable String partnership,
        @PathVariable String packId,
        @RequestParam String session,
        @RequestParam String slide
    ) {
        try {
            presents.shows(places.named(partnership).id(), packId, session, slide);
        } catch (IllegalArgumentException unfit) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, unfit.getMessage(), unfit);
        }
    }

    /** The notes ask where the projector is. */
    @GetMapping("/{partnership}/present/{packId}/position")
    Map<String, String> position(@PathVariable String partnership, @PathVariable String packId) {
        return presents
            .showing(places.named(partnership).id(), packId)
            .map(slide -> Map.of("slide", slide))
            .orElse(Map.of());
    }
}
