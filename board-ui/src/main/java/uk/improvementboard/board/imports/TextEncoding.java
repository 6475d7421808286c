package uk.improvementboard.board.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.improvementboard.metrics.imports.LineProblem;

/**
 * How a text file is written: UTF-8, or UTF-16 where its first two bytes say so. Windows-1252 is refused, for nothing in the file tells
 * it from other alphabets.
 *
 * @param mark bytes of the byte order mark
 */
record TextEncoding(Charset charset, int mark) {
    static final String SAVE_AS = "Save it as \"CSV UTF-8\" and load that file.";

    private static final int BUFFER = 1 << 16;

    static TextEncoding of(byte[] start) {
        if (starts(start, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(start, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(start, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        return new TextEncoding(StandardCharsets.UTF_8, 0);
    }

    /** {@return a reader behind the byte order mark that stops at the first byte that is no text} */
    Reader reader(InputStream stream) throws IOException {
        stream.skipNBytes(mark);
        return new InputStreamReader(new BufferedInputStream(stream, BUFFER), decoder());
    }

    CharsetDecoder decoder() {
        return charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Names the first byte that is no text, which the reader met but cannot place. */
    TableFault fault(Path file) throws IOException {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return TableFault.of("The file begins as UTF-16 and goes on as something else.", SAVE_AS);
        }
        try (var stream = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            long place = 0;
            long line = 1;
            var column = 0L;
            var follow = 0;
            for (var next = stream.read(); next >= 0; next = stream.read()) {
                place++;
                column++;
                if (follow > 0 && (next & 0xC0) == 0x80) {
                    follow--;
                    continue;
                }
                if (follow > 0 || (next >= 0x80 && following(next) == 0)) {
                    return new TableFault(misplaced(next, place, line));
                }
                follow = following(next);
                if (next == '\n') {
                    line++;
                }
            }
            return new TableFault(misplaced(-1, place, line));
        }
    }

    private static int following(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            return 1;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            return 2;
        }
        return first >= 0xF0 && first <= 0xF4 ? 3 : 0;
    }

    private static LineProblem misplaced(int found, long place, long line) {
        var what = found < 0 ? "ends within a letter" : String.format("holds the byte %02X", found) + ", byte " + place;
        return new LineProblem(
            0,
            "",
            "",
            "",
            "Line " +
                line +
                " " +
                what +
                " of the file, which is not UTF-8; it looks like Windows-1252 or another older alphabet.",
            SAVE_AS
        );
    }

    private static boolean starts(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (var place = 0; place < first.length; place++) {
            if ((bytes[place] & 0xFF) != first[place]) {
                return false;
            }
        }
        return true;
    }
}
