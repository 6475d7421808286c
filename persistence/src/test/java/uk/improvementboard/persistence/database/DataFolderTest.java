package uk.improvementboard.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path scratch;

    @Test
    void a_folder_that_cannot_be_written_to_is_named_with_what_to_do() throws IOException {
        assertThatThrownBy(() -> DataFolder.claim(unwritable()))
            .isInstanceOf(DatabaseUnavailableException.class)
            .hasMessageContaining(unwritable().toString())
            .hasMessageContaining("cannot be written to by " + System.getProperty("user.name"))
            .hasMessageContaining("--data DIR");
    }

    @Test
    void a_folder_that_became_read_only_is_reported_like_one_that_always_was() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may write to any folder");
        var data = scratch.resolve("data");
        DataFolder.claim(data).orElseThrow().close();
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-x------"));
        assertThatThrownBy(() -> DataFolder.claim(data)).hasMessageContaining("cannot be written to by");
    }

    @Test
    void the_database_of_another_user_is_left_alone() throws IOException {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root may give a folder away");
        var cluster = Files.createDirectories(scratch.resolve("data/postgres"));
        Files.setAttribute(cluster, "unix:uid", 65534);
        assertThatThrownBy(() -> DataFolder.claim(scratch.resolve("data")))
            .isInstanceOf(DatabaseUnavailableException.class)
            .hasMessageContaining("belongs to the user");
    }

    @Test
    void a_file_in_the_way_is_named() throws IOException {
        var file = Files.createFile(scratch.resolve("data"));
        assertThatThrownBy(() -> DataFolder.claim(file))
            .isInstanceOf(DatabaseUnavailableException.class)
            .hasMessageContaining("a file of that name is in the way");
    }

    @Test
    void a_full_disk_is_reported_with_the_room_that_is_needed() {
        try (var folder = DataFolder.claim(scratch.resolve("data")).orElseThrow()) {
            assertThatThrownBy(() -> folder.requireRoom(Long.MAX_VALUE))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("is full")
                .hasMessageContaining((Long.MAX_VALUE >> 20) + " MB")
                .hasMessageContaining("Free some space");
        }
    }

    @Test
    void a_write_that_fails_for_want_of_space_is_told_apart_from_one_that_is_forbidden() {
        var full = FileTrouble.in(scratch, new FileSystemException("postgres.log", null, "No space left on device"));
        assertThat(full).hasMessageContaining("is full").hasMessageContaining("Free some space");
        var forbidden = FileTrouble.in(scratch, new AccessDeniedException("postgres.log"));
        assertThat(forbidden)
            .hasMessageContaining("postgres.log: access denied")
            .hasMessageContaining("the right to write");
    }

    @Test
    void a_new_folder_is_closed_to_other_users() throws IOException {
        try (var folder = DataFolder.claim(scratch.resolve("new/data")).orElseThrow()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path()))).isEqualTo(
                "rwx------"
            );
        }
    }

    /** Root may write wherever the file system lets anybody, so for root the folder is one that the system itself provides. */
    private Path unwritable() throws IOException {
        if ("root".equals(System.getProperty("user.name"))) {
            return Path.of("/proc/data");
        }
        var folder = scratch.resolve("read-only");
        if (!Files.exists(folder)) {
            Files.createDirectory(
                folder,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x"))
            );
        }
        return folder;
    }
}
