package uk.improvementboard.metrics.pack.table;

import java.util.stream.Stream;
import uk.improvementboard.metrics.pack.ForwardPlanPage;
import uk.improvementboard.metrics.pack.PackContent;

/** What lies ahead of the board. */
final class ForwardTables {

    private ForwardTables() {}

    static Stream<PackTable> of(PackContent content) {
        return content.forwardPlan().stream().map(ForwardTables::table);
    }

    private static PackTable table(ForwardPlanPage page) {
        var table = new TableWriter("forward-plan", "Forward plan", "What lies ahead, the nearest first").columns(
            "Day",
            "Kind",
            "What",
            "Who"
        );
        table.note(page.summary());
        page.rows().forEach(row -> table.day(row.on()).words(row.kind().words(), row.what(), row.who()));
        if (page.rows().isEmpty()) {
            table.words("", "Summary", page.summary(), "");
        }
        return table.table();
    }
}
