package uk.improvementboard.metrics.pack.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.improvementboard.metrics.pack.PackContent;
import uk.improvementboard.metrics.pack.PromisesPage;
import uk.improvementboard.metrics.pack.PromisesPage.Row;

/** The promise ledger. */
final class PromiseTables {

    private PromiseTables() {}

    static Stream<PackTable> of(PackContent content) {
        return content
            .promises()
            .stream()
            .flatMap(page -> Stream.of(promises(page), sources(page), rule(page)));
    }

    private static PackTable promises(PromisesPage page) {
        var table = new TableWriter("promises", "Promises", "Who promised what by when, and what was delivered")
            .columns("Promise", "Kind", "By")
            .figureWithUnit("Promised")
            .columns(
                "Basis",
                "Sector",
                "Due",
                "Dates given",
                "Moved",
                "Delivered",
                "Share",
                "State",
                "Contradictions",
                "Measures",
                "Actions"
            );
        table.note(page.summary());
        page.rows().forEach(row -> {
            table
                .words(row.title(), row.kind(), row.by())
                .figureAndUnit(row.promised())
                .words(row.basis(), row.sector());
            row.due().ifPresentOrElse(table::day, () -> table.words(""));
            table.words(dates(row), row.moved(), row.delivered() + (row.certain() ? "" : " (not beyond doubt)"));
            table.words(row.share().isPresent() ? Math.round(100 * row.share().getAsDouble()) + "%" : "");
            table.words(OverviewTables.inFull(row.state()), String.join(" ", row.contradictions()));
            table.words(OverviewTables.joined(row.measures().orElse(List.of())));
            table.words(OverviewTables.joined(row.actions().orElse(List.of())));
        });
        return table.table();
    }

    private static PackTable sources(PromisesPage page) {
        var table = new TableWriter(
            "promise-sources",
            "Sources of promises",
            "Who said what of each promise, when and where: later words never replace earlier ones"
        )
            .columns("Promise", "Said on", "By")
            .figureWithUnit("Amount")
            .columns("Due", "What was said", "Reason for a change", "Source", "Address");
        page.rows().forEach(row ->
            row
                .statements()
                .stream()
                .flatMap(List::stream)
                .forEach(it ->
                    table
                        .words(row.title())
                        .day(it.on())
                        .words(it.by())
                        .figureAndUnit(it.amount())
                        .words(it.due(), it.words(), it.reason(), it.source(), it.address())
                )
        );
        return table.table();
    }

    private static String dates(Row row) {
        return row
            .dates()
            .stream()
            .map(it -> it.due() + ": " + it.said())
            .collect(Collectors.joining("; "));
    }

    private static PackTable rule(PromisesPage page) {
        var table = new TableWriter(
            "promise-rule",
            "How promises are judged",
            "The rule behind the state of a promise"
        ).columns("Number", "Rule");
        var number = 1;
        for (var sentence : page.rule()) {
            table.words(Integer.toString(number++), sentence);
        }
        return table.table();
    }
}
