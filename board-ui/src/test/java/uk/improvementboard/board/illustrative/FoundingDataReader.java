package uk.improvementboard.board.illustrative;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.Evidence;
import uk.improvementboard.metrics.plan.MilestoneState;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.trajectory.PromisedDates;
import uk.improvementboard.persistence.founding.Dated;
import uk.improvementboard.persistence.founding.FoundingData;
import uk.improvementboard.persistence.trajectory.TrajectoryTerms;

/** Reads founding data as a board would on a day. */
record FoundingDataReader(FoundingData data, LocalDate day) {
    private static final AreaCode OWN = new AreaCode("X99000001");

    /** The latest version of each period of a measure, in order. */
    List<Observation> series(String measure) {
        Map<Period, Observation> latest = new TreeMap<>();
        known(data.observations())
            .stream()
            .filter(seen -> seen.area().equals(OWN) && seen.measure().value().equals(measure))
            .forEach(seen -> latest.put(seen.observation().period(), seen.observation()));
        return List.copyOf(latest.values());
    }

    /** The values that may enter trend and rating, in order. */
    List<Double> values(String measure) {
        return series(measure)
            .stream()
            .flatMap(observation -> observation.shown().stream())
            .map(figure -> figure.asDouble())
            .toList();
    }

    Measure measure(String code) {
        return known(data.measures())
            .stream()
            .filter(measure -> measure.code().value().equals(code))
            .reduce((_, later) -> later)
            .orElseThrow();
    }

    Optional<TrajectoryTerms> terms(MeasureCode code) {
        return known(data.trajectories())
            .stream()
            .filter(terms -> terms.measure().equals(code))
            .reduce((_, later) -> later);
    }

    /** The states of all deliverables of a section. */
    List<MilestoneState> states(String section) {
        var actions = known(data.actions())
            .stream()
            .filter(action -> action.section().equals(new SectionCode(section)))
            .map(action -> action.number())
            .toList();
        return actions
            .stream()
            .flatMap(action -> milestones(action).stream())
            .map(milestone -> milestone.stateOn(day))
            .toList();
    }

    List<ActionMilestone> milestones(String action) {
        Map<String, ActionMilestone> folded = new LinkedHashMap<>();
        for (var version : known(data.actionMilestones())) {
            if (version.actionNumber().equals(action)) {
                var dates = known(data.actionMilestones())
                    .stream()
                    .filter(
                        other ->
                            other.actionNumber().equals(action) && other.milestoneId().equals(version.milestoneId())
                    )
                    .map(other -> other.date())
                    .distinct()
                    .toList();
                var id = version.milestoneId();
                var evidence = evidence(action, id);
                var milestone = new ActionMilestone(
                    id,
                    version.title(),
                    new PromisedDates(dates),
                    version.doneOn(),
                    evidence
                );
                folded.put(id, milestone);
            }
        }
        return List.copyOf(folded.values());
    }

    private List<Evidence> evidence(String action, String milestone) {
        return known(data.evidence())
            .stream()
            .filter(version -> version.actionNumber().equals(action) && version.milestoneId().equals(milestone))
            .map(version -> version.evidence())
            .toList();
    }

    private <T> List<T> known(List<Dated<T>> versions) {
        return versions
            .stream()
            .filter(version -> !version.knownFrom().isAfter(day))
            .map(Dated::item)
            .toList();
    }
}
