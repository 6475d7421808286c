package uk.improvementboard.board.illustrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.plan.Evidence;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.persistence.founding.Dated;
import uk.improvementboard.persistence.plan.ActionMilestoneVersion;
import uk.improvementboard.persistence.plan.ActionTerms;
import uk.improvementboard.persistence.plan.EvidenceVersion;

/** The actions of the plan with their deliverables and evidence, every version of them. */
final class Actions {

    private final List<Row> actions = Resource.rows("actions");
    private final List<Row> milestones = Resource.rows("action-milestones");
    private final List<Row> moves = Resource.rows("action-moves");

    /** {@return the actions, each known from the day on which its first deliverable was promised} */
    List<Dated<ActionTerms>> terms() {
        return actions
            .stream()
            .map(row -> {
                var agreed = agreedOn(row.text("number"));
                var why = agreed.equals(Timeline.PLAN_BEGAN) ? PlanRecords.WITH_THE_PLAN : "Added to the plan";
                return new Dated<>(agreed, terms(row), why);
            })
            .toList();
    }

    private static ActionTerms terms(Row row) {
        return new ActionTerms(
            row.text("number"),
            new SectionCode(row.text("section")),
            row.text("title"),
            new OrganisationCode(row.text("owner")),
            row.text("lead"),
            row.text("accountable"),
            row.text("success_criteria"),
            PlanRecords.measures(row)
        );
    }

    private LocalDate agreedOn(String action) {
        return milestones
            .stream()
            .filter(row -> row.text("action").equals(action))
            .map(Actions::saidOn)
            .min(LocalDate::compareTo)
            .orElseThrow(() -> new IllegalStateException("Action " + action + " has no deliverable"));
    }

    private static LocalDate saidOn(Row milestone) {
        return milestone.optionalDate("said_on").orElse(Timeline.PLAN_BEGAN);
    }

    /**
     * {@return every version of every deliverable: as first promised, each move, and last the delivery, which repeats
     * the date that stood then}
     */
    List<Dated<ActionMilestoneVersion>> milestones() {
        var versions = new ArrayList<Dated<ActionMilestoneVersion>>();
        for (var row : milestones) {
            var saidOn = saidOn(row);
            var saidBy = saidOn.equals(Timeline.PLAN_BEGAN) ? "Priority action plan" : "SEND improvement board";
            var promises = new ArrayList<>(List.of(PlanRecords.promise(row, saidOn, saidBy, "")));
            promises.addAll(movesOf(row));
            for (var promise : promises) {
                var why = promise.reason().isEmpty() ? "First promised" : promise.reason();
                versions.add(new Dated<>(promise.saidOn(), version(row, promise, Optional.empty()), why));
            }
            row.optionalDate("done_on").ifPresent(done -> {
                var delivered = version(row, promises.getLast(), Optional.of(done));
                versions.add(new Dated<>(row.optionalDate("submitted_on").orElse(done), delivered, "Delivered"));
            });
        }
        return List.copyOf(versions);
    }

    private List<PromisedDate> movesOf(Row milestone) {
        return moves
            .stream()
            .filter(move -> move.text("action").equals(milestone.text("action")))
            .filter(move -> move.text("milestone").equals(milestone.text("milestone")))
            .map(move -> PlanRecords.promise(move, move.date("said_on"), move.text("said_by"), move.text("reason")))
            .toList();
    }

    private static ActionMilestoneVersion version(Row row, PromisedDate date, Optional<LocalDate> done) {
        return new ActionMilestoneVersion(row.text("action"), row.text("milestone"), row.text("title"), date, done);
    }

    /** {@return the evidence, first as handed in, then as accepted where the board accepted it} */
    List<Dated<EvidenceVersion>> evidence() {
        var versions = new ArrayList<Dated<EvidenceVersion>>();
        for (var row : milestones) {
            row.optionalDate("submitted_on").ifPresent(submitted -> {
                versions.add(new Dated<>(submitted, evidence(row, Optional.empty()), "Evidence handed in"));
                row.optionalDate("accepted_on").ifPresent(accepted ->
                    versions.add(new Dated<>(accepted, evidence(row, Optional.of(accepted)), "Accepted by the board"))
                );
            });
        }
        return List.copyOf(versions);
    }

    private EvidenceVersion evidence(Row row, Optional<LocalDate> accepted) {
        var action = row.text("action");
        var evidence = new Evidence(row.text("evidence"), row.date("submitted_on"), leadOf(action), accepted);
        return new EvidenceVersion(action, row.text("milestone"), evidence);
    }

    private String leadOf(String action) {
        return actions
            .stream()
            .filter(row -> row.text("number").equals(action))
            .map(row -> row.text("lead"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("A deliverable names the unknown action " + action));
    }
}
