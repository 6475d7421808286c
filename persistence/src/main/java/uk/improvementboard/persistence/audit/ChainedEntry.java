package uk.improvementboard.persistence.audit;

import java.util.HexFormat;

/**
 * An entry as it lies in its chain.
 *
 * @param position its place, from 1
 * @param hash what the database keeps as the hash of it and of everything before it, 64 hexadecimal digits
 */
record ChainedEntry(long position, String hash, CanonicalEntry entry) {
    static final String BEGINNING = HexFormat.of().formatHex(CanonicalEntry.BEGINNING);

    /** {@return the hash that it should have after an entry with another one} */
    String hashAfter(String previous) {
        return HexFormat.of().formatHex(entry.after(HexFormat.of().parseHex(previous)));
    }

    boolean follows(String previous) {
        return hashAfter(previous).equals(hash);
    }
}
