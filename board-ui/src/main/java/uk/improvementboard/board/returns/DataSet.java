package uk.improvementboard.board.returns;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One of the files of "Education, health and care plans".
 *
 * @param title in words
 * @param identifiedBy columns that no other set has
 * @param totalLabels how its totals rows are labelled, over the years
 * @param january whether its academic years stand for a count in January, instead of calendar years
 * @param bands columns that should add up to the last of them; empty where there are none
 * @param notUsed columns that are left out with a warning
 * @param rules measures that it gives; none when the board holds no measure of this set
 */
record DataSet(
    String title,
    List<String> identifiedBy,
    List<String> totalLabels,
    boolean january,
    List<String> bands,
    List<String> notUsed,
    List<MeasureRule> rules
) {
    static List<DataSet> all() {
        return ImportTable.rows("sets.csv")
            .stream()
            .map(row ->
                new DataSet(
                    row.get("title"),
                    ImportTable.list(row.get("identified_by")),
                    ImportTable.list(row.get("total_labels")),
                    row.get("period").equals("january"),
                    ImportTable.list(row.get("bands")),
                    ImportTable.list(row.get("not_used")),
                    MeasureRule.of(row.get("id"))
                )
            )
            .toList();
    }

    static Optional<DataSet> among(List<DataSet> sets, Set<String> columns) {
        return sets
            .stream()
            .filter(set -> columns.containsAll(set.identifiedBy()))
            .findFirst();
    }

    boolean isTotal(String topic, String breakdown) {
        return topic.equalsIgnoreCase(breakdown) && totalLabels.stream().anyMatch(breakdown::equalsIgnoreCase);
    }
}
