package uk.improvementboard.metrics.pack.table;

import java.util.stream.Stream;
import uk.improvementboard.metrics.pack.PackContent;

/** What changed since the pack before. */
final class RevisionTables {

    private RevisionTables() {}

    static Stream<PackTable> of(PackContent content) {
        var table = new TableWriter(
            "revisions",
            "Revisions",
            "What was restated or changed since the pack before"
        ).columns("Kind", "About", "Period", "Was", "Is", "Why", "When and who");
        content.revisions().ifPresent(page -> {
            table.words("Summary", page.summary(), "", "", "", "", "");
            page.figures().forEach(it ->
                table.words("Figure", it.measure(), it.period(), it.was(), it.is(), it.why(), it.when())
            );
            page.terms().forEach(it -> table.words("Terms", it.about(), "", it.was(), it.is(), it.why(), it.when()));
        });
        return Stream.of(table.table());
    }
}
