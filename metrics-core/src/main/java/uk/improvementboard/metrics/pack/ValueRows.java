package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.improvementboard.metrics.measure.Fraction;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.pack.MeasurePage.ValueRow;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.spc.SpecialCause;

/** The table that twins the chart: every period, newest first, no cell empty. */
final class ValueRows {

    private static final String NONE = "-";

    private ValueRows() {}

    static List<ValueRow> of(MeasureReading reading) {
        var signals = signals(reading);
        return reading
            .observations()
            .reversed()
            .stream()
            .map(it -> row(reading, it, signals))
            .toList();
    }

    private static ValueRow row(MeasureReading reading, Observation it, Map<LocalDate, String> signals) {
        var fraction = it.shown().flatMap(figure -> figure.fraction());
        return new ValueRow(
            it.period().shortWords(),
            it
                .shown()
                .map(figure -> reading.format().cell(figure.asDouble()))
                .orElse(it.symbol()),
            fraction.map(Fraction::numerator).map(Counts::of).orElse(NONE),
            fraction.map(Fraction::denominator).map(Counts::of).orElse(NONE),
            signals.getOrDefault(it.period().end(), NONE),
            it.status(),
            it.provenance().source(),
            it.provenance().caveat()
        );
    }

    private static Map<LocalDate, String> signals(MeasureReading reading) {
        Map<LocalDate, String> words = new HashMap<>();
        if (!reading.chart().runChart()) {
            reading
                .chart()
                .points()
                .stream()
                .filter(point -> !point.causes().isEmpty())
                .forEach(point -> words.put(point.date(), sentence(point.causes())));
        }
        return words;
    }

    private static String sentence(List<SpecialCause> causes) {
        var joined = String.join("; ", causes.stream().map(SpecialCause::words).toList());
        return Character.toUpperCase(joined.charAt(0)) + joined.substring(1);
    }
}
