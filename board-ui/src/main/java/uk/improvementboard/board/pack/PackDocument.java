package uk.improvementboard.board.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import uk.improvementboard.metrics.pack.PackContent;

/**
 * A pack as one canonical JSON document with its digest. The same content always gives the same text: properties in
 * alphabetical order, days in ISO form, no spaces. Every rendering reads this and nothing else. The digest is always that of the
 * text as it was stored, never of the tree written anew, so a text of an earlier {@link PackFormat} keeps its digest.
 *
 * @param content the tree that the text holds
 * @param json the text, to the letter
 * @param sha256 digest of the text in UTF-8, 64 lower-case hexadecimal digits
 */
public record PackDocument(PackContent content, String json, String sha256) {
    /** Stands at the end of the id of a pack that was not issued. */
    static final String DRAFT = "draft";

    /** {@return the document of a content} */
    public static PackDocument of(PackContent content) {
        var json = PackFormat.write(content);
        return new PackDocument(content, json, digest(json));
    }

    /**
     * {@return the document of a stored text}
     *
     * @throws IllegalArgumentException when the text is not a pack's, or its digest is not the one it was stored with
     */
    public static PackDocument read(String json, String sha256) {
        if (!digest(json).equals(sha256)) {
            throw new IllegalArgumentException("The stored pack does not agree with its digest " + sha256);
        }
        return new PackDocument(PackFormat.read(json), json, sha256);
    }

    private static String digest(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
