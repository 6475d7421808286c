package uk.improvementboard.board.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The texts that the cells of a spreadsheet share. They are the one thing that is kept whole, so they are bounded. */
final class XlsxStrings {

    private static final long MOST_BYTES = 200_000_000;
    private static final int MOST = 1_000_000;
    private static final long MOST_CHARACTERS = 30_000_000;

    private final List<String> texts;

    private XlsxStrings(List<String> texts) {
        this.texts = texts;
    }

    static XlsxStrings none() {
        return new XlsxStrings(List.of());
    }

    static XlsxStrings read(XlsxZip zip, String part) throws IOException, TableFault {
        var pieces = new Pieces();
        XlsxXml.read(zip.part(part, MOST_BYTES), pieces);
        return new XlsxStrings(pieces.texts);
    }

    String text(int place) throws TableFault {
        if (place < 0 || place >= texts.size()) {
            throw XlsxZip.damaged();
        }
        return texts.get(place);
    }

    private static final class Pieces extends XlsxXml.Pieces {

        private final List<String> texts = new ArrayList<>();
        private final XlsxText text = new XlsxText();
        private long characters;

        @Override
        void start(String name, Attributes attributes) {
            if ("si".equals(name)) {
                text.clear();
            }
            text.start(name);
        }

        @Override
        void end(String name) throws TableFault {
            text.end(name);
            if ("si".equals(name)) {
                var whole = text.take();
                characters += whole.length();
                if (texts.size() >= MOST || characters > MOST_CHARACTERS) {
                    throw TableFault.of(
                        "The spreadsheet holds too much text.",
                        "Save the sheet as CSV and load that file."
                    );
                }
                texts.add(whole);
            }
        }

        @Override
        void text(char[] letters, int from, int length) throws TableFault {
            text.add(letters, from, length);
        }
    }
}
