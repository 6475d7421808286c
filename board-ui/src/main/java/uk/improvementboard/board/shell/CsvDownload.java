package uk.improvementboard.board.shell;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Figures handed out as a CSV file, which no cache on the way may keep: another reader may see less. */
public final class CsvDownload {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private CsvDownload() {}

    /**
     * {@return the answer that a browser saves}
     *
     * @param name of the file, without its ending
     */
    public static ResponseEntity<String> of(String name, String content) {
        var disposition = ContentDisposition.attachment()
            .filename(name + ".csv")
            .build();
        return ResponseEntity.ok()
            .contentType(CSV)
            .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .body(content);
    }
}
