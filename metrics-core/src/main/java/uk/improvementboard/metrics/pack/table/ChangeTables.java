package uk.improvementboard.metrics.pack.table;

import java.util.stream.Stream;
import uk.improvementboard.metrics.pack.PackChanges;
import uk.improvementboard.metrics.pack.PackContent;

/** What changed since the pack before. */
public final class ChangeTables {

    private ChangeTables() {}

    static Stream<PackTable> of(PackContent content) {
        return content.changes().stream().map(ChangeTables::of);
    }

    /** {@return every change, one a row} */
    public static PackTable of(PackChanges changes) {
        var table = new TableWriter(
            "changes",
            "What changed",
            "What changed from pack " + changes.earlier() + " to pack " + changes.later()
        ).columns("Kind", "About", "Before", "Now");
        table.note(changes.summary() + ".");
        changes.lines().forEach(line -> table.words(line.kind().words(), line.subject(), line.before(), line.after()));
        return table.table();
    }
}
