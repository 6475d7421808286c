package uk.improvementboard.board.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.improvementboard.metrics.disclosure.Disclosure;
import uk.improvementboard.metrics.disclosure.DisclosureRule;
import uk.improvementboard.metrics.disclosure.DisclosureTerms;
import uk.improvementboard.metrics.disclosure.KnownFigure;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.audit.AuditRepository;
import uk.improvementboard.persistence.disclosure.DisclosureTermsRepository;
import uk.improvementboard.persistence.disclosure.FigureRelationRepository;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.measure.PublishedFigureRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/**
 * Decides what each audience of the open partnership may see, for every day as at which it may look: no figure leaves the service
 * layer without having passed here. Must be called within the partnership's transaction.
 */
@Component
public class DisclosureReader {

    /** Later than anything that is recorded: what may be seen is decided with everything in mind, whatever day is looked at. */
    private static final AsAt EVERYTHING = new AsAt(LocalDate.of(9999, 12, 30));

    private final PartnershipRepository partnerships;
    private final MeasureRepository measures;
    private final ObservationRepository observations;
    private final PublishedFigureRepository published;
    private final DisclosureTermsRepository terms;
    private final FigureRelationRepository relations;
    private final AuditRepository audit;
    private final LatestKept<DisclosureKey, Disclosure> kept = new LatestKept<>(16);

    private record DisclosureKey(long partnership, HandlingClass audience, String state) {}

    DisclosureReader(
        PartnershipRepository partnerships,
        MeasureRepository measures,
        ObservationRepository observations,
        PublishedFigureRepository published,
        DisclosureTermsRepository terms,
        FigureRelationRepository relations,
        AuditRepository audit
    ) {
        this.partnerships = partnerships;
        this.measures = measures;
        this.observations = observations;
        this.published = published;
        this.terms = terms;
        this.relations = relations;
        this.audit = audit;
    }

    /** {@return what an audience may see} */
    public Disclosure of(HandlingClass audience) {
        var key = new DisclosureKey(partnerships.current().id().value(), audience, audit.state());
        return kept.get(key, () -> decide(audience));
    }

    /** {@return what it is decided by, for pages that explain it} */
    DisclosureTerms terms() {
        return new DisclosureTerms(List.copyOf(terms.rules(EVERYTHING).values()), relations.all(EVERYTHING));
    }

    private Disclosure decide(HandlingClass audience) {
        var rules = terms.rules(EVERYTHING);
        var rule = rules.getOrDefault(audience, DisclosureRule.of(audience));
        return switch (audience) {
            case BOARD_ONLY -> Disclosure.ofTheBoard();
            case PARTNERS -> decide(rule, Disclosure.ofTheBoard());
            // Partners read what is published too: the public may not be shown what would undo their pattern.
            case PUBLIC -> decide(rule, of(HandlingClass.PARTNERS));
        };
    }

    private Disclosure decide(DisclosureRule rule, Disclosure narrower) {
        var known = new ArrayList<Measure>(measures.all(EVERYTHING));
        known.addAll(measures.withdrawn(EVERYTHING));
        return Disclosure.of(rule, known, figures(), relations.all(EVERYTHING), narrower);
    }

    private List<KnownFigure> figures() {
        var figures = new ArrayList<KnownFigure>();
        Map<MeasureCode, List<Recorded<Observation>>> series = observations.versions(
            partnerships.current().area(),
            EVERYTHING
        );
        series.forEach((measure, versions) ->
            versions.forEach(it ->
                figures.add(new KnownFigure(measure, it.item(), false, it.knownFrom(), it.knownTo()))
            )
        );
        published
            .versions(EVERYTHING)
            .forEach((measure, versions) ->
                versions.forEach(it ->
                    figures.add(new KnownFigure(measure, it.item().observation(), true, it.knownFrom(), it.knownTo()))
                )
            );
        return figures;
    }
}
