package uk.improvementboard.board.imports;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Where files lie that somebody brought, until they are read: a folder of this process alone, which only its own user may open. A
 * start of the program deletes what one that broke off left behind; a lock of the operating system tells those that still run.
 */
@Component
final class ImportFolder implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportFolder.class);
    private static final String NAME = "board-imports-";
    private static final String LOCK = "lock";
    /** Closing any handle of a locked file ends the locks of the whole process, so folders of our own are never looked at. */
    private static final Set<Path> OF_THIS_PROCESS = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    ImportFolder() throws IOException {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** @param within where the folders of all processes lie */
    ImportFolder(Path within) throws IOException {
        var all = within.toRealPath();
        path = Files.createTempDirectory(all, NAME);
        OF_THIS_PROCESS.add(path);
        lock = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
        clearUp(all);
    }

    /** {@return a new file with nothing in it; whoever asks for it deletes it} */
    Path file() throws IOException {
        return Files.createTempFile(path, "import-", ".table");
    }

    /** {@return the files that lie there} */
    List<Path> files() throws IOException {
        return files(path);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.newDirectoryStream(folder)) {
            return StreamSupport.stream(all.spliterator(), false)
                .filter(it -> !it.endsWith(LOCK))
                .toList();
        }
    }

    private void clearUp(Path within) throws IOException {
        var self = Files.getOwner(path);
        DirectoryStream.Filter<Path> left = it ->
            !OF_THIS_PROCESS.contains(it) &&
            Files.isDirectory(it, LinkOption.NOFOLLOW_LINKS) &&
            Files.getOwner(it, LinkOption.NOFOLLOW_LINKS).equals(self);
        try (var folders = Files.newDirectoryStream(within)) {
            for (var folder : folders) {
                if (String.valueOf(folder.getFileName()).startsWith(NAME)) {
                    clearUp(folder, left);
                }
            }
        }
    }

    private static void clearUp(Path folder, DirectoryStream.Filter<Path> left) {
        try {
            if (left.accept(folder) && abandoned(folder)) {
                delete(folder);
            }
        } catch (IOException busy) {
            LOG.warn("{} holds files of an import that broke off and cannot be deleted: delete it", folder, busy);
        }
    }

    private static boolean abandoned(Path folder) throws IOException {
        var file = folder.resolve(LOCK);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        for (var file : files(folder)) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder.resolve(LOCK));
        Files.deleteIfExists(folder);
    }

    @Override
    public void destroy() throws IOException {
        lock.close();
        delete(path);
        OF_THIS_PROCESS.remove(path);
    }
}
