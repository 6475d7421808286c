package uk.improvementboard.metrics.pack;

import java.util.Locale;

/**
 * Where the audit of a partnership stood: noted outside the database, it shows later whether anything before it was changed or
 * cut off.
 *
 * @param position how many entries there were
 * @param hash SHA-256 of the last entry and, through it, of every one before: hexadecimal digits, at least eight
 */
public record AuditMark(long position, String hash) {
    /** @throws IllegalArgumentException when it is no such mark */
    public AuditMark {
        hash = hash.toLowerCase(Locale.ROOT);
        if (position < 0 || !hash.matches("[0-9a-f]{8,64}")) {
            throw new IllegalArgumentException(
                "A mark is a number of entries and at least 8 hexadecimal digits of a hash"
            );
        }
    }

    /** {@return whether a hash is the one noted, or begins as it does} */
    public boolean fits(String whole) {
        return whole.startsWith(hash);
    }

    /** {@return the beginning of the hash, enough to compare by eye} */
    public String shortHash() {
        return hash.substring(0, Math.min(hash.length(), 12));
    }
}
