package uk.improvementboard.persistence.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * An entry of the audit in the form over which its hash is taken (decision 0017), written here a second time and without the
 * database's help, so that a verification does not trust the function that it checks.
 *
 * @param chain number of the partnership, 0 for the installation
 * @param before the row before as the database prints it, to the letter
 * @param after the row after, likewise
 */
record CanonicalEntry(
    long chain,
    Instant at,
    String who,
    String what,
    String subject,
    String why,
    Optional<String> before,
    Optional<String> after
) {
    /** What stands before the first entry. */
    static final byte[] BEGINNING = new byte[32];

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
        "yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'",
        Locale.ROOT
    ).withZone(ZoneOffset.UTC);

    /** {@return the hash of this entry when it follows the one with a given hash} */
    byte[] after(byte[] previous) {
        var digest = sha256();
        digest.update(previous);
        digest.update(text().getBytes(StandardCharsets.UTF_8));
        return digest.digest();
    }

    /** {@return every field as its length in bytes, a colon, the text and a comma; "-," for one that is not there} */
    String text() {
        var text = new StringBuilder(256);
        field(text, Long.toString(chain));
        field(text, MOMENT.format(at));
        field(text, who);
        field(text, what);
        field(text, subject);
        field(text, why);
        before.ifPresentOrElse(row -> field(text, row), () -> text.append("-,"));
        after.ifPresentOrElse(row -> field(text, row), () -> text.append("-,"));
        return text.toString();
    }

    private static void field(StringBuilder text, String field) {
        text.append(field.getBytes(StandardCharsets.UTF_8).length).append(':').append(field).append(',');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
