package uk.improvementboard.metrics.pack;

import java.net.URI;
import java.util.List;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.PublishedFigure;
import uk.improvementboard.metrics.pack.MeasurePage.PublishedRow;
import uk.improvementboard.metrics.rating.MeasureReading;

/** All published values that stand beside the series: both sides of a disagreement stay on the record. */
final class PublishedRows {

    private PublishedRows() {}

    static List<PublishedRow> of(MeasureReading reading, PageContext context) {
        return context
            .published()
            .getOrDefault(reading.measure().code(), List.of())
            .stream()
            .map(figure -> row(reading, figure))
            .toList();
    }

    private static PublishedRow row(MeasureReading reading, PublishedFigure figure) {
        var observation = figure.observation();
        return new PublishedRow(
            observation.period().words(),
            value(reading, observation),
            observation
                .shown()
                .flatMap(it -> it.fraction())
                .map(Counts::of)
                .orElse("Not stated"),
            figure.difference(),
            source(observation),
            observation.provenance().address().map(URI::toString).orElse("")
        );
    }

    private static String value(MeasureReading reading, Observation observation) {
        return observation
            .shown()
            .map(it -> (reading.format().asPublished(it) + " " + observation.symbol()).strip())
            .orElse(observation.symbol());
    }

    private static String source(Observation observation) {
        var provenance = observation.provenance();
        var caveat = provenance.caveat().isBlank() ? "" : " (" + provenance.caveat() + ")";
        return provenance.source() + caveat;
    }
}
