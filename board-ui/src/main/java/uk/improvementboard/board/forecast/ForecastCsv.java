package uk.improvementboard.board.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import uk.improvementboard.board.shell.CsvText;
import uk.improvementboard.metrics.forecast.ForecastRecord;
import uk.improvementboard.metrics.forecast.KeptForecast;
import uk.improvementboard.metrics.forecast.Outcome.Basis;
import uk.improvementboard.metrics.forecast.ScoredChance;
import uk.improvementboard.metrics.forecast.ScoredStep;
import uk.improvementboard.metrics.measure.BoardTime;

/**
 * What was scored, as files: numbers unrounded, codes instead of names, so that anybody can score again.
 */
final class ForecastCsv {

    private record Column<T>(String head, Function<T, Object> cell) {}

    private static final List<Column<KeptForecast>> FORECAST = List.of(
        new Column<>("measure", KeptForecast::measure),
        new Column<>("issued_on", it -> BoardTime.dayOf(it.issuedAt())),
        new Column<>("method", KeptForecast::method),
        new Column<>("last_figure_for", it -> it.origin().period().end()),
        new Column<>("last_figure", it -> it.origin().value()),
        new Column<>("usual_change", it -> it.origin().usualChange())
    );

    private static final List<Column<ScoredStep>> STEP = List.of(
        new Column<>("step", it -> it.step().step()),
        new Column<>("period_start", it -> it.outcome().period().start()),
        new Column<>("period_end", it -> it.outcome().period().end()),
        new Column<>("lower95", it -> it.step().lower95()),
        new Column<>("lower80", it -> it.step().lower80()),
        new Column<>("median", it -> it.step().median()),
        new Column<>("upper80", it -> it.step().upper80()),
        new Column<>("upper95", it -> it.step().upper95()),
        new Column<>("first_settled", it -> it.outcome().first()),
        new Column<>("now_known", it -> it.outcome().now()),
        new Column<>("inside80", it -> yes(it.within80(Basis.AS_FIRST_SETTLED))),
        new Column<>("inside95", it -> yes(it.within95(Basis.AS_FIRST_SETTLED)))
    );

    private static final List<Column<ScoredChance>> CHANCE = List.of(
        new Column<>("promise", it -> it.chance().promise()),
        new Column<>("promised_value", it -> it.chance().value()),
        new Column<>("due", it -> it.chance().due()),
        new Column<>("chance", it -> it.chance().probability()),
        new Column<>("first_settled", it -> it.outcome().first()),
        new Column<>("now_known", it -> it.outcome().now()),
        new Column<>("met", it -> yes(it.met(Basis.AS_FIRST_SETTLED)))
    );

    private ForecastCsv() {}

    /** {@return one row for each forecast of a figure} */
    static String steps(ForecastRecord record, boolean illustrative) {
        return file(columns(ScoredStep::forecast, STEP, illustrative), record.steps());
    }

    /** {@return one row for each chance that has fallen due} */
    static String chances(ForecastRecord record, boolean illustrative) {
        return file(columns(ScoredChance::forecast, CHANCE, illustrative), record.chances());
    }

    private static <T> List<Column<T>> columns(
        Function<T, KeptForecast> forecast,
        List<Column<T>> own,
        boolean illustrative
    ) {
        var columns = new ArrayList<Column<T>>();
        FORECAST.forEach(it -> columns.add(new Column<>(it.head(), row -> it.cell().apply(forecast.apply(row)))));
        columns.addAll(own);
        columns.add(new Column<>("illustrative", _ -> CsvText.illustrative(illustrative)));
        return columns;
    }

    private static <T> String file(List<Column<T>> columns, List<T> rows) {
        return CsvText.of(
            columns.stream().map(Column::head).toList(),
            rows
                .stream()
                .map(row ->
                    columns
                        .stream()
                        .map(column -> column.cell().apply(row))
                        .toList()
                )
                .toList()
        );
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }
}
