package uk.improvementboard.board.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Writes XHTML as a tagged PDF that meets PDF/UA-1 and PDF/A-3a: structure in reading order, embedded fonts, charts as
 * vectors with real text and an alternative description, bookmarks, page numbers in the contents.
 *
 * <p>The base stylesheet {@code pdf/pack.css} is always applied, before any style in the document's own head. Content
 * must not be floated or positioned, or it is read out at the end of the document. A section is
 * {@code <section class="portrait">} or {@code <section class="landscape">}; an element with
 * {@code data-contents="2"} is filled with the headings that follow it, down to that level.
 *
 * <p>Nothing outside the document is loaded: neither files nor addresses.
 */
public final class PdfWriter {

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final float VERSION = 1.7f;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfWriter() {}

    /**
     * Writes a document. The stream is left open.
     *
     * @throws IllegalArgumentException if the content cannot be made accessible or drawn: a picture without words, a
     *     link to nowhere, an SVG element the writer does not know
     * @throws IOException if the stream fails
     */
    public static void write(PdfDocument document, OutputStream out) throws IOException {
        Document page = PagePreparation.prepare(document);
        try (PDDocument pdf = new PDDocument()) {
            PdfFonts fonts = new PdfFonts(pdf);
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(pdf);
            builder.usePdfVersion(VERSION);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
            builder.useColorProfile(SRGB);
            builder.useSVGDrawer(new ChartDrawer(fonts));
            fonts.register(builder);
            builder.useReplacementText(PdfFonts.MISSING);
            forbidOutsideResources(builder);
            builder.withW3cDocument(page, null);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                StructureTidy.tidy(pdf);
                Watermark.lay(document.watermark(), pdf);
                PdfAttachments.add(document, pdf);
                PdfIdentity.state(document, pdf);
                pdf.save(out);
            }
        }
    }

    private static void forbidOutsideResources(PdfRendererBuilder builder) {
        for (ExternalResourceControlPriority stage : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> uri != null && uri.startsWith("data:"), stage);
        }
    }
}
