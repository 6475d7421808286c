package uk.improvementboard.metrics.pack;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.PromisesPage.Given;
import uk.improvementboard.metrics.pack.PromisesPage.Row;
import uk.improvementboard.metrics.pack.PromisesPage.Said;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.promise.Promise;
import uk.improvementboard.metrics.promise.PromiseContradiction;
import uk.improvementboard.metrics.promise.PromiseDelivery;
import uk.improvementboard.metrics.promise.PromiseReading;
import uk.improvementboard.metrics.promise.PromiseRule;
import uk.improvementboard.metrics.promise.PromiseState;
import uk.improvementboard.metrics.promise.PromiseStatement;
import uk.improvementboard.metrics.promise.PromiseTerms;

/** Writes the promise ledger. */
public final class PromisePages {

    private PromisePages() {}

    /**
     * Names by which promises are printed.
     *
     * @param organisations short names by code
     * @param board the reading whose measures and actions are named; empty where they are not asked for
     */
    public record Names(Map<OrganisationCode, String> organisations, Optional<PlanReading> board) {
        private Optional<List<String>> measures(List<MeasureCode> codes) {
            return board.map(it ->
                codes
                    .stream()
                    .flatMap(code -> it.measure(code).stream())
                    .map(measure -> measure.measure().name())
                    .toList()
            );
        }

        private Optional<List<String>> actions(List<String> numbers) {
            return board.map(it ->
                numbers
                    .stream()
                    .flatMap(number -> it.plan().action(number).stream())
                    .map(action -> action.number() + " " + action.title())
                    .toList()
            );
        }
    }

    /**
     * {@return the ledger}
     *
     * @param promises as the audience may see them
     * @param organisations their short names
     */
    public static PromisesPage of(List<Promise> promises, Map<OrganisationCode, String> organisations, LocalDate asAt) {
        return of(promises, new Names(organisations, Optional.empty()), asAt);
    }

    /**
     * {@return the ledger}
     *
     * @param promises as the audience may see them
     */
    public static PromisesPage of(List<Promise> promises, Names names, LocalDate asAt) {
        var readings = promises
            .stream()
            .map(it -> PromiseReading.of(it, asAt))
            .sorted(
                Comparator.comparing(PromiseReading::state).thenComparing(it ->
                    it
                        .promise()
                        .dates()
                        .map(dates -> dates.current())
                        .orElse(LocalDate.MAX)
                )
            )
            .toList();
        return new PromisesPage(
            summary(readings),
            readings
                .stream()
                .map(it -> row(it, names))
                .toList(),
            PromiseRule.sentences()
        );
    }

    private static String summary(List<PromiseReading> readings) {
        if (readings.isEmpty()) {
            return "No promise is on record.";
        }
        var counts = new EnumMap<PromiseState, Integer>(PromiseState.class);
        readings.forEach(it -> counts.merge(it.state(), 1, Integer::sum));
        var parts = new ArrayList<String>();
        counts.forEach((state, count) -> parts.add(count + " " + Wording.lowerFirst(state.words())));
        var contradicted = readings
            .stream()
            .filter(it -> !it.contradictions().isEmpty())
            .count();
        return (
            Wording.counted(readings.size(), "promise") +
            ": " +
            String.join(", ", parts) +
            "." +
            (contradicted == 0 ? "" : " Of " + contradicted + " the sources contradict each other.")
        );
    }

    /** {@return one promise as the ledger shows it} */
    public static Row row(PromiseReading it, Map<OrganisationCode, String> organisations) {
        return row(it, new Names(organisations, Optional.empty()));
    }

    private static Row row(PromiseReading it, Names names) {
        var terms = it.promise().terms();
        return new Row(
            terms.code(),
            terms.title(),
            terms.kind().words(),
            terms.by().nameIn(names.organisations()),
            it.promised(),
            basis(it),
            terms.sector().isBlank() ? "Sector not stated" : terms.sector(),
            it
                .promise()
                .dates()
                .map(dates -> dates.current()),
            dates(it.promise()),
            it.moved(),
            delivered(it),
            it.share(),
            it.promise().delivered().map(PromiseDelivery::certain).orElse(true),
            new Tag(it.state().rag(), it.state().words(), reason(it), Optional.empty()),
            it.contradictions().stream().map(PromiseContradiction::words).toList(),
            Optional.of(
                it
                    .promise()
                    .statements()
                    .stream()
                    .map(said -> said(said, terms))
                    .toList()
            ),
            names.measures(terms.measures()),
            names.actions(terms.actions())
        );
    }

    private static Said said(PromiseStatement it, PromiseTerms terms) {
        return new Said(
            it.saidOn(),
            it.saidBy(),
            it.amount().map(terms::words).orElse(""),
            it
                .due()
                .map(_ -> due(it))
                .orElse(""),
            it.words(),
            it.reason(),
            it.source(),
            it.address().map(URI::toString).orElse("")
        );
    }

    private static String due(PromiseStatement it) {
        return it.due().map(Dates::day).orElse("") + (it.dueWords().isBlank() ? "" : " (\"" + it.dueWords() + "\")");
    }

    private static String basis(PromiseReading it) {
        var terms = it.promise().terms();
        var counted = terms
            .baseline()
            .map(day -> "counted from " + Dates.day(day))
            .orElse("from when is not stated");
        return terms.kind().counted() ? terms.basis().words() + "; " + counted : Wording.upperFirst(counted);
    }

    private static List<Given> dates(Promise promise) {
        var given = new ArrayList<Given>();
        Optional<LocalDate> before = Optional.empty();
        for (var it : promise.statements()) {
            if (it.due().isEmpty() || it.due().equals(before)) {
                continue;
            }
            before = it.due();
            given.add(
                new Given(
                    due(it),
                    Dates.day(it.saidOn()) +
                        ", " +
                        it.saidBy() +
                        (it.reason().isBlank() ? "" : ": " + Wording.lowerFirst(it.reason()))
                )
            );
        }
        return List.copyOf(given);
    }

    private static String delivered(PromiseReading it) {
        return it.promise().withdrawal().isEmpty() ? it.delivered() : it.delivered() + ". " + reason(it);
    }

    private static String reason(PromiseReading it) {
        return it
            .promise()
            .withdrawal()
            .map(taken -> "Withdrawn on " + Dates.day(taken.on()) + " (" + taken.by() + "): " + taken.reason())
            .orElseGet(it::delivered);
    }
}
