package uk.improvementboard.persistence.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Turns what the file system refused into the sentence its user can act on. */
final class FileTrouble {

    private FileTrouble() {}

    /** The refusal of something that had to be written to, or read from, the data folder. */
    static DatabaseUnavailableException in(Path dataFolder, IOException cause) {
        var reason = reason(cause);
        if (reason.contains("No space left") || reason.contains("quota")) {
            return new DatabaseUnavailableException(
                "The disk of the data folder " + dataFolder + " is full (" + reason + ").",
                "Free some space, or choose a folder on another disk with --data DIR.",
                cause
            );
        }
        return new DatabaseUnavailableException(
            "The data folder " +
                dataFolder +
                " cannot be written to by " +
                System.getProperty("user.name") +
                " (" +
                reason +
                ").",
            "Give this user the right to write there, or choose another folder with --data DIR.",
            cause
        );
    }

    private static String reason(IOException cause) {
        if (cause instanceof FileSystemException refused) {
            var why = cause instanceof AccessDeniedException ? "access denied" : refused.getReason();
            return refused.getFile() + ": " + (why == null ? refused.getClass().getSimpleName() : why);
        }
        return String.valueOf(cause.getMessage());
    }
}
