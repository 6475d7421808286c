package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where files lie until they are read. */
class ImportFolderTest {

    @TempDir
    private Path within;

    @Test
    void a_start_deletes_what_one_that_broke_off_left_behind() throws IOException {
        var left = Files.createDirectory(within.resolve("board-imports-1"));
        Files.writeString(left.resolve("import-1.table"), "UPN");
        Files.createFile(left.resolve("lock"));
        var other = Files.createDirectory(within.resolve("others"));
        Files.createFile(other.resolve("lock"));

        var folder = new ImportFolder(within);

        assertThat(left).doesNotExist();
        assertThat(other.resolve("lock")).exists();
        folder.destroy();
    }

    @Test
    void a_folder_that_is_in_use_is_left_alone_and_an_end_deletes_its_own() throws IOException {
        var first = new ImportFolder(within);
        var file = first.file();

        var second = new ImportFolder(within);

        assertThat(first.files()).containsExactly(file);
        assertThat(second.files()).isEmpty();
        first.destroy();
        assertThat(file.getParent()).doesNotExist();
        second.destroy();
        assertThat(within).isEmptyDirectory();
    }
}
