package uk.improvementboard.board.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms in which a pack is given out. Each is written from the frozen document alone: the same document gives the same bytes. */
public enum PackForm {
    /** Pages: PDF/UA-1 and PDF/A-3a with the data of each chart. */
    PDF("pdf", "PDF", "application/pdf", PackRenderer::write),
    /** One web page that needs nothing else. */
    HTML("html", "Web page", "text/html;charset=UTF-8", PackHtml::write),
    /** A workbook with one table on each sheet. */
    XLSX("xlsx", "Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", PackWorkbook::write),
    /** Slides, one message each. */
    PPTX(
        "pptx",
        "PowerPoint",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        PackSlides::write
    ),
    /** A CSV file for each table, with the document itself. */
    ZIP("zip", "CSV files", "application/zip", CsvFiles::write);

    private final String ending;
    private final String words;
    private final String mediaType;
    private final Writer writer;

    PackForm(String ending, String words, String mediaType, Writer writer) {
        this.ending = ending;
        this.words = words;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** Writes a pack in one form. */
    private interface Writer {
        void write(PackDocument pack, OutputStream out) throws IOException;
    }

    /** {@return the form that a file's name ends with} */
    public static Optional<PackForm> ofFile(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
            .filter(form -> lower.endsWith("." + form.ending))
            .findFirst();
    }

    /** {@return every ending: ".pdf, .html, .xlsx, .pptx or .zip"} */
    public static String endings() {
        var all = Arrays.stream(values())
            .map(form -> "." + form.ending)
            .toList();
        var last = all.size() - 1;
        return all.subList(0, last).stream().collect(Collectors.joining(", ")) + " or " + all.get(last);
    }

    /** {@return the ending without its dot} */
    public String ending() {
        return ending;
    }

    /** {@return what people call it} */
    public String words() {
        return words;
    }

    /** {@return its media type} */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Writes a pack in this form. The stream is left open.
     *
     * @throws IOException if the stream fails
     */
    public void write(PackDocument pack, OutputStream out) throws IOException {
        writer.write(pack, out);
    }

    static List<PackForm> all() {
        return List.of(values());
    }
}
