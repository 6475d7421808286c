package uk.improvementboard.metrics.pack;

import java.util.Optional;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.MeasureReading.Latest;
import uk.improvementboard.metrics.rating.Outlook;
import uk.improvementboard.metrics.rating.Sustained;

/** The message of a measure's page in at most ten words, made of its figures. */
final class Headlines {

    private Headlines() {}

    static String of(MeasureReading reading) {
        return reading
            .latest()
            .map(latest -> of(reading, latest))
            .orElseGet(() -> unsettled(reading));
    }

    private static String unsettled(MeasureReading reading) {
        return provisional(reading)
            .map(it -> reading.format().words(it.figure().asDouble()) + ", provisional; no final figure yet")
            .orElse("No current figure");
    }

    /** {@return the newest provisional figure, for a measure that has no final one} */
    static Optional<Observation.Provisional> provisional(MeasureReading reading) {
        return reading
            .observations()
            .reversed()
            .stream()
            .filter(Observation.Provisional.class::isInstance)
            .map(Observation.Provisional.class::cast)
            .findFirst();
    }

    private static String of(MeasureReading reading, Latest latest) {
        var format = reading.format();
        var now = format.words(latest.figure().asDouble());
        if (reading.sustained().state() == Sustained.State.SUSTAINED) {
            return now + ": end state held for " + reading.sustained().held() + " months";
        }
        if (reading.next().isPresent()) {
            return towards(reading, reading.next().get(), now);
        }
        if (!reading.trajectory().promised()) {
            return Change.of(reading, latest)
                .map(change -> now + ", " + change)
                .orElse(now + " " + latest.period().phrase());
        }
        if (reading.endState().isPresent()) {
            return ofEndState(reading, reading.endState().get(), now);
        }
        var milestone = reading.milestoneInView().orElseThrow();
        var reached = reading.measure().direction().reaches(latest.figure().asDouble(), milestone.value());
        return reached
            ? "Milestone of " +
                  format.promised(milestone.value()) +
                  " reached; " +
                  (lawAhead(reading) ? law(reading) : "no next step is set")
            : now + "; milestone of " + format.promised(milestone.value()) + " missed, no new date";
    }

    private static String towards(MeasureReading reading, Outlook next, String now) {
        var value = reading.latest().orElseThrow().figure().asDouble();
        var missing = reading.measure().direction().shortfall(value, next.promise().value());
        var target = reading.format().promised(next.promise().value());
        return missing <= 0
            ? now + ": " + next.promise().inFull() + " of " + target + " is met"
            : now +
                  ", " +
                  reading.format().gap(missing) +
                  " " +
                  reading.measure().direction().shortOf() +
                  " " +
                  next.promise().inFull();
    }

    private static boolean lawAhead(MeasureReading reading) {
        return reading
            .position()
            .map(position -> position.gapToStandard().orElse(0) > 0)
            .orElse(false);
    }

    private static String law(MeasureReading reading) {
        var law = reading.trajectory().standard().orElseThrow();
        return "the law asks for " + reading.format().promisedCell(law.value());
    }

    /** Its date has passed, or the next promise would be in view. */
    private static String ofEndState(MeasureReading reading, Outlook end, String now) {
        var target = reading.format().promised(end.promise().value());
        var sustained = reading.sustained();
        return sustained.held() > 0
            ? now + "; end state of " + target + " held " + sustained.held() + " of " + sustained.of() + " months"
            : now + "; the end state of " + target + " was missed";
    }
}
