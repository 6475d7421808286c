package uk.improvementboard.persistence.audit;

import java.util.List;
import uk.improvementboard.metrics.pack.AuditMark;

/**
 * What following a chain to its end found.
 *
 * @param entries how many entries were read
 * @param end where the chain ends, as read
 * @param broken how many entries do not follow from the one before, also those that no finding names
 * @param findings in the order in which they were found; empty when the chain is whole
 */
public record AuditVerdict(long entries, AuditMark end, long broken, List<AuditFinding> findings) {
    /** {@return whether nothing is wrong} */
    public boolean whole() {
        return findings.isEmpty();
    }
}
