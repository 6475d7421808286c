package uk.improvementboard.persistence.audit;

import java.time.Instant;
import uk.improvementboard.metrics.pack.AuditMark;

/**
 * That a chain was followed to its end, and what it showed.
 *
 * @param by role or program that verified
 * @param end where the chain ended then
 * @param findings how much was wrong; 0 for a whole chain
 */
public record AuditVerification(Instant at, String by, AuditMark end, int findings) {
    static AuditVerification of(Instant at, String by, long position, String hash, int findings) {
        return new AuditVerification(at, by, new AuditMark(position, hash), findings);
    }
}
