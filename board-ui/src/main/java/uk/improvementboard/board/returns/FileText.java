package uk.improvementboard.board.returns;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The bytes of a file as text, or why they are not text that can be read. */
final class FileText {

    /** The whole national file has 12,000 rows and less than 3 megabytes. */
    static final int MOST_BYTES = 50_000_000;

    private static final String SAVE_AS = "Save it as \"CSV UTF-8\" and load that file.";

    private FileText() {}

    static Optional<Problem> unreadable(byte[] bytes, String fileName) {
        if (bytes.length == 0) {
            return Optional.of(Problem.ofFile("\"" + fileName + "\" is empty.", "Download or export it again."));
        }
        if (bytes.length > MOST_BYTES) {
            return Optional.of(
                Problem.ofFile("The file is larger than 50 megabytes.", "Load one published file at a time.")
            );
        }
        if (starts(bytes, 'P', 'K')) {
            return Optional.of(Problem.ofFile("This is a spreadsheet or a zip archive, not a CSV file.", SAVE_AS));
        }
        if (starts(bytes, '%', 'P') || starts(bytes, 0xD0, 0xCF)) {
            return Optional.of(Problem.ofFile("This is a PDF or an old spreadsheet, not a CSV file.", SAVE_AS));
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(Problem.ofFile("The file is written in UTF-16.", SAVE_AS));
        }
        return Optional.empty();
    }

    /** {@return the text without its byte order mark; empty when it is not UTF-8} */
    static Optional<String> decoded(byte[] bytes) {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
            var text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException wrong) {
            return Optional.empty();
        }
    }

    static Problem notUtf8() {
        return Problem.ofFile("The file holds letters that are not UTF-8.", SAVE_AS);
    }

    static boolean looksLikeMarkup(String text) {
        var start = text.stripLeading().toLowerCase(Locale.ROOT);
        return (
            start.startsWith("<!doctype") ||
            start.startsWith("<html") ||
            start.startsWith("<?xml") ||
            start.startsWith("{")
        );
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
