package uk.improvementboard.metrics.pack;

import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.rating.MeasureReading;

/**
 * The latest figure of a measure as pages and slides write it.
 *
 * @param value as written, with its unit; words where there is none
 * @param label the count behind it and its period; blank where there is nothing to say
 */
public record LatestFigure(String value, String label) {
    /** {@return the figure that a measure's page leads with} */
    public static LatestFigure of(MeasureReading reading) {
        var value = reading
            .latest()
            .map(MeasureReading.Latest::figure)
            .or(() -> Headlines.provisional(reading).map(Observation.Provisional::figure))
            .map(figure -> reading.format().cell(figure.asDouble()))
            .orElse("No figure");
        return new LatestFigure(value, label(reading));
    }

    /** {@return the figure that a page leads with} */
    public static LatestFigure of(MeasurePage page) {
        return new LatestFigure(page.hero(), page.heroLabel());
    }

    /** {@return both in one line} */
    public String words() {
        return label.isBlank() ? value : value + ", " + label;
    }

    private static String label(MeasureReading reading) {
        return reading
            .latest()
            .map(latest -> {
                var count = latest
                    .figure()
                    .fraction()
                    .map(fraction -> Counts.of(fraction) + ", ")
                    .orElse("");
                return count + unitWords(reading.measure()) + latest.period().words();
            })
            .or(() ->
                Headlines.provisional(reading).map(
                    it -> unitWords(reading.measure()) + it.period().words() + ", provisional"
                )
            )
            .orElse("No settled figure is on the board");
    }

    private static String unitWords(Measure measure) {
        return switch (measure.unit().kind()) {
            case COUNT, DURATION -> measure.unit().noun() + ", ";
            case SCORE -> "of " + Math.round(measure.unit().maximum().orElse(10)) + ", ";
            case PERCENTAGE, MONEY, RANK -> "";
        };
    }
}
