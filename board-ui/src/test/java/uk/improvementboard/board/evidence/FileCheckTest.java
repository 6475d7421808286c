package uk.improvementboard.board.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken as evidence is told by its content, and what could do harm is refused in words. */
class FileCheckTest {

    private static final String TYPES = "[Content_Types].xml";

    @TempDir
    private Path folder;

    @Test
    void a_pdf_a_picture_and_an_office_file_are_known_by_their_content() throws IOException {
        assertThat(FileCheck.kind(file("%PDF-1.7 rest"), "Rota.PDF")).isEqualTo(FileKind.PDF);
        assertThat(FileCheck.kind(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10), "a.png")).isEqualTo(FileKind.PNG);
        assertThat(FileCheck.kind(bytes(0xff, 0xd8, 0xff, 0xe0), "a.jpeg")).isEqualTo(FileKind.JPEG);
        assertThat(FileCheck.kind(zip(Map.of(TYPES, "<Types/>", "word/document.xml", "x")), "a.docx")).isEqualTo(
            FileKind.WORD
        );
        assertThat(FileCheck.kind(zip(Map.of(TYPES, "<Types/>", "xl/workbook.xml", "x")), "a.xlsx")).isEqualTo(
            FileKind.EXCEL
        );
        assertThat(
            FileCheck.kind(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text")), "a.odt")
        ).isEqualTo(FileKind.TEXT_DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource({ "<html>,page.pdf", "MZ program,setup.docx", "plain words,notes.png", "'',empty.pdf" })
    void what_is_something_else_than_its_name_says_is_refused(String content, String name) throws IOException {
        var file = file(content);
        assertThatThrownBy(() -> FileCheck.kind(file, name))
            .isInstanceOf(RefusedFileException.class)
            .hasMessageContaining("is none of the kinds that are taken: pdf, png");
    }

    @Test
    void a_true_kind_under_another_ending_is_refused_and_the_right_ending_named() throws IOException {
        var file = file("%PDF-1.7");
        assertThatThrownBy(() -> FileCheck.kind(file, "picture.png")).hasMessageContaining("Rename it to .pdf");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
            "word/vbaProject.bin",
            "xl/activeX/activeX1.xml",
            "word/embeddings/oleObject1.bin",
            "Basic/script.xml",
        }
    )
    void macros_and_files_within_files_are_refused(String part) throws IOException {
        var file = zip(Map.of(TYPES, "<Types/>", "word/document.xml", "x", part, "x"));
        assertThatThrownBy(() -> FileCheck.kind(file, "a.docx")).hasMessageContaining("holds macros");
    }

    @Test
    void a_macro_file_renamed_to_an_innocent_ending_is_refused() throws IOException {
        var file = zip(
            Map.of(
                TYPES,
                "<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>",
                "word/document.xml",
                "x"
            )
        );
        assertThatThrownBy(() -> FileCheck.kind(file, "a.docx")).hasMessageContaining("holds macros");
    }

    @Test
    void old_office_files_plain_archives_and_broken_ones_are_refused() throws IOException {
        var old = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
        assertThatThrownBy(() -> FileCheck.kind(old, "a.doc")).hasMessageContaining("old office programs");
        var archive = zip(Map.of("a.txt", "x"));
        assertThatThrownBy(() -> FileCheck.kind(archive, "a.zip")).hasMessageContaining("An archive is not taken");
        var broken = bytes('P', 'K', 3, 4, 0, 0, 0);
        assertThatThrownBy(() -> FileCheck.kind(broken, "a.docx")).hasMessageContaining("damaged");
    }

    @Test
    void an_archive_that_swells_is_refused_without_being_held() throws IOException {
        var bomb = folder.resolve("bomb.docx");
        try (var out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.putNextEntry(new ZipEntry(TYPES));
            out.closeEntry();
            out.putNextEntry(new ZipEntry("word/document.xml"));
            var block = new byte[1_000_000];
            for (int i = 0; i < 501; i++) {
                out.write(block);
            }
            out.closeEntry();
        }
        assertThat(Files.size(bomb)).isLessThan(2_000_000);
        assertThatThrownBy(() -> FileCheck.kind(bomb, "bomb.docx")).hasMessageContaining("unpacks to more than");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd,passwd.pdf",
        "C:\\Users\\me\\Rota May.pdf,Rota May.pdf",
        "'a\"b;c\r\nd.pdf','a-b-cd.pdf'",
        ".pdf,evidence.pdf",
        "Zoë’s rota.PDF,Zoë-s rota.pdf",
    })
    void names_are_made_safe(String given, String kept) {
        assertThat(SafeName.of(given, FileKind.PDF)).isEqualTo(kept);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "file", ""), content, StandardCharsets.UTF_8);
    }

    private Path bytes(int... values) throws IOException {
        var content = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            content[i] = (byte) values[i];
        }
        return Files.write(Files.createTempFile(folder, "file", ""), content);
    }

    private Path zip(Map<String, String> parts) throws IOException {
        var file = Files.createTempFile(folder, "file", ".zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return file;
    }
}
