package uk.improvementboard.metrics.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.trajectory.Milestone;

/** Tests what a plan says of a measure: from where, over which steps, to where for good, and what shall move it. */
final class MeasureQuality {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private MeasureQuality() {}

    /**
     * Tests one measure.
     *
     * @param moved whether an action is meant to move it
     * @param lost milestones and end states of it that were taken back
     */
    static QualityScore of(MeasureReading reading, boolean moved, List<LostPromise.OfMeasure> lost, Missing missing) {
        var checks = new ArrayList<QualityCheck>();
        checks.add(baseline(reading, missing));
        checks.add(milestone(reading, missing));
        checks.add(
            QualityCheck.of(
                QualityTest.END_STATE,
                reading.trajectory().endState().isPresent(),
                missing.no("long-term objective", "set where it shall be for good, and by when")
            )
        );
        checks.add(
            QualityCheck.of(
                QualityTest.MOVED_BY,
                moved,
                missing.no("action that is meant to move it", "name one, or say why it is only watched")
            )
        );
        var milestones = reading.trajectory().milestones();
        if (!milestones.isEmpty()) {
            checks.add(MovedDates.check(milestones.stream().map(Milestone::dates).toList()));
        }
        if (reading.trajectory().promised() || !lost.isEmpty()) {
            checks.add(kept(reading, lost));
        }
        return new QualityScore(checks);
    }

    private static QualityCheck baseline(MeasureReading reading, Missing missing) {
        if (reading.trajectory().baseline().isEmpty()) {
            return new QualityCheck(
                QualityTest.BASELINE,
                0,
                missing.no("baseline", "agree the time before the plan to compare with")
            );
        }
        return reading.baselineMean().isPresent()
            ? QualityCheck.met(QualityTest.BASELINE)
            : new QualityCheck(
                  QualityTest.BASELINE,
                  0.5,
                  "The baseline holds no figure: load the figures of that time, or agree another"
              );
    }

    private static QualityCheck milestone(MeasureReading reading, Missing missing) {
        if (reading.next().isPresent()) {
            return QualityCheck.met(QualityTest.MILESTONE);
        }
        return reading.trajectory().promised()
            ? new QualityCheck(
                  QualityTest.MILESTONE,
                  0.5,
                  "Every promised date has passed: set the next value with its date"
              )
            : new QualityCheck(
                  QualityTest.MILESTONE,
                  0,
                  missing.no("dated milestone", "set a first value with its date")
              );
    }

    private static QualityCheck kept(MeasureReading reading, List<LostPromise.OfMeasure> lost) {
        return QualityCheck.of(
            QualityTest.TARGETS_KEPT,
            lost.isEmpty(),
            "Target withdrawn: " +
                lost
                    .stream()
                    .map(it -> reading.format().promised(it.value()) + " by " + month(it.due()))
                    .collect(Collectors.joining("; ")) +
                ". Say what takes its place"
        );
    }

    private static String month(LocalDate day) {
        return MONTH.format(day);
    }
}
