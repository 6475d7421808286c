package uk.improvementboard.board.imports;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.imports.TableCell;

/** Puts the pieces of a sheet together into rows. */
final class XlsxRows extends XlsxXml.Pieces {

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    private final String sheet;
    private final XlsxCells cells;
    private final Table.RowTaker taker;
    private final XlsxText text = new XlsxText();
    private final StringBuilder value = new StringBuilder();
    private final Merges merges = new Merges();
    private List<TableCell> row = new ArrayList<>();
    private int number;
    private int column = -1;
    private String type = "n";
    private int style = -1;
    private boolean formula;
    private boolean inValue;
    private boolean enough;
    private long formulas;
    private long firstFormula;
    private long hiddenRows;

    XlsxRows(String sheet, XlsxCells cells, Table.RowTaker taker) {
        this.sheet = sheet;
        this.cells = cells;
        this.taker = taker;
    }

    @Override
    void start(String name, Attributes attributes) throws TableFault {
        switch (name) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v" -> inValue = true;
            case "mergeCell" -> {
                var range = attributes.getValue("ref");
                merges.add(range == null ? "" : range);
            }
            default -> text.start(name);
        }
    }

    private void startRow(Attributes attributes) throws TableFault {
        var given = attributes.getValue("r");
        var next = given == null ? number + 1 : XlsxFormats.number(given);
        if (next <= number || next > LAST_ROW) {
            throw XlsxZip.damaged();
        }
        number = next;
        column = -1;
        row = new ArrayList<>(row.size());
        hiddenRows += XlsxBook.isOn(attributes.getValue("hidden")) ? 1 : 0;
    }

    private void startCell(Attributes attributes) throws TableFault {
        var place = attributes.getValue("r");
        var next = place == null ? column + 1 : column(place);
        if (next <= column || next >= LAST_COLUMN) {
            throw XlsxZip.damaged();
        }
        column = next;
        var given = attributes.getValue("t");
        type = given == null ? "n" : given;
        style = XlsxFormats.number(attributes.getValue("s"));
        formula = false;
        value.setLength(0);
        text.clear();
    }

    /** The letters of "BC17" as a number from 0; -1 where there are none or too many. */
    static int column(String place) {
        var found = 0;
        var letters = 0;
        while (letters < place.length() && place.charAt(letters) >= 'A' && place.charAt(letters) <= 'Z') {
            found = found * 26 + place.charAt(letters) - 'A' + 1;
            letters++;
            if (letters > 3) {
                return -1;
            }
        }
        return found - 1;
    }

    @Override
    void text(char[] letters, int from, int length) throws TableFault {
        if (!inValue) {
            text.add(letters, from, length);
            return;
        }
        if (value.length() + length > ReadingLimits.CELL) {
            throw TableFault.of("A cell of the spreadsheet has more than 32,767 characters.", "Shorten the cell.");
        }
        value.append(letters, from, length);
    }

    @Override
    void end(String name) throws TableFault {
        switch (name) {
            case "v" -> inValue = false;
            case "c" -> endCell();
            case "row" -> enough = !taker.take(new Table.Row(number, row));
            default -> text.end(name);
        }
    }

    private void endCell() throws TableFault {
        var cell = cells.cell(type, style, value.toString(), text.take(), formula);
        if (cell.blank()) {
            return;
        }
        if (column >= ReadingLimits.COLUMNS) {
            throw new TableFault(
                new LineProblem(
                    number,
                    sheet,
                    "",
                    "",
                    "The row has more than 1,000 cells.",
                    "Leave out the columns that are not needed."
                )
            );
        }
        if (formula) {
            firstFormula = formulas == 0 ? number : firstFormula;
            formulas++;
        }
        while (row.size() < column) {
            row.add(TableCell.EMPTY);
        }
        row.add(cell);
    }

    @Override
    boolean enough() {
        return enough;
    }

    Merges merges() {
        return merges;
    }

    List<LineProblem> notices() {
        var notices = new ArrayList<LineProblem>();
        if (formulas > 0) {
            notices.add(
                new LineProblem(
                    firstFormula,
                    sheet,
                    "",
                    "",
                    formulas == 1
                        ? "A cell is a formula; the result stored with it was taken."
                        : "This and more cells, " +
                              formulas +
                              " together, are formulas; the results stored with them were taken.",
                    "Check that the file was saved after the last change."
                )
            );
        }
        if (hiddenRows > 0) {
            notices.add(
                new LineProblem(
                    0,
                    sheet,
                    "",
                    "",
                    hiddenRows == 1 ? "A hidden row was read too." : hiddenRows + " hidden rows were read too.",
                    "Delete them if they do not count."
                )
            );
        }
        return notices;
    }
}
