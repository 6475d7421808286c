package uk.improvementboard.board.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.reading.DisclosureReader;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.disclosure.Disclosure;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** Earlier values of a measure: a restated figure never hides the one it replaced. */
@Service
class HistoryService {

    private final PartnershipTransactions transactions;
    private final PartnershipRepository partnerships;
    private final ObservationRepository observations;
    private final DisclosureReader disclosures;
    private final Permits permits;

    HistoryService(
        PartnershipTransactions transactions,
        PartnershipRepository partnerships,
        ObservationRepository observations,
        DisclosureReader disclosures,
        Permits permits
    ) {
        this.transactions = transactions;
        this.partnerships = partnerships;
        this.observations = observations;
        this.disclosures = disclosures;
        this.permits = permits;
    }

    /** {@return periods with more than one version known on the day, newest period first, as the present user may see them} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    List<RestatedPeriod> restated(PartnershipId partnership, Measure measure, AsAt asAt) {
        var disclosure = transactions.read(partnership, () -> disclosures.of(permits.audience(partnership)));
        Map<Period, List<Recorded<Observation>>> periods = new LinkedHashMap<>();
        transactions
            .read(partnership, () -> observations.restated(measure.code(), partnerships.current().area()))
            .stream()
            .filter(version -> !version.knownFrom().isAfter(asAt.instant()))
            .forEach(version -> periods.computeIfAbsent(version.item().period(), _ -> new ArrayList<>()).add(version));
        return periods
            .entrySet()
            .stream()
            .filter(entry -> entry.getValue().size() > 1)
            .map(entry -> new RestatedPeriod(entry.getKey(), shown(measure, entry.getValue(), disclosure)))
            .sorted((one, other) -> other.period().compareTo(one.period()))
            .toList();
    }

    /** {@return the first version of each period that was known on the day, oldest period first, as the present user may see it} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    List<Observation> firstPublished(PartnershipId partnership, Measure measure, AsAt asAt) {
        return transactions.read(partnership, () -> {
            var disclosure = disclosures.of(permits.audience(partnership));
            var first = new TreeMap<Period, Observation>();
            observations
                .versions(partnerships.current().area(), asAt)
                .getOrDefault(measure.code(), List.of())
                .forEach(version -> first.putIfAbsent(version.item().period(), version.item()));
            return disclosure.apply(measure, List.copyOf(first.values()));
        });
    }

    /** A reason may name the figure that it explains, or the one before: where one is withheld, no reason of the period is told. */
    private static List<Recorded<Observation>> shown(
        Measure measure,
        List<Recorded<Observation>> versions,
        Disclosure disclosure
    ) {
        var withheld = versions
            .stream()
            .map(Recorded::item)
            .anyMatch(it -> it.shown().isPresent() && disclosure.apply(measure, it).shown().isEmpty());
        return versions
            .stream()
            .map(it -> shown(it, disclosure.apply(measure, it.item()), withheld))
            .toList();
    }

    private static Recorded<Observation> shown(Recorded<Observation> it, Observation observation, boolean withheld) {
        return new Recorded<>(
            it.version(),
            observation,
            it.knownFrom(),
            it.knownTo(),
            it.recordedAt(),
            it.recordedBy(),
            withheld ? "Not shown to this audience" : it.reason()
        );
    }
}
