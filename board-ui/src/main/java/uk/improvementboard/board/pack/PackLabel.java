package uk.improvementboard.board.pack;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.improvementboard.metrics.pack.PackContent;

/** What every file of a pack says of itself, on every page, sheet and slide. */
record PackLabel(PackContent content, String sha256) {
    private static final Pattern IDENTITY = Pattern.compile("Pack (?<id>[a-z0-9-]+), SHA-256 (?<digest>[0-9a-f]{64})");
    private static final int SHOWN = 12;

    /** What a file names: the pack that it says it is, and the digest of that pack's content. */
    record Identity(String packId, String sha256) {}

    static PackLabel of(PackDocument pack) {
        return new PackLabel(pack.content(), pack.sha256());
    }

    /** {@return the pack that a file's words name, if any} */
    static Optional<Identity> read(String words) {
        var match = IDENTITY.matcher(words);
        return match.find() ? Optional.of(new Identity(match.group("id"), match.group("digest"))) : Optional.empty();
    }

    /** {@return id and digest in full, as {@link #read} finds them again} */
    String identity() {
        return "Pack " + content.packId() + ", SHA-256 " + sha256;
    }

    /** {@return id and the first digits of the digest, for a foot line} */
    String shortIdentity() {
        return "Pack " + content.packId() + ", SHA-256 " + sha256.substring(0, SHOWN);
    }

    String title() {
        return PackRenderer.title(content);
    }

    /** {@return "Papers of the improvement board for November 2026, board only"} */
    String subject() {
        return (
            "Papers of the improvement board for " +
            PackRenderer.MONTH.format(content.month()) +
            ", " +
            content.audience().words().toLowerCase(Locale.UK)
        );
    }

    String asAt() {
        return "Data as at " + PackRenderer.DAY.format(content.asAt());
    }

    /** {@return who may read it, and that it is made up or a draft: what nobody may overlook} */
    String marks() {
        return (
            content.audience().words() +
            (content.illustrative() ? ". Illustrative data" : "") +
            (draft() ? ". Draft, not issued" : "")
        );
    }

    /** {@return whether the pack was never issued} */
    boolean draft() {
        return content.packId().endsWith("-" + PackDocument.DRAFT);
    }
}
