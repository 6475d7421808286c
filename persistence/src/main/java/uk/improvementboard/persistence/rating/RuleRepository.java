package uk.improvementboard.persistence.rating;

import static uk.improvementboard.persistence.jooq.Tables.RATING_TERMS;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.rating.RatingRules;
import uk.improvementboard.metrics.rating.RuleTerms;
import uk.improvementboard.metrics.rating.RuleTerms.Thresholds;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.RatingTermsRecord;

/** Thresholds that a partnership set for itself, every version kept. */
@Repository
public class RuleRepository {

    private static final String ALL_MEASURES = "";

    private final DSLContext dsl;
    private final Versions versions;

    RuleRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return whether the terms say anything new} */
    public boolean save(RuleTerms terms) {
        return versions.write(row(terms));
    }

    /** {@return whether there were terms to withdraw: for a measure, or with none named for all measures} */
    public boolean withdraw(Optional<MeasureCode> measure) {
        return versions.withdraw(RATING_TERMS, RATING_TERMS.MEASURE_CODE.eq(code(measure)));
    }

    /** {@return the rules as known on a day} */
    public RatingRules rules(AsAt asAt) {
        return new RatingRules(
            dsl
                .select(versions.columns(RATING_TERMS))
                .from(RATING_TERMS)
                .where(versions.asKnown(RATING_TERMS, asAt), RATING_TERMS.WITHDRAWN.isFalse())
                .fetch(RuleRepository::read)
        );
    }

    /** {@return every change of thresholds by the end of a day, the latest first} */
    public List<RuleChange> history(AsAt asAt) {
        return dsl
            .select(versions.columns(RATING_TERMS))
            .from(RATING_TERMS)
            .where(versions.knownBy(RATING_TERMS, asAt))
            .orderBy(RATING_TERMS.KNOWN_FROM.desc(), RATING_TERMS.MEASURE_CODE)
            .fetch(row ->
                new RuleChange(
                    read(row),
                    row.get(RATING_TERMS.WITHDRAWN),
                    BoardTime.dayOf(row.get(RATING_TERMS.KNOWN_FROM)),
                    row.get(RATING_TERMS.RECORDED_BY),
                    row.get(RATING_TERMS.CHANGE_REASON)
                )
            );
    }

    private static String code(Optional<MeasureCode> measure) {
        return measure.map(MeasureCode::value).orElse(ALL_MEASURES);
    }

    private static RuleTerms read(Record row) {
        return new RuleTerms(
            Optional.of(row.get(RATING_TERMS.MEASURE_CODE))
                .filter(code -> !code.equals(ALL_MEASURES))
                .map(MeasureCode::new),
            new Thresholds(
                row.get(RATING_TERMS.GREEN_FROM),
                row.get(RATING_TERMS.GREEN_HOLDS),
                row.get(RATING_TERMS.RED_BELOW),
                row.get(RATING_TERMS.RED_HOLDS)
            ),
            row.get(RATING_TERMS.SET_ON),
            row.get(RATING_TERMS.SET_BY),
            row.get(RATING_TERMS.REASON)
        );
    }

    private RatingTermsRecord row(RuleTerms terms) {
        var row = dsl.newRecord(RATING_TERMS);
        row.setMeasureCode(code(terms.measure()));
        row.setGreenFrom(terms.thresholds().greenFrom());
        row.setGreenHolds(terms.thresholds().greenHolds());
        row.setRedBelow(terms.thresholds().redBelow());
        row.setRedHolds(terms.thresholds().redHolds());
        row.setSetOn(terms.setOn());
        row.setSetBy(terms.by());
        row.setReason(terms.reason());
        return row;
    }
}
