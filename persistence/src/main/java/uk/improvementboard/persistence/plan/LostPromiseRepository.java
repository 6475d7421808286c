package uk.improvementboard.persistence.plan;

import static uk.improvementboard.persistence.jooq.Tables.ACTION_MILESTONE;
import static uk.improvementboard.persistence.jooq.Tables.ACTION_VERSION;
import static uk.improvementboard.persistence.jooq.Tables.MILESTONE;
import static uk.improvementboard.persistence.jooq.Tables.TRAJECTORY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.plan.LostPromise;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Versions;

/** What was promised and taken back: milestones, end states, deliverables, actions. */
@Repository
public class LostPromiseRepository {

    private final DSLContext dsl;
    private final Versions versions;

    LostPromiseRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return every promise that was lost by the end of a day and has not been made again} */
    public List<LostPromise> all(AsAt asAt) {
        var lost = new ArrayList<LostPromise>(milestones(asAt));
        lost.addAll(endStates(asAt));
        lost.addAll(deliverables(asAt));
        lost.addAll(actions(asAt));
        return List.copyOf(lost);
    }

    private List<LostPromise.OfMeasure> milestones(AsAt asAt) {
        return dsl
            .select(versions.columns(MILESTONE))
            .from(MILESTONE)
            .where(versions.asKnown(MILESTONE, asAt), MILESTONE.WITHDRAWN.isTrue())
            .orderBy(MILESTONE.MEASURE_CODE, MILESTONE.MILESTONE_ID)
            .fetch(row ->
                new LostPromise.OfMeasure(
                    new MeasureCode(row.get(MILESTONE.MEASURE_CODE)),
                    row.get(MILESTONE.VALUE),
                    row.get(MILESTONE.DUE),
                    BoardTime.dayOf(row.get(MILESTONE.KNOWN_FROM)),
                    row.get(MILESTONE.CHANGE_REASON)
                )
            );
    }

    private List<LostPromise.OfMeasure> endStates(AsAt asAt) {
        return dsl
            .select(versions.columns(TRAJECTORY))
            .from(TRAJECTORY)
            .where(versions.knownBy(TRAJECTORY, asAt))
            .orderBy(TRAJECTORY.MEASURE_CODE, TRAJECTORY.VERSION)
            .fetchGroups(TRAJECTORY.MEASURE_CODE)
            .values()
            .stream()
            .flatMap(terms -> endState(terms).stream())
            .toList();
    }

    /** The end state that stood before the terms stopped naming one. */
    private static Optional<LostPromise.OfMeasure> endState(Result<? extends Record> terms) {
        Optional<LostPromise.OfMeasure> lost = Optional.empty();
        Optional<Record> before = Optional.empty();
        for (var row : terms) {
            if (row.get(TRAJECTORY.END_STATE_VALUE) != null) {
                lost = Optional.empty();
            } else if (before.map(it -> it.get(TRAJECTORY.END_STATE_VALUE) != null).orElse(false)) {
                var stood = before.get();
                lost = Optional.of(
                    new LostPromise.OfMeasure(
                        new MeasureCode(row.get(TRAJECTORY.MEASURE_CODE)),
                        stood.get(TRAJECTORY.END_STATE_VALUE),
                        stood.get(TRAJECTORY.END_STATE_DUE),
                        BoardTime.dayOf(row.get(TRAJECTORY.KNOWN_FROM)),
                        row.get(TRAJECTORY.CHANGE_REASON)
                    )
                );
            }
            before = Optional.of(row);
        }
        return lost;
    }

    private List<LostPromise.OfAction> deliverables(AsAt asAt) {
        return dsl
            .select(versions.columns(ACTION_MILESTONE))
            .from(ACTION_MILESTONE)
            .where(versions.asKnown(ACTION_MILESTONE, asAt), ACTION_MILESTONE.WITHDRAWN.isTrue())
            .orderBy(ACTION_MILESTONE.ACTION_NUMBER, ACTION_MILESTONE.MILESTONE_ID)
            .fetch(row ->
                new LostPromise.OfAction(
                    row.get(ACTION_MILESTONE.ACTION_NUMBER),
                    row.get(ACTION_MILESTONE.TITLE),
                    row.get(ACTION_MILESTONE.DUE),
                    BoardTime.dayOf(row.get(ACTION_MILESTONE.KNOWN_FROM)),
                    row.get(ACTION_MILESTONE.CHANGE_REASON)
                )
            );
    }

    private List<LostPromise.OfSection> actions(AsAt asAt) {
        return dsl
            .select(versions.columns(ACTION_VERSION))
            .from(ACTION_VERSION)
            .where(versions.asKnown(ACTION_VERSION, asAt), ACTION_VERSION.WITHDRAWN.isTrue())
            .orderBy(ACTION_VERSION.ACTION_NUMBER)
            .fetch(row ->
                new LostPromise.OfSection(
                    new SectionCode(row.get(ACTION_VERSION.SECTION_CODE)),
                    row.get(ACTION_VERSION.ACTION_NUMBER),
                    row.get(ACTION_VERSION.TITLE),
                    BoardTime.dayOf(row.get(ACTION_VERSION.KNOWN_FROM)),
                    row.get(ACTION_VERSION.CHANGE_REASON)
                )
            );
    }
}
