package uk.improvementboard.persistence.imports;

import java.time.LocalDate;
import uk.improvementboard.metrics.measure.OrganisationCode;

/**
 * What lets a system of one organisation bring its figures.
 *
 * @param id 16 hexadecimal digits, no secret
 * @param organisation whose figures it may bring
 * @param label what it is for, in words
 * @param secretSha256 digest of the secret, which is kept nowhere
 * @param expires last day on which it is taken
 * @param revoked whether somebody took it back
 */
public record ImportToken(
    String id,
    OrganisationCode organisation,
    String label,
    String secretSha256,
    LocalDate expires,
    boolean revoked
) {
    /** {@return whether it is taken on a day} */
    public boolean validOn(LocalDate day) {
        return !revoked && !expires.isBefore(day);
    }

    /** {@return the same token, taken back} */
    public ImportToken takenBack() {
        return new ImportToken(id, organisation, label, secretSha256, expires, true);
    }
}
