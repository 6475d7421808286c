package uk.improvementboard.metrics.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.measure.MeasureCode;

/** Tests an action for what makes it a commitment rather than a wish. */
final class ActionQuality {

    private ActionQuality() {}

    /**
     * Tests one action.
     *
     * @param onTheBoard whether a measure is on the board: one that is not shows nobody anything
     * @param lost deliverables of it that were taken back
     */
    static QualityScore of(
        Action action,
        Predicate<MeasureCode> onTheBoard,
        List<LostPromise.OfAction> lost,
        Missing missing
    ) {
        var checks = new ArrayList<QualityCheck>();
        checks.add(
            QualityCheck.of(
                QualityTest.LEAD,
                missing.stated(action.lead()),
                missing.no("lead", "name the role that leads it")
            )
        );
        checks.add(
            QualityCheck.of(
                QualityTest.ACCOUNTABLE,
                missing.stated(action.accountable()),
                missing.no("accountable officer", "name the senior role that answers for it")
            )
        );
        checks.add(
            QualityCheck.of(
                QualityTest.DELIVERABLE,
                !action.milestones().isEmpty(),
                missing.no("dated deliverable", "say what will exist by when")
            )
        );
        checks.add(
            QualityCheck.of(
                QualityTest.MEASURE,
                action.measures().stream().anyMatch(onTheBoard),
                missing.no("measure that it moves", "name one on the board")
            )
        );
        checks.add(
            QualityCheck.of(
                QualityTest.EVIDENCE,
                missing.stated(action.successCriteria()),
                missing.no("word on what will show that it is done", "define the evidence of completion")
            )
        );
        checks.add(numbers(action, missing));
        if (!action.milestones().isEmpty()) {
            checks.add(MovedDates.check(action.milestones().stream().map(ActionMilestone::dates).toList()));
        }
        if (!action.milestones().isEmpty() || !lost.isEmpty()) {
            checks.add(kept(lost));
        }
        return new QualityScore(checks);
    }

    private static QualityCheck numbers(Action action, Missing missing) {
        var criteria = missing.stated(action.successCriteria()) ? action.successCriteria() : "";
        var vague = VagueWords.in(action.title() + ". " + criteria);
        return QualityCheck.of(
            QualityTest.NUMBERS,
            vague.isEmpty(),
            "Says " +
                vague
                    .stream()
                    .map(word -> "\"" + word + "\"")
                    .collect(Collectors.joining(" and ")) +
                " without a figure: say from what to what, and by when"
        );
    }

    private static QualityCheck kept(List<LostPromise.OfAction> lost) {
        return QualityCheck.of(
            QualityTest.TARGETS_KEPT,
            lost.isEmpty(),
            "Deliverable withdrawn: " +
                lost.stream().map(LostPromise.OfAction::title).collect(Collectors.joining("; ")) +
                ". Say what takes its place"
        );
    }
}
