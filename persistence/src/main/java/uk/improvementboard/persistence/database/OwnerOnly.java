package uk.improvementboard.persistence.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only the user who runs the program may read, on file systems that know such a thing. */
public final class OwnerOnly {

    private OwnerOnly() {}

    /** Replaces the file's content in one step: a reader, or a start after a crash, sees the old or the new, never half. */
    static void write(Path file, String content) throws IOException {
        var draft = draft(file);
        try {
            Files.writeString(draft, content, StandardCharsets.UTF_8);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * {@return an empty file beside another, to be filled and then put in its place}
     *
     * @throws IOException when the folder does not exist or cannot be written to
     */
    public static Path draft(Path file) throws IOException {
        return Files.createTempFile(folderOf(file), file.getFileName().toString(), ".new", filePermissions(file));
    }

    static void restrictFolder(Path folder) throws IOException {
        if (knowsPermissions(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static FileAttribute<?>[] filePermissions(Path file) {
        if (!knowsPermissions(file)) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")),
        };
    }

    private static boolean knowsPermissions(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static Path folderOf(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("Not a file: " + file);
        }
        return folder;
    }
}
