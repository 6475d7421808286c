package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.MethodPage.Example;
import uk.improvementboard.metrics.pack.MethodPage.Part;
import uk.improvementboard.metrics.pack.MethodPage.Subject;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.spc.Limits;
import uk.improvementboard.metrics.spc.Segment;
import uk.improvementboard.metrics.spc.SpcSettings;

/** How variation and assurance are read, followed on one chart of the board. */
final class VariationMethod {

    private VariationMethod() {}

    static Part of(List<MeasureReading> measures) {
        return Part.of("variation", "Variation and assurance: is it more than chance?", rule(), example(measures));
    }

    private static List<String> rule() {
        var settings = SpcSettings.mdc();
        return List.of(
            "The chart is an XmR chart as NHS England's Making Data Count draws it. The mean is that of the time before the plan began, where the measure has such a baseline; else that of all its values.",
            "The process limits lie 2.66 times the average moving range on each side of the mean. A moving range is the distance between two values in a row.",
            "A point is marked when it lies outside the limits; when it belongs to " +
                settings.shiftLength() +
                " in a row on one side of the mean; when it belongs to " +
                settings.trendLength() +
                " in a row each higher, or each lower, than the last; and when it is one of two in three that lie beyond two thirds of the way to a limit.",
            "The variation icon is that of the latest point. The assurance icon compares the limits with the target: beyond both limits on the good side it passes, on the bad side it fails, between them it is hit or miss.",
            "Under " +
                SpcSettings.MINIMUM_POINTS +
                " values there are no limits and no icons; under " +
                SpcSettings.SETTLED_POINTS +
                " values in a stretch its limits are provisional. Rolling and year-to-date series get no icons: neighbouring values share events."
        );
    }

    private static Optional<Example> example(List<MeasureReading> measures) {
        return measures
            .stream()
            .filter(VariationMethod::tells)
            .findFirst()
            .or(() -> measures.stream().filter(VariationMethod::charted).findFirst())
            .map(VariationMethod::follow);
    }

    private static boolean charted(MeasureReading reading) {
        return (
            SignalWords.of(reading).isPresent() && reading.chart().latestSegment().flatMap(Segment::limits).isPresent()
        );
    }

    private static boolean tells(MeasureReading reading) {
        return charted(reading) && reading.chart().variation().special();
    }

    private static Example follow(MeasureReading reading) {
        var chart = reading.chart();
        var segment = chart.latestSegment().orElseThrow();
        var limits = segment.limits().orElseThrow();
        var signals = SignalWords.of(reading).orElseThrow();
        var format = finer(reading.format());
        var steps = new ArrayList<String>();
        steps.add(
            "Mean of the " +
                Wording.counted(segment.baselineCount(), "value") +
                " that count: " +
                format.words(segment.mean()) +
                "."
        );
        steps.add(limits(limits, segment, format));
        var latest = reading.latest().orElseThrow();
        steps.add(
            "Latest value: " +
                reading.format().words(latest.figure().asDouble()) +
                " " +
                latest.period().phrase() +
                ". " +
                signals.variationWords() +
                "."
        );
        steps.add(signals.assuranceWords() + ".");
        steps.add("What the pair says: " + signals.pair());
        return new Example(new Subject.OfMeasure(reading.measure().code(), reading.measure().name()), steps);
    }

    private static String limits(Limits limits, Segment segment, FigureFormat format) {
        return (
            "Average moving range: " +
            format.gap(limits.averageMovingRange()) +
            ". Limits: " +
            format.number(segment.mean()) +
            " less and plus 2.66 times " +
            format.number(limits.averageMovingRange()) +
            ", which is " +
            format.cell(limits.lower()) +
            " and " +
            format.cell(limits.upper()) +
            "."
        );
    }

    /** A sum that the reader shall follow needs a digit more than the page shows. */
    private static FigureFormat finer(FigureFormat format) {
        return new FigureFormat(format.unit(), format.decimals() + 1);
    }
}
