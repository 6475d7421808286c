package uk.improvementboard.persistence.disclosure;

import static uk.improvementboard.persistence.jooq.Tables.DISCLOSURE_TERMS;

import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.disclosure.DisclosureRule;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Versions;

/** Thresholds of disclosure that a partnership set for an audience, every version kept. */
@Repository
public class DisclosureTermsRepository {

    private final DSLContext dsl;
    private final Versions versions;

    DisclosureTermsRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return whether the thresholds say anything new for their audience} */
    public boolean save(DisclosureRule rule) {
        var row = dsl.newRecord(DISCLOSURE_TERMS);
        row.setAudience(rule.audience().name());
        row.setSmallestCount(rule.smallestCount());
        row.setSmallestDenominator(rule.smallestDenominator());
        return versions.write(row);
    }

    /** {@return whether the audience had thresholds of its own; from now on the standard ones hold} */
    public boolean withdraw(HandlingClass audience) {
        return versions.withdraw(DISCLOSURE_TERMS, DISCLOSURE_TERMS.AUDIENCE.eq(audience.name()));
    }

    /** {@return the rule of every audience, the standard one where nothing was set} */
    public Map<HandlingClass, DisclosureRule> rules(AsAt asAt) {
        var rules = new TreeMap<HandlingClass, DisclosureRule>();
        for (var audience : HandlingClass.values()) {
            rules.put(audience, DisclosureRule.of(audience));
        }
        dsl.select(DISCLOSURE_TERMS.AUDIENCE, DISCLOSURE_TERMS.SMALLEST_COUNT, DISCLOSURE_TERMS.SMALLEST_DENOMINATOR)
            .from(DISCLOSURE_TERMS)
            .where(versions.asKnown(DISCLOSURE_TERMS, asAt), DISCLOSURE_TERMS.WITHDRAWN.isFalse())
            .forEach(row -> {
                var audience = HandlingClass.valueOf(row.value1());
                rules.put(audience, new DisclosureRule(audience, row.value2(), row.value3()));
            });
        return rules;
    }
}
