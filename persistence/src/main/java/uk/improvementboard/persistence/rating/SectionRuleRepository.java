package uk.improvementboard.persistence.rating;

import static org.jooq.impl.DSL.trueCondition;
import static uk.improvementboard.persistence.jooq.Tables.SECTION_TERMS;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.plan.SectionRule;
import uk.improvementboard.metrics.plan.SectionRules;
import uk.improvementboard.metrics.plan.SectionTerms;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Versions;

/** Limits that a partnership set for its priority actions and areas, every version kept. */
@Repository
public class SectionRuleRepository {

    private final DSLContext dsl;
    private final Versions versions;

    SectionRuleRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return whether the limits say anything new} */
    public boolean save(SectionTerms terms) {
        var row = dsl.newRecord(SECTION_TERMS);
        row.setOverdueShare(terms.rule().overdueShare());
        row.setLongOverdueMonths(terms.rule().longOverdueMonths());
        row.setSlippedShare(terms.rule().slippedShare());
        row.setRedMeasuresShare(terms.rule().redMeasuresShare());
        row.setSetOn(terms.setOn());
        row.setSetBy(terms.by());
        row.setReason(terms.reason());
        return versions.write(row);
    }

    /** {@return whether there were limits to withdraw} */
    public boolean withdraw() {
        return versions.withdraw(SECTION_TERMS, trueCondition());
    }

    /** {@return the rule as known on a day} */
    public SectionRules rules(AsAt asAt) {
        return new SectionRules(
            dsl
                .select(versions.columns(SECTION_TERMS))
                .from(SECTION_TERMS)
                .where(versions.asKnown(SECTION_TERMS, asAt), SECTION_TERMS.WITHDRAWN.isFalse())
                .fetchOptional(SectionRuleRepository::read)
        );
    }

    /** {@return every change of the limits by the end of a day, the latest first} */
    public List<SectionRuleChange> history(AsAt asAt) {
        return dsl
            .select(versions.columns(SECTION_TERMS))
            .from(SECTION_TERMS)
            .where(versions.knownBy(SECTION_TERMS, asAt))
            .orderBy(SECTION_TERMS.KNOWN_FROM.desc())
            .fetch(row ->
                new SectionRuleChange(
                    read(row),
                    row.get(SECTION_TERMS.WITHDRAWN),
                    BoardTime.dayOf(row.get(SECTION_TERMS.KNOWN_FROM)),
                    row.get(SECTION_TERMS.RECORDED_BY),
                    row.get(SECTION_TERMS.CHANGE_REASON)
                )
            );
    }

    private static SectionTerms read(Record row) {
        return new SectionTerms(
            new SectionRule(
                row.get(SECTION_TERMS.OVERDUE_SHARE),
                row.get(SECTION_TERMS.LONG_OVERDUE_MONTHS),
                row.get(SECTION_TERMS.SLIPPED_SHARE),
                row.get(SECTION_TERMS.RED_MEASURES_SHARE)
            ),
            row.get(SECTION_TERMS.SET_ON),
            row.get(SECTION_TERMS.SET_BY),
            row.get(SECTION_TERMS.REASON)
        );
    }
}
