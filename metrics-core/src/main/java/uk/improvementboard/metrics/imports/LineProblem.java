package uk.improvementboard.metrics.imports;

/**
 * Why a line of a table, or the whole table, cannot be taken.
 *
 * @param row row as the person sees it in the file or sheet, from 1; 0 when it is about the whole file or sheet
 * @param sheet name of the sheet; empty for a CSV file or when it is about the whole file
 * @param column column as the file spells it; empty when it is about more than one
 * @param value what the cell says, shortened to 60 characters; empty where it could be a person's
 * @param reason what is wrong, in words
 * @param mend what to do about it
 */
public record LineProblem(long row, String sheet, String column, String value, String reason, String mend) {
    /** Most characters of a cell that are shown. */
    public static final int LONGEST_VALUE = 60;

    /** Shortens what is shown and leaves out what does not print. */
    public LineProblem {
        sheet = shown(sheet);
        column = shown(column);
        value = shown(value);
    }

    /** {@return a problem of the whole file} */
    public static LineProblem ofFile(String reason, String mend) {
        return new LineProblem(0, "", "", "", reason, mend);
    }

    /** {@return the problem as one line: "Sheet Figures, row 7, column Value: ... Mend."} */
    public String words() {
        var place = new StringBuilder();
        if (!sheet.isEmpty()) {
            place.append("Sheet ").append(sheet);
        }
        if (row > 0) {
            place.append(place.isEmpty() ? "Row " : ", row ").append(row);
        }
        if (!column.isEmpty()) {
            place.append(place.isEmpty() ? "Column " : ", column ").append(column);
        }
        return (place.isEmpty() ? "" : place + ": ") + reason + " " + mend;
    }

    /** {@return a cell as it may be shown: one line, at most 60 characters} */
    public static String shown(String cell) {
        var start = cell.length() > 4 * LONGEST_VALUE ? cell.substring(0, 4 * LONGEST_VALUE) : cell;
        var plain = start.replaceAll("[\\s\\p{C}]+", " ").strip();
        if (plain.length() <= LONGEST_VALUE && start.length() == cell.length()) {
            return plain;
        }
        var end = Math.min(plain.length(), LONGEST_VALUE - 1);
        return plain.substring(0, Character.isHighSurrogate(plain.charAt(Math.max(end - 1, 0))) ? end - 1 : end) + "…";
    }
}
