package uk.improvementboard.board.returns;

/**
 * Why a file was refused.
 *
 * @param row row as a spreadsheet numbers it, the head being row 1; 0 when it is about the whole file
 * @param column column as the file spells it; empty when it is about a row or the whole file
 * @param what what is wrong, in words
 * @param mend what to do about it
 */
public record Problem(long row, String column, String what, String mend) {
    static Problem ofFile(String what, String mend) {
        return new Problem(0, "", what, mend);
    }

    static Problem ofColumn(String column, String what, String mend) {
        return new Problem(1, column, what, mend);
    }

    /** {@return the problem as one line: "Row 7, column plans_issued_den: ... Mend: ..."} */
    public String words() {
        var place = row == 0 ? "" : "Row " + row + (column.isEmpty() ? ": " : ", column " + column + ": ");
        return place + what + " " + mend;
    }
}
