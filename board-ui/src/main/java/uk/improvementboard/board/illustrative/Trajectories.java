package uk.improvementboard.board.illustrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.spc.Rebase.Agreement;
import uk.improvementboard.metrics.trajectory.Baseline;
import uk.improvementboard.metrics.trajectory.EndState;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.metrics.trajectory.StatutoryStandard;
import uk.improvementboard.persistence.founding.Dated;
import uk.improvementboard.persistence.spc.AgreedRebase;
import uk.improvementboard.persistence.trajectory.MilestoneVersion;
import uk.improvementboard.persistence.trajectory.TrajectoryTerms;

/** What was promised for the measures, every version of it. */
final class Trajectories {

    private static final Baseline BEFORE_THE_PLAN = new Baseline(
        Timeline.OPENED,
        Timeline.PLAN_BEGAN.minusDays(1),
        "The fifteen months before the plan began"
    );

    private Trajectories() {}

    /** {@return the terms in the order of the file; before the plan, only what the law requires} */
    static List<Dated<TrajectoryTerms>> terms() {
        var terms = new ArrayList<Dated<TrajectoryTerms>>();
        var begun = new HashSet<MeasureCode>();
        for (var row : Resource.rows("trajectories")) {
            var measure = new MeasureCode(row.text("measure"));
            var standard = standard(row);
            if (begun.add(measure) && standard.isPresent()) {
                var law = new TrajectoryTerms(measure, Optional.empty(), Optional.empty(), standard, 0);
                terms.add(new Dated<>(Timeline.OPENED, law, "What the law requires"));
            }
            var agreed = new TrajectoryTerms(measure, baseline(row), endState(row), standard, row.number("tolerance"));
            terms.add(new Dated<>(row.date("known_from"), agreed, row.text("why")));
        }
        return List.copyOf(terms);
    }

    private static Optional<Baseline> baseline(Row row) {
        return row.yes("baseline") ? Optional.of(BEFORE_THE_PLAN) : Optional.empty();
    }

    private static Optional<EndState> endState(Row row) {
        return row
            .optionalDate("end_due")
            .map(due -> new EndState(row.number("end_value"), due, row.whole("months_to_hold")));
    }

    private static Optional<StatutoryStandard> standard(Row row) {
        return row.optional("law").map(law -> new StatutoryStandard(row.number("standard"), law));
    }

    /** {@return every version of every milestone} */
    static List<Dated<MilestoneVersion>> milestones() {
        return Resource.rows("measure-milestones").stream().map(Trajectories::milestone).toList();
    }

    private static Dated<MilestoneVersion> milestone(Row row) {
        var date = PlanRecords.promise(row, row.date("said_on"), row.text("said_by"), row.text("reason"));
        var version = new MilestoneVersion(
            new MeasureCode(row.text("measure")),
            row.text("milestone"),
            row.number("value"),
            date
        );
        return new Dated<>(date.saidOn(), version, why(date));
    }

    /** {@return new process limits where a series stepped for good, each known from the day it was agreed} */
    static List<Dated<AgreedRebase>> rebases() {
        return Resource.rows("rebases").stream().map(Trajectories::rebase).toList();
    }

    private static Dated<AgreedRebase> rebase(Row row) {
        var agreement = new Agreement(
            row.text("cause"),
            row.text("agreed_by"),
            row.date("agreed_on"),
            row.text("special_cause")
        );
        var agreed = new AgreedRebase(new MeasureCode(row.text("measure")), row.date("starts_on"), agreement);
        return new Dated<>(agreement.agreedOn(), agreed, "New limits agreed");
    }

    private static String why(PromisedDate date) {
        return date.reason().isEmpty() ? "First promised" : date.reason();
    }
}
