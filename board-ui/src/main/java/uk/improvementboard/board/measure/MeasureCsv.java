package uk.improvementboard.board.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.improvementboard.board.shell.CsvText;
import uk.improvementboard.metrics.measure.Fraction;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.rating.MeasureReading;

/** A measure's figures as a file that spreadsheets open safely: a text that could start a formula is marked as text. */
final class MeasureCsv {

    private MeasureCsv() {}

    /** {@return the file, with a byte order mark so that spreadsheets read it as UTF-8} */
    static String of(MeasureReading reading, boolean illustrative) {
        var out = new StringBuilder("\uFEFF");
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(
                "measure",
                "period_start",
                "period_end",
                "value",
                "unit",
                "numerator",
                "denominator",
                "status",
                "source",
                "basis",
                "caveat",
                "illustrative"
            );
            for (var observation : reading.observations()) {
                csv.printRecord(row(reading, observation, illustrative));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static List<String> row(MeasureReading reading, Observation it, boolean illustrative) {
        var figure = it.shown();
        var fraction = figure.flatMap(value -> value.fraction());
        return List.of(
            CsvText.safe(reading.measure().name()),
            it.period().start().toString(),
            it.period().end().toString(),
            figure.map(value -> value.value().toPlainString()).orElse(it.symbol()),
            CsvText.safe(reading.measure().unit().noun()),
            fraction.map(Fraction::numerator).map(String::valueOf).orElse(""),
            fraction.map(Fraction::denominator).map(String::valueOf).orElse(""),
            CsvText.safe(it.status()),
            CsvText.safe(it.provenance().source()),
            it.provenance().basis().words(),
            CsvText.safe(it.provenance().caveat()),
            illustrative ? "illustrative data" : "no"
        );
    }
}
