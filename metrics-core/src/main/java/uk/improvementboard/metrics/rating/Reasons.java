package uk.improvementboard.metrics.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.spc.Variation;
import uk.improvementboard.metrics.trajectory.Milestone;

/** The facets of a reading as sentences that name their figures, the most telling first. */
final class Reasons {

    private Reasons() {}

    static List<String> of(MeasureReading reading) {
        var reasons = new ArrayList<String>();
        var format = reading.format();
        if (reading.quality().stale()) {
            reasons.add(reading.quality().notes().getFirst());
        }
        reading.position().ifPresent(position -> gaps(reading, position, format, reasons));
        reading.next().ifPresent(next -> reasons.add(next.sentence(format)));
        reading.milestoneInView().ifPresent(milestone -> moved(milestone, reasons));
        if (reading.withoutLongTermObjective() && reading.trajectory().promised()) {
            reasons.add("No long-term objective set");
        } else if (reading.trajectory().endState().isPresent() && !sustained(reading)) {
            reasons.add("Sustained: " + Wording.lowerFirst(reading.sustained().rating().words()));
        }
        reading.sinceBaseline().ifPresent(since -> reasons.add(Wording.withoutStop(since.sentence(format::words))));
        chart(reading).ifPresent(reasons::add);
        reading
            .quality()
            .notes()
            .stream()
            .skip(reading.quality().stale() ? 1 : 0)
            .forEach(reasons::add);
        return List.copyOf(reasons);
    }

    /** Both icons of the chart in words; the variation alone where the limits have no target to be compared with. */
    private static Optional<String> chart(MeasureReading reading) {
        var chart = reading.chart();
        if (chart.runChart() || chart.variation() == Variation.NOT_ASSESSED) {
            return Optional.empty();
        }
        var variation = Wording.upperFirst(chart.variation().words());
        return Optional.of(
            switch (chart.assurance()) {
                case CONSISTENT_PASS, CONSISTENT_FAIL, INCONSISTENT -> variation + "; " + chart.assurance().words();
                case NO_TARGET, NOT_ASSESSED -> variation;
            }
        );
    }

    private static void gaps(MeasureReading reading, Position position, FigureFormat format, List<String> reasons) {
        var value = reading.latest().orElseThrow().figure().asDouble();
        var gaps = new ArrayList<String>();
        reading
            .next()
            .map(Outlook::promise)
            .map(promise ->
                reading.measure().direction().shortfall(value, promise.value()) <= 0
                    ? "At or beyond " + promise.inFull() + ", " + format.promised(promise.value())
                    : format.gap(reading.measure().direction().shortfall(value, promise.value())) +
                      " " +
                      reading.measure().direction().shortOf() +
                      " the " +
                      promise.name()
            )
            .ifPresent(gaps::add);
        if (position.gapToStandard().isPresent()) {
            var gap = position.gapToStandard().getAsDouble();
            gaps.add(
                gap > 0
                    ? format.gap(gap) + " " + reading.measure().direction().shortOf() + " the law"
                    : "at what the law requires"
            );
        }
        if (!gaps.isEmpty()) {
            reasons.add(Wording.upperFirst(String.join(", ", gaps)));
        }
        if (position.state() == Position.State.MISSED || position.state() == Position.State.WITHIN_TOLERANCE) {
            reasons.add(
                position.sentence(format, reading.measure().direction(), value, reading.latest().orElseThrow().period())
            );
        }
    }

    /** The rating itself says so already. */
    private static boolean sustained(MeasureReading reading) {
        return reading.sustained().state() == Sustained.State.SUSTAINED;
    }

    private static void moved(Milestone milestone, List<String> reasons) {
        if (milestone.dates().timesMoved() > 0) {
            reasons.add("Milestone " + milestone.dates().movedInWords());
        }
    }
}
