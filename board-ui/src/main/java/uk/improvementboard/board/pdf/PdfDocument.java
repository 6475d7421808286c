package uk.improvementboard.board.pdf;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Document;

/**
 * What one PDF is made of. The same document gives the same bytes, whenever and wherever it is written.
 *
 * @param title document title, shown in the reader's title bar; not blank
 * @param language language of the text, such as en-GB
 * @param author who publishes the document; not blank
 * @param subject one sentence that says what the document is about; not blank
 * @param created the instant the document states as its creation; for a pack, when it was frozen
 * @param furniture running header and footer, if the document has them
 * @param watermark a word across every page, such as "Draft"; empty for none
 * @param attachments files that travel with the pages
 * @param content XHTML with inline SVG; it is read, never changed
 */
public record PdfDocument(
    String title,
    Locale language,
    String author,
    String subject,
    Instant created,
    Optional<PageFurniture> furniture,
    String watermark,
    List<Attachment> attachments,
    Document content
) {
    /**
     * A file inside the PDF.
     *
     * @param name its name, unique in the document
     * @param description what it holds, in a sentence
     * @param mediaType such as text/csv
     * @param content its bytes
     */
    public record Attachment(String name, String description, String mediaType, byte[] content) {}

    /** Refuses a document that could not be announced to a screen reader. */
    public PdfDocument {
        requireText(title, "title");
        requireText(author, "author");
        requireText(subject, "subject");
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("A PDF needs a language");
        }
        attachments = List.copyOf(attachments);
    }

    /**
     * A document from XHTML source.
     *
     * @param xhtml well-formed XHTML; named entities other than XML's own five are not known, a DOCTYPE is refused
     * @throws IllegalArgumentException if the source is not well formed
     */
    public static PdfDocument parse(
        String title,
        Locale language,
        String author,
        String subject,
        Instant created,
        Optional<PageFurniture> furniture,
        String xhtml
    ) {
        return new PdfDocument(title, language, author, subject, created, furniture, "", List.of(), Xhtml.parse(xhtml));
    }

    /** {@return the same document with a word across every page} */
    public PdfDocument withWatermark(String word) {
        return new PdfDocument(title, language, author, subject, created, furniture, word, attachments, content);
    }

    /** {@return the same document with files that travel with it} */
    public PdfDocument withAttachments(List<Attachment> files) {
        return new PdfDocument(title, language, author, subject, created, furniture, watermark, files, content);
    }

    private static void requireText(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A PDF needs a " + name);
        }
    }
}
