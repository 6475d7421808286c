package uk.improvementboard.metrics.pack.table;

import java.util.stream.Stream;
import uk.improvementboard.metrics.pack.ExceptionsPage;
import uk.improvementboard.metrics.pack.PackContent;

/** Exception pages, and the former ones on the same things. */
final class ExceptionTables {

    private ExceptionTables() {}

    static Stream<PackTable> of(PackContent content) {
        return content
            .exceptions()
            .stream()
            .flatMap(page -> Stream.of(pages(page), earlier(page)));
    }

    private static Stream<ExceptionsPage.Row> all(ExceptionsPage page) {
        return Stream.of(page.needed(), page.open(), page.recovered()).flatMap(it -> it.stream());
    }

    private static PackTable pages(ExceptionsPage page) {
        var table = new TableWriter(
            "exceptions",
            "Exceptions",
            "What is off track, contradicts itself or was missed: why, what is done, by when, and what the record says of that date"
        )
            .columns(
                "Kind",
                "Subject",
                "Owner",
                "State",
                "Why",
                "Cause",
                "What is being done",
                "Recovery date",
                "What the record says of it",
                "Support asked",
                "Written"
            )
            .note(page.summary())
            .note(page.rule());
        all(page).forEach(row ->
            table.words(
                row.kind(),
                row.name(),
                row.owner(),
                row.state().inWords(),
                row.state().reason(),
                row.cause(),
                row.action(),
                row.recovery(),
                row.outlook(),
                row.support(),
                row.written()
            )
        );
        return table.table();
    }

    private static PackTable earlier(ExceptionsPage page) {
        var table = new TableWriter(
            "exceptions-before",
            "Earlier exceptions",
            "Former exception pages on the same things, and what showed their recovery"
        ).columns("Subject", "Opened", "Cause", "What was done", "Recovery date", "What showed the recovery");
        all(page).forEach(row ->
            row
                .earlier()
                .forEach(it -> table.words(row.name(), it.opened(), it.cause(), it.action(), it.recovery(), it.proof()))
        );
        return table.table();
    }
}
