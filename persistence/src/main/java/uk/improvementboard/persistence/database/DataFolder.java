package uk.improvementboard.persistence.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder an embedded database lives in, claimed by this process for as long as this object is open. The claim is a lock
 * of the operating system, which ends with the process however it ends; the lock file itself is never removed.
 */
final class DataFolder implements AutoCloseable {

    /** Room a first start needs, in bytes: the unpacked program, an empty cluster and some data. */
    static final long ROOM_FOR_FIRST_START = 200L * 1024 * 1024;
    /** Room a later start needs, in bytes: the write-ahead log and temporary files. */
    static final long ROOM_FOR_LATER_START = 50L * 1024 * 1024;

    /** Closing any handle of a locked file ends the locks of the whole process, so a second claim must not even open it. */
    private static final Set<Path> CLAIMED_HERE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /**
     * Creates the folder if need be and claims it.
     *
     * @return the claimed folder, or empty if a live process has it
     * @throws DatabaseUnavailableException if it cannot be created or written to
     */
    static Optional<DataFolder> claim(Path wanted) {
        var path = wanted.toAbsolutePath().normalize();
        try {
            var existed = Files.isDirectory(path);
            Files.createDirectories(path);
            if (!existed) {
                OwnerOnly.restrictFolder(path);
            }
            var realPath = path.toRealPath();
            return CLAIMED_HERE.add(realPath) ? lock(realPath) : Optional.empty();
        } catch (FileAlreadyExistsException notAFolder) {
            throw new DatabaseUnavailableException(
                "The data folder " + path + " cannot be used: a file of that name is in the way.",
                "Choose another folder with --data DIR.",
                notAFolder
            );
        } catch (IOException refused) {
            throw notWritable(path, refused);
        }
    }

    private static Optional<DataFolder> lock(Path path) throws IOException {
        var claimed = false;
        try {
            var channel = FileChannel.open(path.resolve("board.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var folder = new DataFolder(path, channel);
            claimed = channel.tryLock() != null;
            if (!claimed) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(folder);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        } finally {
            if (!claimed) {
                CLAIMED_HERE.remove(path);
            }
        }
    }

    private static DatabaseUnavailableException notWritable(Path path, IOException cause) {
        var reason = cause instanceof FileSystemException file && file.getReason() != null ? file.getReason() : "access denied";
        return new DatabaseUnavailableException(
            "The data folder " + path + " cannot be written to by " + System.getProperty("user.name") + " (" + reason + ").",
            "Give this user the right to write there, or choose another folder with --data DIR.",
            cause
        );
    }

    /**
     * Checks that there is room to work.
     *
     * @param bytes the room needed
     * @throws DatabaseUnavailableException if less is free
     */
    void requireRoom(long bytes) {
        try {
            var free = Files.getFileStore(path).getUsableSpace();
            if (free < bytes) {
                throw new DatabaseUnavailableException(
                    "The disk of the data folder " + path + " is full: " + megabytes(free) + " MB are free and the database needs " +
                        megabytes(bytes) + " MB.",
                    "Free some space, or choose a folder on another disk with --data DIR."
                );
            }
        } catch (IOException unreadable) {
            throw notWritable(path, unreadable);
        }
    }

    private static long megabytes(long bytes) {
        return bytes / (1024 * 1024);
    }

    Path path() {
        return path;
    }

    /** Where PostgreSQL keeps its cluster. */
    Path cluster() {
        return path.resolve("postgres");
    }

    /** Where the unpacked PostgreSQL is kept, so that only the first start unpacks it. */
    Path programs() {
        return path.resolve("programs");
    }

    /** What PostgreSQL has to say. */
    Path log() {
        return path.resolve("postgres.log");
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException alreadyLost) {
            throw new UncheckedIOException(alreadyLost);
        } finally {
            CLAIMED_HERE.remove(path);
        }
    }
}
