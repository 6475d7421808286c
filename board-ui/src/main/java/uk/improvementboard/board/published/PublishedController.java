package uk.improvementboard.board.published;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import uk.improvementboard.board.pack.PackForm;
import uk.improvementboard.persistence.partnership.PartnershipName;

/** The page of the latest pack for the public, and every such pack as files: read without any script. Nobody need log in. */
@RestController
@AnonymousAllowed
class PublishedController {

    /** The page holds its own style and fonts, and nothing that acts. */
    private static final String STILL =
        "default-src 'none'; style-src 'unsafe-inline'; font-src 'self' data:; img-src data:; base-uri 'none'; form-action 'none'";

    private final PublishedPacks packs;

    PublishedController(PublishedPacks packs) {
        this.packs = packs;
    }

    @GetMapping("/public/{partnership}")
    ResponseEntity<byte[]> page(@PathVariable String partnership) {
        return packs
            .partnership(partnership)
            .map(known -> still(HttpStatus.OK, page(known)))
            .orElseGet(() -> still(HttpStatus.NOT_FOUND, PublishedPage.nobody(PublishedPage.ROOT, partnership)));
    }

    private String page(PartnershipName partnership) {
        return packs
            .latest(partnership)
            .map(latest -> page(PublishedPage.latest(partnership), latest))
            .orElseGet(() -> PublishedPage.nothingYet(partnership));
    }

    private String page(PublishedPage page, PublishedPacks.Published published) {
        return page.of(published.pack().content(), published.issue(), packs.all(page.partnership()));
    }

    /** The page of a pack that has been published, the latest among them, so that an address once noted lasts. */
    @GetMapping("/public/{partnership}/{packId}")
    ResponseEntity<byte[]> past(@PathVariable String partnership, @PathVariable String packId) {
        var known = packs.partnership(partnership);
        if (known.isEmpty()) {
            return still(HttpStatus.NOT_FOUND, PublishedPage.nobody(PublishedPage.BELOW, partnership));
        }
        return packs
            .past(known.get(), packId)
            .map(found -> still(HttpStatus.OK, page(PublishedPage.past(known.get()), found)))
            .orElseGet(() -> still(HttpStatus.NOT_FOUND, PublishedPage.noSuchPack(known.get(), packId)));
    }

    private static ResponseEntity<byte[]> still(HttpStatus status, String html) {
        return ResponseEntity.status(status)
            .contentType(MediaType.parseMediaType(PackForm.HTML.mediaType()))
            .header("Content-Security-Policy", STILL)
            .body(html.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/public/{partnership}/packs/{packId}.{ending}")
    ResponseEntity<byte[]> pack(
        @PathVariable String partnership,
        @PathVariable String packId,
        @PathVariable String ending
    ) throws IOException {
        var form = PackForm.ofFile("." + ending).orElseThrow(() -> missing("Packs end in " + PackForm.endings()));
        var pack = packs
            .partnership(partnership)
            .flatMap(known -> packs.find(known, packId))
            .orElseThrow(() -> missing("No pack " + packId));
        var bytes = new ByteArrayOutputStream();
        form.write(pack, bytes);
        var place = form == PackForm.HTML ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
            .contentType(MediaType.parseMediaType(form.mediaType()))
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                place
                    .filename(packId + "." + ending)
                    .build()
                    .toString()
            )
            .header("Content-Security-Policy", STILL)
            .body(bytes.toByteArray());
    }

    private static ResponseStatusException missing(String words) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, words);
    }
}
