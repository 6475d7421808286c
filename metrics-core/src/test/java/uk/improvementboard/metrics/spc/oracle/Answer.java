package uk.improvementboard.metrics.spc.oracle;

import java.util.List;

/**
 * What the rules say, in the words of the reference files.
 *
 * @param points one for each row that is no ghost
 * @param variation icon of the whole chart
 * @param assurance icon of the whole chart, empty where there is none
 * @param knifeEdge some value lies exactly on a limit, a two-sigma line or the screening bound, or the target on a limit; or a value
 *     that is the mean in decimals is not in binary numbers: there their rounding decides, in the references too
 */
public record Answer(List<Point> points, String variation, String assurance, boolean knifeEdge) {
    /** One point. */
    public record Point(int segment, int side, boolean outside, boolean close, String rule, String type) {}
}
