package uk.improvementboard.board.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Tells what a file is by its content; its name only has to agree. Nothing is opened or run. Office files are looked through as
 * archives: macros, programs within and archives that swell are refused.
 */
final class FileCheck {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
    private static final byte[] JPEG = { (byte) 0xff, (byte) 0xd8, (byte) 0xff };
    private static final byte[] ZIP = { 'P', 'K', 3, 4 };
    private static final byte[] OLD_OFFICE = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0 };

    private FileCheck() {}

    /**
     * {@return what the file is}
     *
     * @param name as it was called where it came from
     * @throws RefusedFileException when it is not taken
     */
    static FileKind kind(Path file, String name) throws IOException {
        var kind = byContent(file, name);
        if (!kind.fits(name)) {
            throw new RefusedFileException(
                "\"" +
                    SafeName.shown(name) +
                    "\" holds a file of the kind " +
                    kind.ending() +
                    " under another ending. Rename it to ." +
                    kind.ending() +
                    " and choose it again."
            );
        }
        return kind;
    }

    private static FileKind byContent(Path file, String name) throws IOException {
        var head = head(file);
        if (begins(head, PDF)) {
            return FileKind.PDF;
        }
        if (begins(head, PNG)) {
            return FileKind.PNG;
        }
        if (begins(head, JPEG)) {
            return FileKind.JPEG;
        }
        if (begins(head, ZIP)) {
            return OfficeArchive.kind(file);
        }
        if (begins(head, OLD_OFFICE)) {
            throw new RefusedFileException(
                "Files of old office programs (doc, xls, ppt) and files with a password are not taken. Save it as docx, xlsx, " +
                    "pptx or PDF without a password."
            );
        }
        throw new RefusedFileException(
            "\"" + SafeName.shown(name) + "\" is none of the kinds that are taken: " + FileKind.inWords() + "."
        );
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(8);
        }
    }

    private static boolean begins(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
