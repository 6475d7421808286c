package uk.improvementboard.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
    void a_new_folder_is_closed_to_other_users() throws IOException {
        try (var folder = DataFolder.claim(scratch.resolve("new/data")).orElseThrow()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path()))).isEqualTo("rwx------");
        }
    }

    /** Root may write wherever the file system lets anybody, so for root the folder is one that the system itself provides. */
    private Path unwritable() throws IOException {
        if ("root".equals(System.getProperty("user.name"))) {
            return Path.of("/proc/data");
        }
        var folder = scratch.resolve("read-only");
        if (!Files.exists(folder)) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        }
        return folder;
    }
}
