package uk.improvementboard.board.imports;

/** Gathers the text of a cell from its runs; hints on how to pronounce it are left out. */
final class XlsxText {

    private final StringBuilder text = new StringBuilder();
    private boolean wanted;
    private boolean hint;

    void clear() {
        text.setLength(0);
        wanted = false;
        hint = false;
    }

    void start(String name) {
        switch (name) {
            case "rPh" -> hint = true;
            case "t" -> wanted = !hint;
            default -> {
                // Fonts of a run.
            }
        }
    }

    void end(String name) {
        switch (name) {
            case "rPh" -> hint = false;
            case "t" -> wanted = false;
            default -> {
                // Fonts of a run.
            }
        }
    }

    void add(char[] letters, int from, int length) throws TableFault {
        if (!wanted) {
            return;
        }
        if (text.length() + length > ReadingLimits.CELL) {
            throw TableFault.of(
                "A cell of the spreadsheet has more than 32,767 characters.",
                "Shorten the cell, or save the sheet as CSV."
            );
        }
        text.append(letters, from, length);
    }

    String take() {
        return text.toString();
    }
}
