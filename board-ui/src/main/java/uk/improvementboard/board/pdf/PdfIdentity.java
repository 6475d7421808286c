package uk.improvementboard.board.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** States what the file is, twice as the standards ask: in the information dictionary and as XMP, word for word alike. */
final class PdfIdentity {

    private static final String PRODUCER = "Improvement Board";
    private static final String XMP = """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
      xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
      xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
      xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <dc:format>application/pdf</dc:format>
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
    <dc:creator><rdf:Seq><rdf:li>${author}</rdf:li></rdf:Seq></dc:creator>
    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">${subject}</rdf:li></rdf:Alt></dc:description>
    <dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
    <pdf:Producer>${producer}</pdf:Producer>
    <pdf:Keywords>${keywords}</pdf:Keywords>
    <xmp:CreatorTool>${producer}</xmp:CreatorTool>
    <xmp:CreateDate>${created}</xmp:CreateDate>
    <xmp:ModifyDate>${created}</xmp:ModifyDate>
    <pdfaid:part>3</pdfaid:part>
    <pdfaid:conformance>A</pdfaid:conformance>
    <pdfuaid:part>1</pdfuaid:part>
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="w"?>
    """;

    private PdfIdentity() {}

    static void state(PdfDocument document, PDDocument pdf) throws IOException {
        var created = document.created().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC);
        Calendar calendar = GregorianCalendar.from(created);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(document.title());
        information.setAuthor(document.author());
        information.setSubject(document.subject());
        information.setKeywords(keywords(document));
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        information.setCreationDate(calendar);
        information.setModificationDate(calendar);
        pdf.setDocumentInformation(information);
        PDMetadata metadata = new PDMetadata(pdf);
        String date = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX").format(created);
        metadata.importXMPMetadata(xmp(document, date).getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadata);
        // PDFBox makes the file's identifier from this number and the information above, instead of the clock.
        pdf.setDocumentId(created.toInstant().toEpochMilli());
    }

    private static String xmp(PdfDocument document, String date) {
        return XMP.replace("${language}", document.language().toLanguageTag())
            .replace("${producer}", PRODUCER)
            .replace("${created}", date)
            .replace("${keywords}", escape(keywords(document)))
            .replace("${author}", escape(document.author()))
            .replace("${subject}", escape(document.subject()))
            .replace("${title}", escape(document.title()));
    }

    private static String keywords(PdfDocument document) {
        Optional<PageFurniture> furniture = document.furniture();
        return furniture.map(f -> "Pack " + f.packId() + ", SHA-256 " + f.sha256()).orElse(document.title());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
