package uk.improvementboard.board.forecast;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.DisclosureReader;
import uk.improvementboard.metrics.forecast.ForecastRecord;
import uk.improvementboard.metrics.forecast.Outcome;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.forecast.KeptForecastRepository;
import uk.improvementboard.persistence.measure.ObservationRepository;

/** Sets the forecasts of issued packs beside the figures that came since, for those who may see both. */
@Service
public class ForecastRecordService {

    private final PartnershipTransactions transactions;
    private final KeptForecastRepository forecasts;
    private final ObservationRepository observations;
    private final DisclosureReader disclosures;

    ForecastRecordService(
        PartnershipTransactions transactions,
        KeptForecastRepository forecasts,
        ObservationRepository observations,
        DisclosureReader disclosures
    ) {
        this.transactions = transactions;
        this.forecasts = forecasts;
        this.observations = observations;
        this.disclosures = disclosures;
    }

    /**
     * {@return forecasts of packs that the reading's audience may read, with figures that it may see, both as known on its day}
     *
     * @param reading the board as an audience that the present user belongs to may see it
     */
    @PreAuthorize(
        "(@permits.may(#partnership, 'BOARD_VIEW') or @permits.may(#partnership, 'PACK_PREPARE')" +
            " or @permits.may(#partnership, 'PACK_FREEZE'))" +
            " and #reading.audience().visibleTo(@permits.audience(#partnership))"
    )
    public ForecastRecord record(PartnershipId partnership, BoardReading reading) {
        var asAt = new AsAt(reading.plan().asAt());
        return transactions.read(partnership, () -> {
            var kept = forecasts.issuedBy(asAt, reading.audience());
            return ForecastRecord.of(kept, kept.isEmpty() ? List.of() : outcomes(reading, asAt));
        });
    }

    private List<Outcome> outcomes(BoardReading reading, AsAt asAt) {
        var disclosure = disclosures.of(reading.audience());
        var all = observations.versions(reading.context().partnership().area(), asAt);
        return reading
            .plan()
            .measures()
            .stream()
            .map(MeasureReading::measure)
            .flatMap(measure -> {
                var versions = all.getOrDefault(measure.code(), List.of());
                return Outcome.of(
                    measure,
                    versions
                        .stream()
                        .map(it -> new Outcome.Version(it.knownFrom(), disclosure.apply(measure, it.item())))
                        .toList()
                ).stream();
            })
            .toList();
    }
}
