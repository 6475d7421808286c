package uk.improvementboard.board.imports;

import java.io.IOException;
import java.util.List;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.imports.TableCell;

/** A file as rows of cells, whatever its format. It may be read more than once, each time from its beginning. */
interface Table extends AutoCloseable {
    /** {@return its sheets in their order; a CSV file has one without a name} */
    List<Sheet> sheets();

    /** Reads a sheet row by row until the taker has enough. */
    void read(Sheet sheet, RowTaker taker) throws IOException, TableFault;

    /** {@return share of the sheet that is read, 0 to 1, about} */
    double share();

    /** {@return whether a comma in a number can only stand between thousands} */
    boolean commasAreClear();

    /** {@return whether every row must be as long as the head: a lost or added separator moves figures to other columns} */
    boolean rowsAreEven();

    /** {@return what was noticed while a sheet was read, and does not refuse it} */
    List<LineProblem> notices(Sheet read);

    /** {@return cells that its author merged, known once the sheet was read to its end} */
    default Merges merges(Sheet read) {
        return new Merges();
    }

    @Override
    void close() throws IOException;

    /**
     * A sheet.
     *
     * @param name as its author wrote it; empty for a CSV file
     * @param part where it lies in the file
     */
    record Sheet(String name, boolean hidden, String part) {}

    /**
     * A row.
     *
     * @param number as the person sees it, from 1
     * @param cells its cells, gaps filled; what stands after the last filled one may be left out
     */
    record Row(long number, List<TableCell> cells) {
        /** {@return a cell, blank where the row does not reach it} */
        TableCell cell(int column) {
            return column < cells.size() ? cells.get(column) : TableCell.EMPTY;
        }

        /** {@return whether nothing stands in it} */
        boolean blank() {
            return cells.stream().allMatch(TableCell::blank);
        }

        /** {@return cells that are not blank} */
        long filled() {
            return cells
                .stream()
                .filter(it -> !it.blank())
                .count();
        }
    }

    /** Takes rows. */
    interface RowTaker {
        /** {@return whether the next row is wanted} */
        boolean take(Row row) throws TableFault;
    }
}
