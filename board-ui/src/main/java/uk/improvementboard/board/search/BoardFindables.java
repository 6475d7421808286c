package uk.improvementboard.board.search;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.Action;
import uk.improvementboard.metrics.plan.PlanSection;
import uk.improvementboard.metrics.search.Findable;
import uk.improvementboard.metrics.search.Findable.Kind;
import uk.improvementboard.persistence.AsAt;

/** Measures, priority actions and areas, actions with their deliverables. */
@Component
class BoardFindables implements FindableSource {

    private final BoardReadingService readings;

    BoardFindables(BoardReadingService readings) {
        this.readings = readings;
    }

    @Override
    public List<Findable> findable(PartnershipId partnership, AsAt asAt) {
        var reading = readings.read(partnership, asAt);
        var plan = reading.plan();
        return Stream.of(
            plan
                .measures()
                .stream()
                .map(it -> measure(it.measure(), reading)),
            plan
                .sections()
                .stream()
                .map(it -> section(it.section(), reading)),
            plan
                .plan()
                .actions()
                .stream()
                .map(it -> action(it, reading))
        )
            .flatMap(it -> it)
            .toList();
    }

    private static Findable measure(Measure measure, BoardReading reading) {
        return new Findable(
            Kind.MEASURE,
            measure.code().value(),
            measure.name(),
            List.of(measure.definition(), "Answered for by: " + names(measure.owners(), reading)),
            "measures/" + measure.code().value()
        );
    }

    private static Findable section(PlanSection section, BoardReading reading) {
        return new Findable(
            Kind.SECTION,
            section.label(),
            section.title(),
            List.of(section.finding(), "Answered for by: " + names(section.owners(), reading)),
            "plan/" + section.code().value()
        );
    }

    private static Findable action(Action action, BoardReading reading) {
        var deliverables = action
            .milestones()
            .stream()
            .map(it -> "Deliverable: " + it.title());
        var others = Stream.of(
            "How we will know: " + action.successCriteria(),
            "Lead: " + action.lead() + ", " + names(List.of(action.owner()), reading),
            action
                .progress()
                .map(it -> it.text())
                .orElse("")
        );
        return new Findable(
            Kind.ACTION,
            action.number(),
            action.title(),
            Stream.concat(deliverables, others).toList(),
            "actions/" + action.number()
        );
    }

    private static String names(List<OrganisationCode> codes, BoardReading reading) {
        return String.join(
            " and ",
            codes
                .stream()
                .map(it -> it.nameIn(reading.context().organisations()))
                .toList()
        );
    }
}
