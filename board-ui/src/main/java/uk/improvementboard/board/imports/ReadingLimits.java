package uk.improvementboard.board.imports;

/** The most that is read. Above these a file is refused and told so; see decision 0016. */
final class ReadingLimits {

    /** Bytes of a CSV file: 1,000,000 rows need about 80 million. */
    static final long CSV_BYTES = 300_000_000;
    /** Bytes of a spreadsheet as it lies on disk. */
    static final long XLSX_BYTES = 150_000_000;
    /** Bytes of a sheet when it is unpacked: 1,000,000 rows need about 400 million. */
    static final long SHEET_BYTES = 1_500_000_000;
    /** Rows of a sheet or CSV file. */
    static final long ROWS = 2_000_000;
    /** Columns that hold anything. */
    static final int COLUMNS = 1_000;
    /** Characters of a cell: as many as a spreadsheet allows. */
    static final int CELL = 32_767;
    /** Characters of a row. */
    static final int ROW = 1_000_000;
    /** Rows among which the head is looked for. */
    static final int HEAD_ROWS = 50;
    /** Rows between two questions whether the reading is cancelled. */
    static final int PACE = 1_000;

    private ReadingLimits() {}
}
