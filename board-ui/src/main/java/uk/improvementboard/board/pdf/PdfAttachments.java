package uk.improvementboard.board.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts files into the PDF, each tied to the document as the data behind it, as PDF/A-3 asks. */
final class PdfAttachments {

    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName DATA = COSName.getPDFName("Data");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private PdfAttachments() {}

    static void add(PdfDocument document, PDDocument pdf) throws IOException {
        if (document.attachments().isEmpty()) {
            return;
        }
        var names = new TreeMap<String, PDComplexFileSpecification>();
        var associated = new COSArray();
        for (var attachment : document.attachments()) {
            var file = specification(document, attachment, pdf);
            if (names.put(attachment.name(), file) != null) {
                throw new IllegalArgumentException("Two attachments are called " + attachment.name());
            }
            associated.add(file.getCOSObject());
        }
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(names);
        var dictionary = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        dictionary.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(dictionary);
        pdf.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }

    private static PDComplexFileSpecification specification(
        PdfDocument document,
        PdfDocument.Attachment attachment,
        PDDocument pdf
    ) throws IOException {
        var embedded = new PDEmbeddedFile(pdf, new ByteArrayInputStream(attachment.content()), COSName.FLATE_DECODE);
        embedded.setSubtype(attachment.mediaType());
        embedded.setSize(attachment.content().length);
        var day = GregorianCalendar.from(document.created().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
        embedded.setCreationDate(day);
        embedded.setModDate(day);
        var file = new PDComplexFileSpecification();
        file.setFile(attachment.name());
        file.setFileUnicode(attachment.name());
        file.setFileDescription(attachment.description());
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.getCOSObject().setItem(RELATIONSHIP, DATA);
        return file;
    }
}
