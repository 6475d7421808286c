package uk.improvementboard.board.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * What the workbook says of its sheets.
 *
 * @param from1904 whether its days are counted from 1904
 * @param strings where the texts lie, if there are any
 * @param styles where the formats lie, if there are any
 */
record XlsxBook(List<Table.Sheet> sheets, boolean from1904, Optional<String> strings, Optional<String> styles) {
    private static final long SMALL = 8_000_000;
    private static final int MOST_SHEETS = 200;

    /** A link from one part to another. */
    private record Link(String type, String target, boolean external) {}

    static XlsxBook read(XlsxZip zip) throws IOException, TableFault {
        var root = links(zip, "_rels/.rels", "");
        var workbook = root
            .values()
            .stream()
            .filter(it -> it.type().endsWith("/officeDocument"))
            .map(Link::target)
            .findFirst()
            .orElseThrow(XlsxZip::damaged);
        types(zip);
        var slash = workbook.lastIndexOf('/') + 1;
        var folder = workbook.substring(0, slash);
        var links = links(zip, folder + "_rels/" + workbook.substring(slash) + ".rels", folder);
        for (var link : links.values()) {
            if (link.type().endsWith("/externalLink") || (link.external() && !link.type().endsWith("/hyperlink"))) {
                throw XlsxZip.external();
            }
        }
        var pieces = new Pieces(links);
        XlsxXml.read(zip.part(workbook, SMALL), pieces);
        if (pieces.sheets.isEmpty()) {
            throw TableFault.of("The spreadsheet has no sheet with cells.", "Check that it is the file you meant.");
        }
        return new XlsxBook(pieces.sheets, pieces.from1904, target(links, "/sharedStrings"), target(links, "/styles"));
    }

    private static Optional<String> target(Map<String, Link> links, String type) {
        return links
            .values()
            .stream()
            .filter(it -> it.type().endsWith(type))
            .map(Link::target)
            .findFirst();
    }

    private static void types(XlsxZip zip) throws IOException, TableFault {
        XlsxXml.read(
            zip.part("[Content_Types].xml", SMALL),
            new XlsxXml.Pieces() {
                @Override
                void start(String name, Attributes attributes) throws TableFault {
                    var type = attributes.getValue("ContentType");
                    if (type != null && (type.contains("macroEnabled") || type.contains("vbaProject"))) {
                        throw XlsxZip.macros();
                    }
                }
            }
        );
    }

    private static Map<String, Link> links(XlsxZip zip, String part, String folder) throws IOException, TableFault {
        var links = new HashMap<String, Link>();
        XlsxXml.read(
            zip.part(part, SMALL),
            new XlsxXml.Pieces() {
                @Override
                void start(String name, Attributes attributes) {
                    var id = attributes.getValue("Id");
                    var type = attributes.getValue("Type");
                    var target = attributes.getValue("Target");
                    if ("Relationship".equals(name) && id != null && type != null && target != null) {
                        var external = "External".equals(attributes.getValue("TargetMode"));
                        var whole = target.startsWith("/") ? target.substring(1) : folder + target;
                        links.put(id, new Link(type, whole, external));
                    }
                }
            }
        );
        return links;
    }

    /** Reads the workbook's own part. */
    private static final class Pieces extends XlsxXml.Pieces {

        private final Map<String, Link> links;
        private final List<Table.Sheet> sheets = new ArrayList<>();
        private boolean from1904;

        Pieces(Map<String, Link> links) {
            this.links = links;
        }

        @Override
        void start(String name, Attributes attributes) throws TableFault {
            switch (name) {
                case "workbookPr" -> from1904 = isOn(attributes.getValue("date1904"));
                case "externalReference" -> throw XlsxZip.external();
                case "sheet" -> sheet(attributes);
                default -> {
                    // Windows, names and the like say nothing about figures.
                }
            }
        }

        private void sheet(Attributes attributes) throws TableFault {
            var name = attributes.getValue("name");
            var link = Optional.ofNullable(id(attributes)).map(links::get);
            if (name == null || link.isEmpty() || sheets.size() >= MOST_SHEETS) {
                throw XlsxZip.damaged();
            }
            if (link.get().type().endsWith("/worksheet")) {
                var state = attributes.getValue("state");
                sheets.add(new Table.Sheet(name, state != null && !"visible".equals(state), link.get().target()));
            }
        }

        private static @Nullable String id(Attributes attributes) {
            for (var place = 0; place < attributes.getLength(); place++) {
                if ("id".equals(attributes.getLocalName(place)) && !attributes.getURI(place).isEmpty()) {
                    return attributes.getValue(place);
                }
            }
            return null;
        }
    }

    static boolean isOn(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
