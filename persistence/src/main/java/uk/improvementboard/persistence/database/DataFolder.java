package uk.improvementboard.persistence.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
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
            throw FileTrouble.in(path, refused);
        }
    }

    private static Optional<DataFolder> lock(Path path) throws IOException {
        var claimed = false;
        FileChannel channel = null;
        try {
            channel = FileChannel.open(path.resolve("board.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                return Optional.empty();
            }
            var folder = new DataFolder(path, channel);
            folder.requireWritableByItsOwner();
            claimed = true;
            return Optional.of(folder);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        } finally {
            if (!claimed) {
                CLAIMED_HERE.remove(path);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    /** Root can write anywhere, but would leave files behind that the database's own user cannot read afterwards. */
    private void requireWritableByItsOwner() throws IOException {
        var probe = Files.createTempFile(path, "probe", null);
        try {
            var thisUser = Files.getOwner(probe);
            if (Files.exists(cluster()) && !Files.getOwner(cluster()).equals(thisUser)) {
                var owner = Files.getOwner(cluster()).getName();
                throw new DatabaseUnavailableException(
                    "The database in " +
                        path +
                        " belongs to the user " +
                        owner +
                        ", and this is " +
                        thisUser.getName() +
                        ".",
                    "Start the program as " + owner + ", or choose another folder with --data DIR."
                );
            }
        } finally {
            Files.delete(probe);
        }
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
                    "The disk of the data folder " +
                        path +
                        " is full: " +
                        megabytes(free) +
                        " MB are free and the database needs " +
                        megabytes(bytes) +
                        " MB.",
                    "Free some space, or choose a folder on another disk with --data DIR."
                );
            }
        } catch (IOException unreadable) {
            throw FileTrouble.in(path, unreadable);
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
