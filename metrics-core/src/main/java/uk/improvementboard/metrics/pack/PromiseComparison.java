package uk.improvementboard.metrics.pack;

import java.util.List;
import uk.improvementboard.metrics.pack.PackChanges.Kind;
import uk.improvementboard.metrics.pack.PromisesPage.Row;
import uk.improvementboard.metrics.promise.PromiseState;

/** What changed of the promise ledger: dates, amounts, what was kept and what was taken back. */
final class PromiseComparison {

    private final ChangeLines lines;

    PromiseComparison(ChangeLines lines) {
        this.lines = lines;
    }

    void compare(PackContent earlier, PackContent later) {
        lines.each(rows(earlier), rows(later), it -> it.code().value(), PromiseComparison::name, this::promise);
    }

    private static List<Row> rows(PackContent content) {
        return content.promises().map(PromisesPage::rows).orElse(List.of());
    }

    private static String name(Row row) {
        return "Promise: " + row.title();
    }

    private void promise(Row before, Row now) {
        if (is(now, PromiseState.WITHDRAWN)) {
            if (!is(before, PromiseState.WITHDRAWN)) {
                lines.add(Kind.WITHDRAWN, name(now), promised(before), now.state().reason());
            }
            return;
        }
        if (is(now, PromiseState.DELIVERED) && !is(before, PromiseState.DELIVERED)) {
            lines.add(Kind.DONE, name(now), before.state().words(), "Delivered: " + now.delivered());
        }
        lines.add(Kind.DATE, name(now), due(before), due(now));
        lines.add(Kind.AMOUNT, name(now), before.promised(), now.promised());
    }

    private static boolean is(Row row, PromiseState state) {
        return row.state().words().equals(state.words());
    }

    private static String promised(Row row) {
        return row.promised() + ", due: " + due(row);
    }

    private static String due(Row row) {
        return row.due().map(Dates::day).orElse("No date given");
    }
}
