package uk.improvementboard.board.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a screen reader meets it: the structure tree with the text of each element. */
final class PdfReading implements AutoCloseable {

    private final PDDocument pdf;
    private final Map<PageMark, String> words = new HashMap<>();

    PdfReading(byte[] bytes) throws IOException {
        pdf = Loader.loadPDF(bytes);
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            extractor.getMarkedContents().forEach(content -> collect(page.getCOSObject(), content));
        }
    }

    static byte[] write(PdfDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfWriter.write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    PDDocument pdf() {
        return pdf;
    }

    String visibleText() throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    StructureNode root() {
        return new StructureNode(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
    }

    /** All elements of a type, in reading order. */
    List<StructureNode> all(String type) {
        List<StructureNode> found = new ArrayList<>();
        collect(root(), type, found);
        return found;
    }

    /** What is read out for an element: its own words, or its alternative description for a figure. */
    String read(StructureNode node) {
        if (node.type().equals("Figure")) {
            return node.alternative();
        }
        StringBuilder text = new StringBuilder();
        for (COSBase kid : node.kids()) {
            if (StructureNode.isElement(kid)) {
                StructureNode child = new StructureNode((COSDictionary) kid);
                boolean inline = child.type().equals("Span") || child.type().equals("Link");
                text.append(inline ? "" : " ").append(read(child));
            }
            node.mark(kid).ifPresent(mark -> text.append(words.getOrDefault(mark, "")));
        }
        String all = text.toString().replaceAll("\\s+", " ");
        return node.type().equals("Span") || node.type().equals("Link") ? all : all.strip();
    }

    private void collect(COSDictionary page, PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(page, inner);
            }
        }
        if (content.getMCID() >= 0) {
            words.merge(new PageMark(page, content.getMCID()), text.toString(), String::concat);
        }
    }

    private static void collect(StructureNode node, String type, List<StructureNode> found) {
        if (node.type().equals(type)) {
            found.add(node);
        }
        node.children().forEach(child -> collect(child, type, found));
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
