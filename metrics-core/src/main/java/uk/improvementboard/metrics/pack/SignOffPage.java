package uk.improvementboard.metrics.pack;

import java.util.List;

/**
 * What the board should know about the sign-off of all figures in a pack.
 *
 * @param summary how many are signed, in a sentence
 * @param rows every figure that needs a signature and has not all, what is lost or returned first
 * @param waivers figures that the chair let go unsigned, with the reason
 * @param disagreements open ones, with what each partner holds
 * @param missing commentary that the board requires and does not have
 */
public record SignOffPage(
    String summary,
    List<Row> rows,
    List<Line> waivers,
    List<Line> disagreements,
    List<Line> missing
) {
    /** A figure that is not signed. */
    public record Row(String measure, String figure, String state, String words) {}

    /** Something said of a measure or a part of the plan. */
    public record Line(String subject, String words) {}
}
