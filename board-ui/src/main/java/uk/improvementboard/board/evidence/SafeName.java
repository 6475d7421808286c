package uk.improvementboard.board.evidence;

import java.text.Normalizer;

/** Names of files as they are kept: no folders, no signs that a system or a browser could take for something else. */
final class SafeName {

    private static final int LONGEST = 100;

    private SafeName() {}

    /** {@return a name with the ending of the kind} */
    static String of(String name, FileKind kind) {
        var base = shown(name).replaceAll("\\.[^.]*$", "");
        var safe = base.replaceAll("[^\\p{L}\\p{N} ._()-]", "-").replaceAll("^[. ]+|[. ]+$", "");
        var cut = safe.length() > LONGEST ? safe.substring(0, LONGEST).strip() : safe;
        return (cut.isEmpty() ? "evidence" : cut) + "." + kind.ending();
    }

    /** {@return the last part of a name, for a message} */
    static String shown(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFC);
        return plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1).replaceAll("\\p{C}", "");
    }
}
