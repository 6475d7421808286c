package uk.improvementboard.board.imports;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The zip file of a spreadsheet: opened only when it holds nothing that runs, reaches out or blows up. */
final class XlsxZip implements AutoCloseable {

    private static final int MOST_PARTS = 2_000;
    private static final int LONGEST_DIRECTORY = 4_000_000;
    private static final int END = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final String AGAIN = "Open it in a spreadsheet program, save it as .xlsx again, and load that file.";

    private final ZipFile zip;

    private XlsxZip(ZipFile zip) {
        this.zip = zip;
    }

    static XlsxZip open(Path file) throws IOException, TableFault {
        if (Files.size(file) > ReadingLimits.XLSX_BYTES) {
            throw TableFault.of(
                "The spreadsheet is larger than 150 megabytes.",
                "Load it in parts, or save the sheet as CSV."
            );
        }
        directory(file);
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException _) {
            throw damaged();
        }
        try {
            parts(zip);
            return new XlsxZip(zip);
        } catch (TableFault | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    /** Looks at the end of the file first: a directory of millions of parts would be read whole. */
    private static void directory(Path file) throws IOException, TableFault {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var length = (int) Math.min(bytes.length(), END + LONGEST_COMMENT);
            var end = new byte[length];
            bytes.seek(bytes.length() - length);
            bytes.readFully(end);
            for (var place = length - END; place >= 0; place--) {
                if (end[place] == 'P' && end[place + 1] == 'K' && end[place + 2] == 5 && end[place + 3] == 6) {
                    if (number(end, place + 10, 2) > MOST_PARTS || number(end, place + 12, 4) > LONGEST_DIRECTORY) {
                        throw TableFault.of("The spreadsheet has more than 2,000 parts.", AGAIN);
                    }
                    return;
                }
            }
        }
        throw damaged();
    }

    private static long number(byte[] bytes, int from, int length) {
        var number = 0L;
        for (var place = length - 1; place >= 0; place--) {
            number = (number << 8) | (bytes[from + place] & 0xFF);
        }
        return number;
    }

    private static void parts(ZipFile zip) throws TableFault {
        var names = new HashSet<String>();
        var parts = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            var name = entries.nextElement().getName().toLowerCase(Locale.ROOT);
            parts++;
            if (parts > MOST_PARTS || !names.add(name)) {
                throw TableFault.of("The spreadsheet has more than 2,000 parts, or a part twice.", AGAIN);
            }
            if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/") || name.contains("/activex/")) {
                throw macros();
            }
            if (name.contains("/externallinks/")) {
                throw external();
            }
        }
        if (names.contains("xl/workbook.bin")) {
            throw TableFault.of("This is a binary spreadsheet (.xlsb).", AGAIN);
        }
        if (!names.contains("[content_types].xml") || names.stream().noneMatch(it -> it.endsWith("workbook.xml"))) {
            throw TableFault.of(
                "This is a zip archive or another office file, not a spreadsheet.",
                "Load the CSV or XLSX file itself."
            );
        }
    }

    static TableFault macros() {
        return TableFault.of(
            "The spreadsheet holds macros, which are programs.",
            "Save it as .xlsx, which leaves them out, and load that file."
        );
    }

    static TableFault external() {
        return TableFault.of(
            "The spreadsheet takes values from other files, so what it shows may be old.",
            "Copy the sheet, paste it as values into a new workbook, and load that file."
        );
    }

    static TableFault damaged() {
        return TableFault.of("The spreadsheet is damaged.", AGAIN);
    }

    /** {@return the size that a part claims to have, for telling how far the reading is} */
    long size(String part) {
        return Optional.ofNullable(zip.getEntry(part)).map(ZipEntry::getSize).orElse(0L);
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** {@return a part, with a watch on how much comes out of it} */
    XlsxGuard part(String name, long most) throws IOException, TableFault {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged();
        }
        try {
            return new XlsxGuard(zip.getInputStream(entry), Math.max(entry.getCompressedSize(), 1), most);
        } catch (ZipException _) {
            throw damaged();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
