package uk.improvementboard.board.founding;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.promise.PromiseCode;
import uk.improvementboard.metrics.promise.PromiseDelivery;
import uk.improvementboard.metrics.promise.PromiseStatement;
import uk.improvementboard.metrics.promise.PromiseTerms;
import uk.improvementboard.persistence.founding.Dated;
import uk.improvementboard.persistence.founding.Registers;

/** Reads what was promised, by whom, and what came of it. */
public final class RegisterTables {

    private final FoundingFolder folder;
    private final Function<CsvRow, Where> where;

    /** Where something is recorded. */
    private record Where(String title, Optional<URI> address) {}

    private RegisterTables(FoundingFolder folder, Function<CsvRow, Where> where) {
        this.folder = folder;
        this.where = where;
    }

    static RegisterTables of(FoundingFolder folder, Map<String, Source> sources) {
        return new RegisterTables(folder, row -> {
            var source = Source.named(sources, row);
            return new Where(source.title(), source.address());
        });
    }

    /**
     * {@return the registers of a made-up partnership, whose sources are named in the tables themselves}
     *
     * @param folder path on the class path, without slashes at its ends
     * @throws IllegalStateException when a table is missing or a cell cannot be understood, with file, line and column
     */
    public static Registers madeUp(String folder) {
        return new RegisterTables(new FoundingFolder(folder), row ->
            new Where(row.required("source"), Optional.empty())
        ).read();
    }

    Registers read() {
        var terms = folder
            .table("promises.csv")
            .stream()
            .map(row -> new Dated<>(row.day("known_from"), terms(row), "First promised"))
            .toList();
        return new Registers(terms, withdrawn(), statements(), deliveries());
    }

    private static PromiseTerms terms(CsvRow row) {
        return new PromiseTerms(
            row.parsed("code", PromiseCode::new),
            row.parsed("kind", PromiseTerms.Kind::valueOf),
            row.required("title"),
            row.parsed("by", OrganisationCode::new),
            row.text("unit"),
            row.parsed("basis", PromiseTerms.Basis::valueOf),
            row.text("sector"),
            row.optionalDay("baseline"),
            several(row, "measures").stream().map(MeasureCode::new).toList(),
            several(row, "actions"),
            HandlingClass.PUBLIC
        );
    }

    private static List<String> several(CsvRow row, String column) {
        return row
            .optional(column)
            .map(_ -> row.list(column))
            .orElse(List.of());
    }

    private List<Dated<PromiseTerms>> withdrawn() {
        return folder
            .table("promises.csv")
            .stream()
            .filter(row -> row.optional("withdrawn_on").isPresent())
            .map(row -> new Dated<>(row.day("withdrawn_on"), terms(row), row.required("withdrawn_why")))
            .toList();
    }

    private List<Dated<PromiseStatement>> statements() {
        return folder
            .table("promise-statements.csv")
            .stream()
            .map(row -> {
                var source = where.apply(row);
                var statement = new PromiseStatement(
                    row.parsed("promise", PromiseCode::new),
                    row.required("statement"),
                    row.day("said_on"),
                    row.required("said_by"),
                    row.required("words"),
                    row.optional("amount").map(BigDecimal::new),
                    row.optionalDay("due"),
                    row.text("due_words"),
                    row.text("reason"),
                    source.title(),
                    source.address()
                );
                return new Dated<>(statement.saidOn(), statement, "Said: " + source.title());
            })
            .toList();
    }

    private List<Dated<PromiseDelivery>> deliveries() {
        return folder
            .table("promise-deliveries.csv")
            .stream()
            .map(row -> {
                var source = where.apply(row);
                var delivery = new PromiseDelivery(
                    row.parsed("promise", PromiseCode::new),
                    row.required("delivery"),
                    row.day("on"),
                    row.optional("amount").map(BigDecimal::new),
                    row.yes("whole"),
                    row.required("words"),
                    row.text("doubt"),
                    source.title(),
                    source.address()
                );
                return new Dated<>(row.day("known_from"), delivery, "Delivered: " + source.title());
            })
            .toList();
    }
}
