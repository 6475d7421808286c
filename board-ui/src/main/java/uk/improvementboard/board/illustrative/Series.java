package uk.improvementboard.board.illustrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.persistence.founding.Dated;
import uk.improvementboard.persistence.measure.AreaObservation;

/** The measures of Exampleshire with all their figures. */
record Series(List<PublishedMeasure> measures, PlanMeasures plans, long seed) {
    static Series of(long seed) {
        var months = PlanProcess.simulate(Chance.of(seed, "plan-process"));
        return new Series(PublishedMeasure.all(), new PlanMeasures(months), seed);
    }

    /** {@return every version of the definitions} */
    List<Dated<Measure>> definitions() {
        var definitions = new ArrayList<Dated<Measure>>();
        for (var published : measures) {
            definitions.add(new Dated<>(Timeline.OPENED, published.measure(), "Taken over from the partners' returns"));
        }
        for (var row : Resource.rows("definition-changes")) {
            var changed = redefined(published(row.text("code")).measure(), row.text("definition"));
            definitions.add(new Dated<>(row.date("known_from"), changed, row.text("why")));
        }
        return List.copyOf(definitions);
    }

    /** {@return every version of every observation of an area} */
    List<Dated<AreaObservation>> observations(AreaCode area) {
        var behaviours = behaviours();
        var faults = Fault.all();
        var observations = new ArrayList<Dated<AreaObservation>>();
        for (var published : measures) {
            var code = published.measure().code().value();
            var behaviour = behaviours.get(code);
            if (behaviour == null) {
                throw new IllegalStateException("Nothing says how measure " + code + " moves");
            }
            var points = behaviour.points(published.measure(), Chance.of(seed, code));
            var its = faults
                .stream()
                .filter(fault -> fault.measure().equals(code))
                .toList();
            var publication = new Publication(published, area, its, Chance.of(seed, code + " published"));
            observations.addAll(publication.versions(points));
        }
        return List.copyOf(observations);
    }

    PublishedMeasure published(String code) {
        return measures
            .stream()
            .filter(published -> published.measure().code().value().equals(code))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No measure has the code " + code));
    }

    private Map<String, Behaviour> behaviours() {
        var behaviours = new HashMap<String, Behaviour>();
        behaviours.putAll(plans.rates());
        behaviours.putAll(plans.counts());
        behaviours.putAll(ServiceMeasures.data());
        behaviours.putAll(ServiceMeasures.quality());
        behaviours.putAll(ServiceMeasures.reviews());
        behaviours.putAll(ServiceMeasures.health());
        behaviours.putAll(ServiceMeasures.families());
        return behaviours;
    }

    private static Measure redefined(Measure measure, String definition) {
        return new Measure(
            measure.code(),
            measure.name(),
            definition,
            measure.unit(),
            measure.decimals(),
            measure.direction(),
            measure.seriesKind(),
            measure.frequency(),
            measure.owners(),
            measure.headline(),
            measure.livedExperience(),
            measure.countsPeople(),
            measure.dueAfterDays()
        );
    }
}
