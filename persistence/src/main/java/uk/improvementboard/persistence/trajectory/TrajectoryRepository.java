package uk.improvementboard.persistence.trajectory;

import static uk.improvementboard.persistence.jooq.Tables.MILESTONE;
import static uk.improvementboard.persistence.jooq.Tables.TRAJECTORY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.trajectory.Milestone;
import uk.improvementboard.metrics.trajectory.Trajectory;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Known;
import uk.improvementboard.persistence.history.PromiseHistory;
import uk.improvementboard.persistence.history.Versions;

/** What was promised of the measures, with every date that was ever given. */
@Repository
public class TrajectoryRepository {

    private final DSLContext dsl;
    private final Versions versions;

    TrajectoryRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return whether the terms say anything new} */
    public boolean save(TrajectoryTerms terms) {
        return versions.write(TrajectoryRows.row(dsl, terms));
    }

    /**
     * Saves the terms if their present version is the expected one, 0 when there must be none yet.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else changed them in between
     */
    public boolean saveOver(int expectedVersion, TrajectoryTerms terms) {
        return versions.writeOver(expectedVersion, TrajectoryRows.row(dsl, terms));
    }

    /** {@return the number of the terms' present version, 0 when there is none} */
    public int version(MeasureCode measure) {
        return versions.presentVersion(TRAJECTORY, TRAJECTORY.MEASURE_CODE.eq(measure.value()));
    }

    /** {@return whether the milestone is new or moved; the dates given before stay in view} */
    public boolean promise(MilestoneVersion milestone) {
        return versions.write(TrajectoryRows.row(dsl, milestone));
    }

    /** {@return whether there was a milestone to withdraw} */
    public boolean withdraw(MeasureCode measure, String milestoneId) {
        return versions.withdraw(
            MILESTONE,
            MILESTONE.MEASURE_CODE.eq(measure.value()).and(MILESTONE.MILESTONE_ID.eq(milestoneId))
        );
    }

    /** {@return how many versions were written of terms that had none} */
    public int saveHistory(List<Known<TrajectoryTerms>> terms) {
        return versions.writeHistory(
            terms
                .stream()
                .map(known -> known.map(item -> TrajectoryRows.row(dsl, item)))
                .toList()
        );
    }

    /** {@return how many versions were written of milestones that had none} */
    public int promiseHistory(List<Known<MilestoneVersion>> milestones) {
        return versions.writeHistory(
            milestones
                .stream()
                .map(known -> known.map(item -> TrajectoryRows.row(dsl, item)))
                .toList()
        );
    }

    /** {@return the trajectory of every measure that has one} */
    public Map<MeasureCode, Trajectory> all(AsAt asAt) {
        return read(asAt, DSL.noCondition(), DSL.noCondition());
    }

    /** {@return what was promised of one measure} */
    public Optional<Trajectory> find(MeasureCode measure, AsAt asAt) {
        var terms = TRAJECTORY.MEASURE_CODE.eq(measure.value());
        return Optional.ofNullable(read(asAt, terms, MILESTONE.MEASURE_CODE.eq(measure.value())).get(measure));
    }

    private Map<MeasureCode, Trajectory> read(AsAt asAt, Condition whichTerms, Condition whichMilestones) {
        var milestones = milestones(asAt, whichMilestones);
        var all = new TreeMap<MeasureCode, Trajectory>();
        milestones.forEach((measure, steps) -> all.put(measure, with(Trajectory.none(), steps)));
        dsl.select(TrajectoryRows.TERMS)
            .from(TRAJECTORY)
            .where(versions.asKnown(TRAJECTORY, asAt), whichTerms)
            .forEach(row -> {
                var measure = new MeasureCode(row.get(TRAJECTORY.MEASURE_CODE));
                all.put(measure, with(TrajectoryRows.terms(row), milestones.getOrDefault(measure, List.of())));
            });
        return new LinkedHashMap<>(all);
    }

    private static Trajectory with(Trajectory terms, List<Milestone> milestones) {
        return new Trajectory(terms.baseline(), milestones, terms.endState(), terms.standard(), terms.tolerance());
    }

    private Map<MeasureCode, List<Milestone>> milestones(AsAt asAt, Condition which) {
        var byMilestone = dsl
            .select(TrajectoryRows.MILESTONES)
            .from(MILESTONE)
            .where(versions.knownBy(MILESTONE, asAt), which)
            .orderBy(MILESTONE.MEASURE_CODE, MILESTONE.MILESTONE_ID, MILESTONE.VERSION)
            .fetch()
            .intoGroups(new Field<?>[] { MILESTONE.MEASURE_CODE, MILESTONE.MILESTONE_ID });
        var milestones = new LinkedHashMap<MeasureCode, List<Milestone>>();
        byMilestone.forEach((key, said) -> {
            var present = said.getLast();
            if (!present.get(MILESTONE.WITHDRAWN)) {
                var dates = PromiseHistory.of(MILESTONE, said);
                var milestone = new Milestone(key.get(MILESTONE.MILESTONE_ID), present.get(MILESTONE.VALUE), dates);
                milestones
                    .computeIfAbsent(new MeasureCode(key.get(MILESTONE.MEASURE_CODE)), _ -> new ArrayList<>())
                    .add(milestone);
            }
        });
        return milestones;
    }
}
