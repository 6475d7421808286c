package uk.improvementboard.board.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** How the styles of a spreadsheet show numbers: plain, per cent, or as days. */
final class XlsxFormats {

    /** What a number is shown as. */
    enum Shown {
        NUMBER,
        PERCENT,
        DAY,
    }

    private static final long MOST = 16_000_000;
    private static final int MOST_STYLES = 100_000;
    private static final int LONGEST_FORMAT = 500;

    private final List<Shown> styles;

    private XlsxFormats(List<Shown> styles) {
        this.styles = styles;
    }

    static XlsxFormats none() {
        return new XlsxFormats(List.of());
    }

    static XlsxFormats read(XlsxZip zip, String part) throws IOException, TableFault {
        var pieces = new Pieces();
        XlsxXml.read(zip.part(part, MOST), pieces);
        return new XlsxFormats(pieces.styles);
    }

    Shown of(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : Shown.NUMBER;
    }

    static Shown shown(int id, String format) {
        var code = format.length() > LONGEST_FORMAT ? "" : format;
        if (DateUtil.isADateFormat(id, code)) {
            return Shown.DAY;
        }
        var positive = code.split(";", 2)[0].replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "");
        return positive.contains("%") ? Shown.PERCENT : Shown.NUMBER;
    }

    private static final class Pieces extends XlsxXml.Pieces {

        private final Map<Integer, String> formats = new HashMap<>();
        private final List<Shown> styles = new ArrayList<>();
        private boolean inStyles;

        @Override
        void start(String name, Attributes attributes) throws TableFault {
            switch (name) {
                case "numFmt" -> {
                    var code = attributes.getValue("formatCode");
                    if (code != null && formats.size() < MOST_STYLES) {
                        formats.put(number(attributes.getValue("numFmtId")), code);
                    }
                }
                case "cellXfs" -> inStyles = true;
                case "xf" -> {
                    if (inStyles) {
                        style(number(attributes.getValue("numFmtId")));
                    }
                }
                default -> {
                    // Fonts and colours say nothing about figures.
                }
            }
        }

        private void style(int id) throws TableFault {
            if (styles.size() >= MOST_STYLES) {
                throw XlsxZip.damaged();
            }
            var own = formats.get(id);
            var code =
                own == null && id >= 0 && id < BuiltinFormats.getAll().length
                    ? BuiltinFormats.getBuiltinFormat(id)
                    : own;
            styles.add(shown(id, code == null ? "" : code));
        }

        @Override
        void end(String name) {
            inStyles = inStyles && !"cellXfs".equals(name);
        }
    }

    /** {@return a number of an attribute; -1 where it is none} */
    static int number(@Nullable String text) {
        return text != null &&
            text.length() < 9 &&
            !text.isEmpty() &&
            text.chars().allMatch(it -> it >= '0' && it <= '9')
            ? Integer.parseInt(text)
            : -1;
    }
}
