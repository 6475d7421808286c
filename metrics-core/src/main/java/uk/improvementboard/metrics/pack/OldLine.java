package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.ChartContent.ComparatorLine;
import uk.improvementboard.metrics.pack.ChartContent.ComparatorLine.Place;

/** Lays the line of a measure as it once stood beside the present one, so that a reader sees what restatements changed. */
public final class OldLine {

    private OldLine() {}

    /**
     * {@return whether the first published figures make a line: those of a year so far do not, because the chart shows single
     * periods, which two publications together may tell}
     */
    public static boolean firstPublishedOffered(Measure measure) {
        return measure.seriesKind() != SeriesKind.YEAR_TO_DATE;
    }

    /**
     * {@return the chart with the line as first published}
     *
     * @param first the first version of each period, as the reader may see it
     */
    public static ChartContent firstPublished(ChartContent present, Measure measure, List<Observation> first) {
        var places = new ArrayList<Place>();
        first.forEach(it ->
            it
                .shown()
                .ifPresent(figure -> places.add(new Place(ChartPlaces.of(measure, it.period()), figure.asDouble())))
        );
        return beside(present, "As first published", places);
    }

    /** {@return the chart with the line as it was known on an earlier day} */
    public static ChartContent asKnown(ChartContent present, LocalDate day, ChartContent then) {
        var places = then
            .points()
            .stream()
            .map(point -> new Place(point.date(), point.value()))
            .toList();
        return beside(present, "As known on " + Wording.day(day), places);
    }

    private static ChartContent beside(ChartContent present, String name, List<Place> places) {
        var lines = new ArrayList<ComparatorLine>();
        lines.add(new ComparatorLine(name, List.copyOf(places)));
        lines.addAll(present.comparators());
        return present.with(lines, present.description() + " " + name + ": " + differences(present, places) + ".");
    }

    private static String differences(ChartContent present, List<Place> places) {
        var other = places
            .stream()
            .filter(then ->
                present
                    .points()
                    .stream()
                    .anyMatch(now -> now.date().equals(then.date()) && now.value() != then.value())
            )
            .count();
        return other == 0 ? "the same values" : Wording.counted(other, "value") + " other than now";
    }
}
