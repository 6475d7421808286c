package uk.improvementboard.board.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks through an office file as the archive that it is, without unpacking it. */
final class OfficeArchive {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 500_000_000;
    private static final int LONGEST_TYPES = 1_000_000;
    private static final String TYPES = "[Content_Types].xml";

    private OfficeArchive() {}

    static FileKind kind(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_PARTS) {
                throw swollen();
            }
            Optional<FileKind> kind = Optional.empty();
            long bytes = 0;
            for (var parts = archive.entries().asIterator(); parts.hasNext(); ) {
                var part = parts.next();
                refuseMacros(part.getName());
                bytes += length(archive, part, MOST_BYTES - bytes);
                kind = kind.or(() -> FileKind.ofMainPart(part.getName()));
            }
            refuseMacroTypes(archive);
            return kind
                .filter(_ -> archive.getEntry(TYPES) != null)
                .or(() -> openDocument(archive))
                .orElseThrow(() ->
                    new RefusedFileException(
                        "An archive is not taken as evidence, only office files. Hand in its files one by one."
                    )
                );
        } catch (ZipException broken) {
            throw new RefusedFileException("The file is damaged: it cannot be read as an office file. Save it anew.");
        }
    }

    /** Reads the part to its true end: the length that an archive states may be a lie. */
    private static long length(ZipFile archive, ZipEntry part, long left) throws IOException {
        var buffer = new byte[65_536];
        long length = 0;
        try (InputStream in = archive.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                length += read;
                if (length > left) {
                    throw swollen();
                }
            }
        }
        return length;
    }

    private static RefusedFileException swollen() {
        return new RefusedFileException(
            "The file unpacks to more than 500 megabytes or 10,000 parts, which no report needs. Save it as PDF."
        );
    }

    private static void refuseMacros(String part) {
        var lower = part.toLowerCase(Locale.ROOT);
        if (
            lower.endsWith("vbaproject.bin") ||
            lower.contains("/activex/") ||
            lower.contains("/embeddings/") ||
            lower.startsWith("basic/") ||
            lower.startsWith("scripts/")
        ) {
            throw macros();
        }
    }

    private static void refuseMacroTypes(ZipFile archive) throws IOException {
        var types = archive.getEntry(TYPES);
        if (types != null && text(archive, types).toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw macros();
        }
    }

    private static RefusedFileException macros() {
        return new RefusedFileException(
            "The file holds macros, programs or other files within it. Save it without them (docx, xlsx, pptx) or as PDF."
        );
    }

    private static Optional<FileKind> openDocument(ZipFile archive) {
        return Optional.ofNullable(archive.getEntry("mimetype")).flatMap(part -> {
            try {
                return FileKind.ofType(text(archive, part).strip());
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        });
    }

    private static String text(ZipFile archive, ZipEntry part) throws IOException {
        try (InputStream in = archive.getInputStream(part)) {
            return new String(in.readNBytes(LONGEST_TYPES), StandardCharsets.UTF_8);
        }
    }
}
