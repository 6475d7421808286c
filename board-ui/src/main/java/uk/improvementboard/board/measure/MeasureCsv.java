package uk.improvementboard.board.measure;

import java.util.List;
import uk.improvementboard.board.shell.CsvText;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Fraction;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.rating.MeasureReading;

/** A measure's figures as a file that spreadsheets open safely: a text that could start a formula is marked as text. */
final class MeasureCsv {

    private static final List<String> HEADS = List.of(
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

    private MeasureCsv() {}

    /** {@return the file} */
    static String of(MeasureReading reading, boolean illustrative) {
        return CsvText.of(
            HEADS,
            reading
                .observations()
                .stream()
                .map(it -> row(reading, it, illustrative))
                .toList()
        );
    }

    private static List<Object> row(MeasureReading reading, Observation it, boolean illustrative) {
        var figure = it.shown();
        var fraction = figure.flatMap(value -> value.fraction());
        return List.of(
            reading.measure().name(),
            it.period().start().toString(),
            it.period().end().toString(),
            figure.<Object>map(Figure::value).orElse(it.symbol()),
            reading.measure().unit().noun(),
            fraction.<Object>map(Fraction::numerator).orElse(""),
            fraction.<Object>map(Fraction::denominator).orElse(""),
            it.status(),
            it.provenance().source(),
            it.provenance().basis().words(),
            it.provenance().caveat(),
            CsvText.illustrative(illustrative)
        );
    }
}
