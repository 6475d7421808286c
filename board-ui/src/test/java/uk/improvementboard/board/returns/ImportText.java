package uk.improvementboard.board.returns;

/** Rows of the file of needs assessments, which gives two counts. */
final class ImportText {

    static final String HEAD = DfeText.PLACE + "assess_in_year,assess_issued\n";

    /** As the Department published it in June 2025. */
    static final String KNOWN_2023 = hertfordshire(2023, 1488, 1408);

    /** A region with which Hertfordshire is not compared. */
    static final String YORKSHIRE =
        "2024,Calendar year,Regional,E92000001,England,E12000003,Yorkshire and The Humber,,,," +
        "All EHC needs assessments,All EHC needs assessments,9000,8000\n";

    private ImportText() {}

    static String hertfordshire(int year, Object completed, Object issued) {
        return (
            DfeText.HERTFORDSHIRE.replace("2024,Calendar", year + ",Calendar").replace(
                "All EHC plans issued",
                "All EHC needs assessments"
            ) +
            completed +
            "," +
            issued +
            "\n"
        );
    }
}
