package uk.improvementboard.persistence.forecast;

import static uk.improvementboard.persistence.jooq.Tables.KEPT_FORECAST;
import static uk.improvementboard.persistence.jooq.Tables.PACK;

import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.forecast.KeptForecast;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipContext;

/** Forecasts as issued packs showed them: written once, with the pack, and readable by whoever may read the pack. */
@Repository
public class KeptForecastRepository {

    private final DSLContext dsl;
    private final PartnershipContext context;

    KeptForecastRepository(DSLContext dsl, PartnershipContext context) {
        this.dsl = dsl;
        this.context = context;
    }

    /**
     * Keeps the forecasts of a pack, in the transaction that issues it.
     *
     * @param forecasts what the pack shows; the moment of issue is the pack's own
     * @throws org.springframework.dao.DuplicateKeyException when the pack's forecast of a measure is kept already
     * @throws org.springframework.dao.DataIntegrityViolationException when there is no such pack or measure
     */
    public void store(String packId, Collection<KeptForecast> forecasts) {
        var rows = forecasts
            .stream()
            .map(forecast -> {
                var row = dsl.newRecord(KEPT_FORECAST);
                row.setPartnershipId(context.partnership().value());
                row.setPackId(packId);
                KeptForecastRows.write(forecast, row);
                return row;
            })
            .toList();
        if (!rows.isEmpty()) {
            dsl.insertInto(KEPT_FORECAST).columns(KEPT_FORECAST.fields()).valuesOfRecords(rows).execute();
        }
    }

    /** {@return what packs issued by the end of a day showed, of those that an audience may read, the first issued first} */
    public List<KeptForecast> issuedBy(AsAt asAt, HandlingClass audience) {
        return dsl
            .select(KEPT_FORECAST.fields())
            .select(PACK.ISSUED_AT)
            .from(KEPT_FORECAST)
            .join(PACK)
            .on(PACK.PARTNERSHIP_ID.eq(KEPT_FORECAST.PARTNERSHIP_ID), PACK.PACK_ID.eq(KEPT_FORECAST.PACK_ID))
            .where(
                KEPT_FORECAST.PARTNERSHIP_ID.eq(context.partnership().value()),
                PACK.ISSUED_AT.le(asAt.instant()),
                PACK.AUDIENCE.in(audience.readable().stream().map(Enum::name).toList())
            )
            .orderBy(PACK.ISSUED_AT, KEPT_FORECAST.PACK_ID, KEPT_FORECAST.MEASURE_CODE)
            .fetch(row -> KeptForecastRows.read(row.into(KEPT_FORECAST), row.get(PACK.ISSUED_AT)));
    }
}
