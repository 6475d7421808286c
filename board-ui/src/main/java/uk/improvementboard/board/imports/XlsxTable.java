package uk.improvementboard.board.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.improvementboard.metrics.imports.LineProblem;

/**
 * A spreadsheet, read row by row. Nothing in it is worked out: of a formula the result that was stored with it is taken, and that is
 * said.
 */
final class XlsxTable implements Table {

    private final XlsxZip zip;
    private final XlsxBook book;
    private final XlsxStrings strings;
    private final XlsxFormats formats;
    private final Map<String, List<LineProblem>> notices = new LinkedHashMap<>();
    private final Map<String, Merges> merges = new HashMap<>();
    private double share;

    private XlsxTable(XlsxZip zip, XlsxBook book, XlsxStrings strings, XlsxFormats formats) {
        this.zip = zip;
        this.book = book;
        this.strings = strings;
        this.formats = formats;
    }

    static XlsxTable open(Path file) throws IOException, TableFault {
        var zip = XlsxZip.open(file);
        try {
            var book = XlsxBook.read(zip);
            var strings = book.strings().isPresent() ? XlsxStrings.read(zip, book.strings().get()) : XlsxStrings.none();
            var formats = book.styles().isPresent() ? XlsxFormats.read(zip, book.styles().get()) : XlsxFormats.none();
            return new XlsxTable(zip, book, strings, formats);
        } catch (TableFault | IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    @Override
    public List<Sheet> sheets() {
        return book.sheets();
    }

    @Override
    public void read(Sheet sheet, RowTaker taker) throws IOException, TableFault {
        var part = zip.part(sheet.part(), ReadingLimits.SHEET_BYTES);
        var size = Math.max(zip.size(sheet.part()), 1);
        var cells = new XlsxCells(strings, formats, book.from1904());
        var rows = new XlsxRows(sheet.name(), cells, row -> {
            share = Math.min(1.0, (double) part.count() / size);
            return taker.take(row);
        });
        XlsxXml.read(part, rows);
        notices.put(sheet.part(), rows.notices());
        merges.put(sheet.part(), rows.merges());
    }

    @Override
    public double share() {
        return share;
    }

    @Override
    public boolean commasAreClear() {
        return true;
    }

    @Override
    public boolean rowsAreEven() {
        return false;
    }

    @Override
    public List<LineProblem> notices(Sheet read) {
        var all = new ArrayList<LineProblem>();
        var others = new ArrayList<String>();
        for (var sheet : book.sheets()) {
            if (!sheet.equals(read)) {
                others.add(LineProblem.shown(sheet.name()) + (sheet.hidden() ? " (hidden)" : ""));
            }
        }
        if (!others.isEmpty()) {
            all.add(
                LineProblem.ofFile(
                    "Not read: " +
                        (others.size() == 1 ? "the sheet " : "the sheets ") +
                        String.join(", ", others) +
                        ".",
                    "Load the file once more for another sheet if it holds figures."
                )
            );
        }
        all.addAll(notices.getOrDefault(read.part(), List.of()));
        return all;
    }

    @Override
    public Merges merges(Sheet read) {
        return merges.getOrDefault(read.part(), new Merges());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
