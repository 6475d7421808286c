package uk.improvementboard.metrics.spc;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.improvementboard.metrics.measure.Wording;

/** Whether limits may be drawn anew from a date: only where the points themselves show that something other than chance is at work. */
public sealed interface RebaseProposal {
    /** How far a signal may stand from the date, in points on either side: a change shows when its run is complete, not at once. */
    int NEAR = 3;

    /**
     * The points bear it out.
     *
     * @param specialCause the signal, in words
     */
    record Supported(String specialCause) implements RebaseProposal {}

    /** It must not be done; {@code reason} is a sentence for the person who asked. */
    record Refused(String reason) implements RebaseProposal {}

    /**
     * Judges a date.
     *
     * @param chart the chart as it stands, with the limits now in force
     * @param from date of the first point of the new segment
     */
    static RebaseProposal of(XmrChart chart, LocalDate from) {
        if (chart.runChart()) {
            return new Refused("There are no limits to draw anew. " + chart.runChartReason().orElse(""));
        }
        var counted = chart
            .points()
            .stream()
            .filter(point -> !point.ghost() && point.value().isPresent())
            .toList();
        var place = place(counted, from);
        if (place < 0) {
            return new Refused("No settled figure has the date " + Wording.day(from) + ".");
        }
        if (place == 0 || counted.get(place - 1).segment() != counted.get(place).segment()) {
            return new Refused("Limits start at " + Wording.day(from) + " already.");
        }
        return signal(counted, place)
            .<RebaseProposal>map(Supported::new)
            .orElseGet(() ->
                new Refused(
                    "No special cause stands within " +
                        NEAR +
                        " points of " +
                        Wording.day(from) +
                        ": common cause variation is no reason for new limits."
                )
            );
    }

    private static int place(List<ChartPoint> counted, LocalDate from) {
        for (var i = 0; i < counted.size(); i++) {
            if (counted.get(i).date().equals(from)) {
                return i;
            }
        }
        return -1;
    }

    /** The most lasting signal, since limits are for good, and of several the nearest to the date. */
    private static Optional<String> signal(List<ChartPoint> counted, int place) {
        return IntStream.rangeClosed(Math.max(0, place - NEAR), Math.min(counted.size() - 1, place + NEAR))
            .boxed()
            .sorted(Comparator.comparingInt(i -> Math.abs(i - place)))
            .flatMap(i -> counted.get(i).causes().stream())
            .min(Comparator.comparingInt(RebaseProposal::passing))
            .map(SpecialCause::words);
    }

    private static int passing(SpecialCause cause) {
        return switch (cause) {
            case SpecialCause.Shift _ -> 0;
            case SpecialCause.Trend _ -> 1;
            case SpecialCause.TwoOfThree _ -> 2;
            case SpecialCause.AstronomicalPoint _ -> 3;
        };
    }
}
