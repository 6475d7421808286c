package uk.improvementboard.board.present;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import uk.improvementboard.board.present.PresentPage.Ways;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Wording;

/** Serves the slides of an issued pack, and tells them quietly what is newer. */
@RestController
@RolesAllowed("BOARD_VIEW")
class PresentController {

    private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");

    /** So much of the line's width is for the name of a measure. */
    private static final double NEWS_NAME = Room.WIDTH * 0.55;

    private final PresentService presents;
    private final RecordingService recordings;
    private final BoardPlaces places;
    private final Permits permits;
    private final Clock clock;

    PresentController(
        PresentService presents,
        RecordingService recordings,
        BoardPlaces places,
        Permits permits,
        Clock clock
    ) {
        this.presents = presents;
        this.recordings = recordings;
        this.places = places;
        this.permits = permits;
        this.clock = clock;
    }

    @GetMapping("/{partnership}/present/{packId}")
    ResponseEntity<byte[]> slides(@PathVariable String partnership, @PathVariable String packId, CsrfToken token) {
        var id = places.named(partnership).id();
        var pack = presents.pack(id, packId).orElseThrow(() -> missing(packId));
        var deck = Deck.of(pack, presents.agenda(id, pack));
        var runs = permits.mayHoldMeetings(id);
        Map<OrganisationCode, String> organisations = runs ? recordings.organisations(id) : Map.of();
        var notes = runs ? "/" + partnership + "/present/" + packId + "/notes" : "";
        var ways = new Ways(
            "/" + partnership + "/packs",
            notes,
            token.getToken(),
            token.getHeaderName(),
            runs ? account(permits) : "",
            today(),
            organisations
        );
        return page(PresentPage.html(pack, deck, ways), PresentPage.policy());
    }

    /**
     * What the slides ask now and then. It also keeps the session of whoever presents: nobody is logged out in a meeting. After another
     * log-in in the same browser the slides need its proof, and must know whose it is, and which day it is by now.
     */
    @GetMapping("/{partnership}/present/{packId}/news")
    Map<String, String> news(@PathVariable String partnership, @PathVariable String packId, CsrfToken token) {
        var id = places.named(partnership).id();
        var news = new HashMap<String, String>();
        presents
            .newer(id, packId)
            .map(it -> "A newer pack is issued: " + PresentPage.MONTH.format(it.month()) + " (" + it.id() + ")")
            .or(() -> figures(presents.newerFigures(id, packId)))
            .ifPresent(words -> news.put("newer", words));
        if (permits.mayHoldMeetings(id)) {
            news.put("token", token.getToken());
            news.put("account", account(permits));
            news.put("day", today().toString());
        }
        return news;
    }

    private LocalDate today() {
        return BoardTime.dayOf(clock.instant());
    }

    /** {@return a value that stands for whoever is logged in and says nothing of them} */
    static String account(Permits permits) {
        return permits
            .principal()
            .map(it -> Long.toString(it.account().id()))
            .orElse("");
    }

    /** Names one measure, for the line is short, and counts the rest. */
    private static Optional<String> figures(List<String> measures) {
        if (measures.isEmpty()) {
            return Optional.empty();
        }
        var others = measures.size() - 1;
        return Optional.of(
            "Newer figures are on the board: " +
                Room.oneLine(measures.getFirst(), Room.SMALL, NEWS_NAME) +
                (others == 0 ? "" : " and " + Wording.counted(others, "other measure"))
        );
    }

    static ResponseEntity<byte[]> page(byte[] html, String policy) {
        return ResponseEntity.ok()
            .contentType(PAGE)
            .cacheControl(CacheControl.noStore())
            .header("Content-Security-Policy", policy)
            .header("Referrer-Policy", "same-origin")
            .body(html);
    }

    static ResponseStatusException missing(String packId) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "No pack " + packId);
    }
}
