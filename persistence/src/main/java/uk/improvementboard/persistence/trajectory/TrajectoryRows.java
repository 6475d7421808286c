package uk.improvementboard.persistence.trajectory;

import static uk.improvementboard.persistence.jooq.Tables.MILESTONE;
import static uk.improvementboard.persistence.jooq.Tables.TRAJECTORY;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import uk.improvementboard.metrics.trajectory.Baseline;
import uk.improvementboard.metrics.trajectory.EndState;
import uk.improvementboard.metrics.trajectory.StatutoryStandard;
import uk.improvementboard.metrics.trajectory.Trajectory;
import uk.improvementboard.persistence.history.PromiseHistory;
import uk.improvementboard.persistence.jooq.tables.records.MilestoneRecord;
import uk.improvementboard.persistence.jooq.tables.records.TrajectoryRecord;

/** How trajectories and milestones lie in their rows. */
final class TrajectoryRows {

    static final List<Field<?>> TERMS = List.of(
        TRAJECTORY.MEASURE_CODE,
        TRAJECTORY.BASELINE_FROM,
        TRAJECTORY.BASELINE_TO,
        TRAJECTORY.BASELINE_NOTE,
        TRAJECTORY.END_STATE_VALUE,
        TRAJECTORY.END_STATE_DUE,
        TRAJECTORY.END_STATE_MONTHS,
        TRAJECTORY.STANDARD_VALUE,
        TRAJECTORY.STANDARD_LAW,
        TRAJECTORY.TOLERANCE
    );
    static final List<Field<?>> MILESTONES = List.of(
        MILESTONE.MEASURE_CODE,
        MILESTONE.MILESTONE_ID,
        MILESTONE.VALUE,
        MILESTONE.DUE,
        MILESTONE.SAID_ON,
        MILESTONE.SAID_BY,
        MILESTONE.SOURCE,
        MILESTONE.WITHDRAWN,
        MILESTONE.CHANGE_REASON
    );

    private TrajectoryRows() {}

    /** A trajectory without its milestones. */
    static Trajectory terms(Record row) {
        return new Trajectory(
            Optional.ofNullable(row.get(TRAJECTORY.BASELINE_FROM)).map(from ->
                new Baseline(from, row.get(TRAJECTORY.BASELINE_TO), row.get(TRAJECTORY.BASELINE_NOTE))
            ),
            List.of(),
            Optional.ofNullable(row.get(TRAJECTORY.END_STATE_VALUE)).map(value ->
                new EndState(value, row.get(TRAJECTORY.END_STATE_DUE), row.get(TRAJECTORY.END_STATE_MONTHS))
            ),
            Optional.ofNullable(row.get(TRAJECTORY.STANDARD_VALUE)).map(value ->
                new StatutoryStandard(value, row.get(TRAJECTORY.STANDARD_LAW))
            ),
            row.get(TRAJECTORY.TOLERANCE)
        );
    }

    static TrajectoryRecord row(DSLContext dsl, TrajectoryTerms terms) {
        var row = dsl.newRecord(TRAJECTORY);
        row.setMeasureCode(terms.measure().value());
        terms.baseline().ifPresent(baseline -> {
            row.setBaselineFrom(baseline.from());
            row.setBaselineTo(baseline.to());
            row.setBaselineNote(baseline.note());
        });
        terms.endState().ifPresent(endState -> {
            row.setEndStateValue(endState.value());
            row.setEndStateDue(endState.due());
            row.setEndStateMonths(endState.monthsToHold());
        });
        terms.standard().ifPresent(standard -> {
            row.setStandardValue(standard.value());
            row.setStandardLaw(standard.law());
        });
        row.setTolerance(terms.tolerance());
        return row;
    }

    static MilestoneRecord row(DSLContext dsl, MilestoneVersion milestone) {
        var row = dsl.newRecord(MILESTONE);
        row.setMeasureCode(milestone.measure().value());
        row.setMilestoneId(milestone.milestoneId());
        row.setValue(milestone.value());
        PromiseHistory.write(MILESTONE, milestone.date(), row);
        return row;
    }
}
