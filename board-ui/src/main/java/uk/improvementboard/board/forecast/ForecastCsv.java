package uk.improvementboard.board.forecast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.improvementboard.metrics.forecast.ForecastRecord;
import uk.improvementboard.metrics.forecast.KeptForecast;
import uk.improvementboard.metrics.forecast.Outcome.Basis;
import uk.improvementboard.metrics.forecast.ScoredChance;
import uk.improvementboard.metrics.forecast.ScoredStep;

/** What was scored, as files: numbers unrounded, codes instead of names, so that anybody can score again. */
final class ForecastCsv {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private ForecastCsv() {}

    /** {@return one row for each forecast of a figure} */
    static String steps(ForecastRecord record, boolean illustrative) {
        return file(
            List.of(
                "measure",
                "issued_on",
                "method",
                "last_figure_for",
                "last_figure",
                "usual_change",
                "step",
                "period_start",
                "period_end",
                "lower95",
                "lower80",
                "median",
                "upper80",
                "upper95",
                "first_settled",
                "now_known",
                "inside80",
                "inside95",
                "illustrative"
            ),
            record.steps(),
            it -> row(it, illustrative)
        );
    }

    private static List<Object> row(ScoredStep it, boolean illustrative) {
        var forecast = it.forecast();
        var step = it.step();
        return List.of(
            forecast.measure().value(),
            day(forecast),
            forecast.method(),
            forecast.origin().period().end(),
            forecast.origin().value(),
            forecast.origin().usualChange(),
            step.step(),
            it.outcome().period().start(),
            it.outcome().period().end(),
            step.lower95(),
            step.lower80(),
            step.median(),
            step.upper80(),
            step.upper95(),
            it.outcome().first(),
            it.outcome().now(),
            yes(it.within80(Basis.AS_FIRST_SETTLED)),
            yes(it.within95(Basis.AS_FIRST_SETTLED)),
            mark(illustrative)
        );
    }

    /** {@return one row for each chance that has fallen due} */
    static String chances(ForecastRecord record, boolean illustrative) {
        return file(
            List.of(
                "measure",
                "issued_on",
                "method",
                "last_figure_for",
                "last_figure",
                "promise",
                "promised_value",
                "due",
                "chance",
                "first_settled",
                "now_known",
                "met",
                "illustrative"
            ),
            record.chances(),
            it -> row(it, illustrative)
        );
    }

    private static List<Object> row(ScoredChance it, boolean illustrative) {
        var forecast = it.forecast();
        return List.of(
            forecast.measure().value(),
            day(forecast),
            forecast.method(),
            forecast.origin().period().end(),
            forecast.origin().value(),
            it.chance().promise(),
            it.chance().value(),
            it.chance().due(),
            it.chance().probability(),
            it.outcome().first(),
            it.outcome().now(),
            yes(it.met(Basis.AS_FIRST_SETTLED)),
            mark(illustrative)
        );
    }

    /** With a byte order mark, so that spreadsheets read it as UTF-8. */
    private static <T> String file(List<String> heads, List<T> items, Function<T, List<Object>> row) {
        var out = new StringBuilder("\uFEFF");
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(heads);
            for (var item : items) {
                csv.printRecord(row.apply(item));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static LocalDate day(KeptForecast forecast) {
        return LocalDate.ofInstant(forecast.issuedAt(), LONDON);
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    private static String mark(boolean illustrative) {
        return illustrative ? "illustrative data" : "no";
    }
}
