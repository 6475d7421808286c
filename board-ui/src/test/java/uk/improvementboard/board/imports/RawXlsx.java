package uk.improvementboard.board.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A spreadsheet written part by part, so that tests can make one that no program would write. */
final class RawXlsx {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook with one sheet of rows. */
    static RawXlsx of(String rows) {
        return new RawXlsx()
            .part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" +
                    "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
            )
            .part(
                "_rels/.rels",
                links("<Relationship Id=\"r1\" Type=\"" + LINKS + "/officeDocument\" Target=\"xl/workbook.xml\"/>")
            )
            .workbook("", "<sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/>")
            .part(
                "xl/_rels/workbook.xml.rels",
                links(
                    "<Relationship Id=\"r1\" Type=\"" +
                        LINKS +
                        "/worksheet\" Target=\"worksheets/sheet1.xml\"/>" +
                        "<Relationship Id=\"r2\" Type=\"" +
                        LINKS +
                        "/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/>" +
                        "<Relationship Id=\"r3\" Type=\"" +
                        LINKS +
                        "/styles\" Target=\"styles.xml\"/>"
                )
            )
            .part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" +
                    MAIN +
                    "\"><numFmts count=\"1\"><numFmt numFmtId=\"170\" formatCode=\"mmm\\-yy\"/></numFmts>" +
                    "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>" +
                    "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>"
            )
            .sheet(1, rows);
    }

    RawXlsx workbook(String properties, String sheets) {
        return part(
            "xl/workbook.xml",
            "<workbook xmlns=\"" +
                MAIN +
                "\" xmlns:r=\"" +
                LINKS +
                "\">" +
                properties +
                "<sheets>" +
                sheets +
                "</sheets></workbook>"
        );
    }

    RawXlsx sheet(int number, String rows) {
        return part(
            "xl/worksheets/sheet" + number + ".xml",
            "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>"
        );
    }

    RawXlsx part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    RawXlsx part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    static String links(String links) {
        return "<Relationships xmlns=\"" + PACKAGE + "\">" + links + "</Relationships>";
    }

    /** A row of cells that hold text, or what is given as XML. */
    static String row(int number, String... cells) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (var cell : cells) {
            row.append(cell.startsWith("<c") ? cell : text(cell));
        }
        return row + "</row>";
    }

    static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
    }

    static String number(String value, int style) {
        return "<c s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    ReadFile read() {
        return ReadFile.bytes(bytes());
    }
}
