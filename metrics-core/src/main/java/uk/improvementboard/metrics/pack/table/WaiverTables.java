package uk.improvementboard.metrics.pack.table;

import java.util.stream.Stream;
import uk.improvementboard.metrics.pack.PackContent;
import uk.improvementboard.metrics.pack.WaiversPage;

/** What the chair let a pack go without. */
final class WaiverTables {

    private WaiverTables() {}

    static Stream<PackTable> of(PackContent content) {
        return content.waivers().stream().map(WaiverTables::table);
    }

    private static PackTable table(WaiversPage page) {
        var table = new TableWriter(
            "waivers",
            "Waivers",
            "Waived for this pack: what it goes without, by whom, when and why"
        ).columns("Kind", "Subject", "What was waived", "By", "On", "Reason");
        page.rules().forEach(table::note);
        page.rows().forEach(row -> table.words(row.kind(), row.name(), row.what(), row.by(), row.on(), row.reason()));
        return table.table();
    }
}
