package uk.improvementboard.board.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Source Sans 3 as embedded in one PDF: the page and its charts draw with the same three fonts. */
final class PdfFonts {

    static final String FAMILY = "Source Sans 3";
    static final String MISSING = "?";
    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;
    private static final int BOLD = 700;
    private static final NavigableMap<Integer, byte[]> FILES = new TreeMap<>();

    static {
        FILES.put(REGULAR, read("/fonts/SourceSans3-Regular.ttf"));
        FILES.put(SEMIBOLD, read("/fonts/SourceSans3-Semibold.ttf"));
        FILES.put(BOLD, read("/fonts/SourceSans3-Bold.ttf"));
    }

    private static final NavigableMap<Integer, TrueTypeFont> OUTLINES = new TreeMap<>();

    private final NavigableMap<Integer, PDFont> fonts = new TreeMap<>();

    /** Embeds the fonts in a document; only the glyphs used are kept when it is saved. */
    PdfFonts(PDDocument document) throws IOException {
        for (var file : FILES.entrySet()) {
            fonts.put(file.getKey(), embed(document, file.getValue()));
        }
    }

    /** The font of the nearest weight at or below the one asked for. */
    PDFont ofWeight(int weight) {
        var entry = fonts.floorEntry(Math.max(weight, REGULAR));
        return Objects.requireNonNull(entry).getValue();
    }

    /** The outlines of the nearest weight at or below the one asked for, read once. */
    static TrueTypeFont outlines(int weight) {
        var entry = Objects.requireNonNull(FILES.floorEntry(Math.max(weight, REGULAR)));
        synchronized (OUTLINES) {
            return OUTLINES.computeIfAbsent(entry.getKey(), _ -> parse(entry.getValue()));
        }
    }

    private static TrueTypeFont parse(byte[] file) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with a question mark for each character that the fonts lack; the drawing would fail on it. */
    String drawable(String text, int weight) {
        PDFont font = ofWeight(weight);
        return text
            .codePoints()
            .mapToObj(Character::toString)
            .map(character -> knows(font, character) ? character : MISSING)
            .collect(Collectors.joining());
    }

    private static boolean knows(PDFont font, String character) {
        try {
            return font.encode(character).length > 0;
        } catch (IllegalArgumentException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void register(PdfRendererBuilder builder) {
        fonts.forEach((weight, font) ->
            builder.useFont(new PDFontSupplier(font), FAMILY, weight, FontStyle.NORMAL, true)
        );
    }

    private static PDFont embed(PDDocument document, byte[] file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        // Substituted glyphs (the ligature "ft") would lose their Unicode and with it search, copy and speech.
        font.setEnableGsub(false);
        return PDType0Font.load(document, font, true);
    }

    private static byte[] read(String resource) {
        try (InputStream in = PdfFonts.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, "Missing font " + resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
