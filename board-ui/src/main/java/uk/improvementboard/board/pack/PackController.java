package uk.improvementboard.board.pack;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.shell.CsvDownload;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.pack.table.ChangeTables;

/** Gives packs out as files: drafts to those who prepare or issue them, issued ones to whoever may read them. */
@RestController
@RolesAllowed("BOARD_VIEW")
class PackController {

    private final PackService packs;
    private final BoardPlaces places;

    PackController(PackService packs, BoardPlaces places) {
        this.packs = packs;
        this.places = places;
    }

    @GetMapping("/{partnership}/packs/draft.{ending}")
    ResponseEntity<byte[]> draft(
        @PathVariable String partnership,
        @PathVariable String ending,
        @RequestParam YearMonth month,
        @RequestParam HandlingClass audience,
        @RequestParam(name = "as-at") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asAt
    ) throws IOException {
        var id = places.named(partnership).id();
        var form = form(ending);
        try {
            var pack = asAt.isPresent()
                ? packs.draftAsKnownOn(id, asAt.get(), month, audience)
                : packs.draft(id, month, audience);
            return file(pack, form);
        } catch (IllegalArgumentException unfit) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, unfit.getMessage(), unfit);
        }
    }

    @GetMapping("/{partnership}/packs/issued/{packId}.{ending}")
    ResponseEntity<byte[]> issued(
        @PathVariable String partnership,
        @PathVariable String packId,
        @PathVariable String ending
    ) throws IOException {
        var form = form(ending);
        return file(
            packs
                .find(places.named(partnership).id(), packId)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No pack " + packId)),
            form
        );
    }

    @GetMapping("/{partnership}/packs/compare.csv")
    ResponseEntity<String> changes(
        @PathVariable String partnership,
        @RequestParam String from,
        @RequestParam String to
    ) {
        try {
            return packs
                .changes(places.named(partnership).id(), from, to)
                .map(changes -> CsvDownload.of(from + "-to-" + to, CsvFiles.csv(ChangeTables.of(changes))))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No two such packs"));
        } catch (IllegalArgumentException unfit) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, unfit.getMessage(), unfit);
        }
    }

    private static PackForm form(String ending) {
        return PackForm.ofFile("." + ending).orElseThrow(() ->
            new ResponseStatusException(HttpStatus.NOT_FOUND, "Packs end in " + PackForm.endings())
        );
    }

    private static ResponseEntity<byte[]> file(PackDocument pack, PackForm form) throws IOException {
        var bytes = new ByteArrayOutputStream();
        form.write(pack, bytes);
        var name = ContentDisposition.attachment()
            .filename(pack.content().packId() + "." + form.ending())
            .build();
        return ResponseEntity.ok()
            .contentType(MediaType.parseMediaType(form.mediaType()))
            .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .body(bytes.toByteArray());
    }
}
