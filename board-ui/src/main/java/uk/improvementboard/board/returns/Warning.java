package uk.improvementboard.board.returns;

/**
 * Something a person should know before loading a file that was understood.
 *
 * @param kind what sort of thing it is: a file can hold fifty of a sort
 * @param row row as a spreadsheet numbers it; 0 when it is about the whole file
 * @param column column as the file spells it; empty when it is about more than one
 * @param what what was noticed and what was done about it
 */
public record Warning(Kind kind, long row, String column, String what) {
    /** The sorts of warnings. */
    public enum Kind {
        COLUMN_NOT_READ("Column that was not read"),
        AREA_WITHHELD("Area without any figure"),
        COUNTS_DISAGREE("Rate that is not that of its counts: the rate was read, the counts were not"),
        BANDS_DISAGREE("Bands that do not add up to the whole"),
        OTHER_NAME("Name that is not that of its code: the code was trusted"),
        OTHER_SHORT_CODE("Short code that is not that of its area: the long code was trusted"),
        CODES_SWAPPED("Long and short code that have changed places"),
        FORMER_CODE("Former code that was read as the present one"),
        NAME_AGAINST_CODE(
            "Name of one area beside the code of another: the counts were read as those of the area that they fit"
        ),
        EMPTY_CELL("Empty cell: no figure was taken from it"),
        ROW_LEFT_OUT("Row that was left out, because nothing in it says for certain whose figures they are");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** {@return the sort in words, for one warning} */
        public String words() {
            return words;
        }
    }
}
