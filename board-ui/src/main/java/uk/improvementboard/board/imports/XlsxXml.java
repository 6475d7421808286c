package uk.improvementboard.board.imports;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML of a spreadsheet piece by piece, as UTF-8 and without anything that XML can reach out with. */
final class XlsxXml {

    /**
     * Java counts every ampersand of a text against these, so that a long sheet with "health & care" in its notes would be refused. No
     * entity can be declared here, and the guard bounds what comes in.
     */
    private static final List<String> ENTITY_LIMITS = List.of(
        "jdk.xml.maxGeneralEntitySizeLimit",
        "jdk.xml.totalEntitySizeLimit",
        "jdk.xml.entityExpansionLimit"
    );

    private XlsxXml() {}

    /** Takes the pieces of a part by their plain names, and ends the reading when it has enough. */
    abstract static class Pieces extends DefaultHandler {

        private static final int DEEPEST = 64;
        private static final int MOST_NAMES = 500;

        private final Set<String> names = new HashSet<>();
        private int depth;

        abstract void start(String name, Attributes attributes) throws TableFault;

        void end(String name) throws TableFault {}

        void text(char[] characters, int from, int length) throws TableFault {}

        boolean enough() {
            return false;
        }

        @Override
        public final void startElement(String uri, String name, String full, Attributes attributes)
            throws SAXException {
            depth++;
            names.add(name);
            for (var place = 0; place < attributes.getLength(); place++) {
                names.add(attributes.getQName(place));
            }
            if (depth > DEEPEST || names.size() > MOST_NAMES) {
                throw new Refusal(XlsxZip.damaged());
            }
            try {
                start(name, attributes);
            } catch (TableFault refused) {
                throw new Refusal(refused);
            }
        }

        @Override
        public final void endElement(String uri, String name, String full) throws SAXException {
            depth--;
            try {
                end(name);
            } catch (TableFault refused) {
                throw new Refusal(refused);
            }
            if (enough()) {
                throw new Enough();
            }
        }

        @Override
        public final void characters(char[] characters, int from, int length) throws SAXException {
            try {
                text(characters, from, length);
            } catch (TableFault refused) {
                throw new Refusal(refused);
            }
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
            throw new Refusal(entities());
        }
    }

    private static final class Refusal extends SAXException {

        private static final long serialVersionUID = 1L;
        private final transient TableFault fault;

        Refusal(TableFault fault) {
            super("refused");
            this.fault = fault;
        }
    }

    private static final class Enough extends SAXException {

        private static final long serialVersionUID = 1L;
    }

    static void read(XlsxGuard part, Pieces pieces) throws IOException, TableFault {
        var utf8 = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var text = new InputStreamReader(part, utf8)) {
            var parser = factory().newSAXParser();
            for (var limit : ENTITY_LIMITS) {
                parser.setProperty(limit, "0");
            }
            var reader = parser.getXMLReader();
            reader.setContentHandler(pieces);
            reader.setErrorHandler(pieces);
            reader.setEntityResolver(pieces);
            reader.parse(new InputSource(text));
        } catch (Enough _) {
            // The one who asked wants no more.
        } catch (Refusal refused) {
            throw refused.fault;
        } catch (SAXException wrong) {
            throw String.valueOf(wrong.getMessage()).contains("DOCTYPE") ? entities() : XlsxZip.damaged();
        } catch (XlsxGuard.Bomb _) {
            throw TableFault.of(
                "The spreadsheet unpacks to far more than it seems to hold.",
                "Copy the figures into a new workbook, or save the sheet as CSV."
            );
        } catch (ZipException | CharacterCodingException | EOFException _) {
            throw XlsxZip.damaged();
        } catch (ParserConfigurationException missing) {
            throw new IllegalStateException("Java's own XML reader has these features", missing);
        }
    }

    private static TableFault entities() {
        return TableFault.of(
            "The spreadsheet's XML declares a document type, which no spreadsheet program writes.",
            "Open it in a spreadsheet program, save it as .xlsx again, and load that file."
        );
    }

    private static SAXParserFactory factory() throws ParserConfigurationException, SAXException {
        var factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        return factory;
    }
}
