package uk.improvementboard.board.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.imports.TableCell;

/** A text file whose cells are separated by commas, semicolons, tabs or bars, as RFC 4180 has it. Every cell is text. */
final class CsvTable implements Table {

    private static final Sheet ONLY = new Sheet("", false, "");

    private final Path file;
    private final TextEncoding encoding;
    private final char separator;
    private final long size;
    private long position;

    private CsvTable(Path file, TextEncoding encoding, char separator, long size) {
        this.file = file;
        this.encoding = encoding;
        this.separator = separator;
        this.size = size;
    }

    static CsvTable open(Path file, byte[] start) throws IOException, TableFault {
        var size = Files.size(file);
        if (size > ReadingLimits.CSV_BYTES) {
            throw TableFault.of(
                "The file is larger than 300 megabytes.",
                "Load it in parts, each with the same row of heads."
            );
        }
        var encoding = TextEncoding.of(start);
        return new CsvTable(file, encoding, Separator.of(encoding, start), size);
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(ONLY);
    }

    @Override
    public void read(Sheet sheet, RowTaker taker) throws IOException, TableFault {
        var row = 0L;
        try (
            var stream = new Counted(Files.newInputStream(file));
            var csv = reader(separator, new NoNul(encoding.reader(stream)));
            var records = csv.iterator()
        ) {
            while (records.hasNext()) {
                row++;
                if (row > ReadingLimits.ROWS) {
                    throw TableFault.of(
                        "The file has more than 2,000,000 rows.",
                        "Load it in parts, each with its row of heads."
                    );
                }
                if (!taker.take(row(row, records.next()))) {
                    return;
                }
            }
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof IOException cause) {
                throw fault(cause);
            }
            throw broken;
        } catch (CharacterCodingException | NulFound broken) {
            throw fault(broken);
        } catch (CsvParseException broken) {
            throw malformed(broken, row + 1);
        }
    }

    static CsvReader<CsvRecord> reader(char separator, Reader text) {
        return CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(ReadingLimits.ROW)
            .build(
                CsvRecordHandler.builder()
                    .maxFields(ReadingLimits.COLUMNS)
                    .maxFieldSize(ReadingLimits.CELL)
                    .maxRecordSize(ReadingLimits.ROW)
                    .build(),
                text
            );
    }

    private static Row row(long number, CsvRecord record) {
        var cells = new ArrayList<TableCell>(record.getFieldCount());
        for (var field : record.getFields()) {
            cells.add(field.isEmpty() ? TableCell.EMPTY : new TableCell.Text(field));
        }
        return new Row(number, cells);
    }

    private TableFault fault(IOException broken) throws IOException {
        return switch (broken) {
            case CharacterCodingException _ -> encoding.fault(file);
            case NulFound nul -> TableFault.of(
                "Line " + nul.line() + " holds a NUL character, so the file is no text.",
                "Export it again."
            );
            default -> throw broken;
        };
    }

    private static TableFault malformed(CsvParseException broken, long row) throws IOException {
        var cause = broken.getCause();
        if (cause instanceof IOException read) {
            throw read;
        }
        var words = String.valueOf(broken.getMessage()) + (cause == null ? "" : " " + cause.getMessage());
        if (words.contains("fields")) {
            return at(row, "The row has more than 1,000 cells.", "Leave out the columns that are not needed.");
        }
        if (words.contains("size") || words.contains("buffer")) {
            return at(
                row,
                "A cell here has more than 32,767 characters; perhaps its closing quotation mark is missing.",
                "Look for a lost quotation mark in this row."
            );
        }
        return at(
            row,
            "The quotation marks do not match: one is not closed, or text follows a closed one.",
            "Look for a lost quotation mark in this row; within a quoted cell it is written twice."
        );
    }

    private static TableFault at(long row, String reason, String mend) {
        return new TableFault(new LineProblem(row, "", "", "", reason, mend));
    }

    @Override
    public double share() {
        return size == 0 ? 1 : Math.min(1.0, (double) position / size);
    }

    @Override
    public boolean commasAreClear() {
        return separator != ';';
    }

    @Override
    public boolean rowsAreEven() {
        return true;
    }

    @Override
    public List<LineProblem> notices(Sheet read) {
        return List.of();
    }

    @Override
    public void close() {
        // Each reading closes what it opened.
    }

    /** Tells how far the reading is. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream stream) {
            super(stream);
            position = 0;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            var count = super.read(buffer, from, length);
            position += Math.max(count, 0);
            return count;
        }
    }
}
