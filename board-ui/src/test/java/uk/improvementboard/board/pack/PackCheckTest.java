package uk.improvementboard.board.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file with one figure changed is found out in every form, also where it names the right pack and digest. */
class PackCheckTest {

    private static final PackDocument PACK = StoredPack.document();

    private static byte[] issued(PackForm form) {
        return PackFormsTest.written(PACK, form);
    }

    private static List<String> differences(PackForm form, byte[] file) {
        assertThat(PackCheck.named(form, file)).contains(new PackCheck.Named(PACK.content().packId(), PACK.sha256()));
        return PackCheck.differences(form, file, PACK);
    }

    @ParameterizedTest
    @EnumSource(PackForm.class)
    void a_file_as_issued_is_found_to_be_so(PackForm form) {
        assertThat(differences(form, issued(form))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PackForm.class)
    void a_file_that_is_broken_is_refused_in_words(PackForm form) {
        var broken = "no pack".getBytes(StandardCharsets.UTF_8);
        if (form == PackForm.HTML) {
            assertThat(PackCheck.named(form, broken)).isEmpty();
        } else {
            assertThatThrownBy(() -> PackCheck.named(form, broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be read as");
        }
    }

    @Test
    void a_figure_changed_in_a_web_page_is_found() {
        var text = new String(issued(PackForm.HTML), StandardCharsets.UTF_8).replaceFirst(">33%", ">93%");
        assertThat(differences(PackForm.HTML, text.getBytes(StandardCharsets.UTF_8)))
            .singleElement()
            .asString()
            .contains("Line ", "93%", "the issued pack says");
    }

    @Test
    void a_figure_changed_in_a_csv_file_is_found_with_file_and_line() throws IOException {
        var file = rezipped(issued(PackForm.ZIP), 6, (name, bytes) ->
            name.endsWith("-figures.csv") ? replaced(bytes, ",33,%", ",93,%") : bytes
        );
        assertThat(differences(PackForm.ZIP, file)).singleElement().asString().contains("-figures.csv, line ", ",93,%");
    }

    @Test
    void a_figure_changed_in_a_workbook_is_found_with_sheet_and_cell() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(issued(PackForm.XLSX)))) {
            workbook.getSheet("Measures").forEach(row -> {
                if (row.getCell(3) != null && row.getCell(3).toString().equals("0.33")) {
                    row.getCell(3).setCellValue(0.93);
                }
            });
            workbook.write(out);
        }
        assertThat(differences(PackForm.XLSX, out.toByteArray()))
            .singleElement()
            .asString()
            .startsWith("Sheet Measures, cell D")
            .contains("93%", "33%");
    }

    @Test
    void a_figure_changed_on_a_slide_is_found_with_its_number() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var show = new XMLSlideShow(new ByteArrayInputStream(issued(PackForm.PPTX)))) {
            show.getSlides().forEach(slide ->
                slide.getShapes().forEach(shape -> {
                    if (shape instanceof XSLFTextShape text && text.getText().equals("33%")) {
                        text.getTextParagraphs().getFirst().getTextRuns().getFirst().setText("93%");
                    }
                })
            );
            show.write(out);
        }
        assertThat(differences(PackForm.PPTX, out.toByteArray()))
            .singleElement()
            .asString()
            .startsWith("Slide ")
            .contains("93%", "33%");
    }

    @Test
    void a_figure_changed_in_a_pdf_is_found_with_its_page() throws IOException {
        var file = changedPdf(pdf -> {
            for (var page : pdf.getPages()) {
                if (turned(pdf, page)) {
                    return;
                }
            }
        });
        assertThat(differences(PackForm.PDF, file)).singleElement().asString().startsWith("Page ");
    }

    @Test
    void data_changed_behind_a_chart_of_a_pdf_are_found() throws IOException {
        var file = changedPdf(pdf -> {
            var names = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            var stream = names.values().iterator().next().getEmbeddedFile().getCOSObject();
            byte[] changed;
            try (var in = stream.createInputStream()) {
                changed = replaced(in.readAllBytes(), ",33,%", ",93,%");
            }
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(changed);
            }
        });
        assertThat(differences(PackForm.PDF, file)).singleElement().asString().contains("not the one that was issued");
    }

    @Test
    void another_compression_of_the_same_is_no_difference() throws IOException {
        for (var form : List.of(PackForm.ZIP, PackForm.XLSX, PackForm.PPTX)) {
            var file = rezipped(issued(form), 1, (_, bytes) -> bytes);
            assertThat(file).isNotEqualTo(issued(form));
            assertThat(differences(form, file)).as(form.words()).isEmpty();
        }
    }

    @Test
    void a_picture_changed_is_found() throws IOException {
        var file = rezipped(issued(PackForm.PPTX), 6, (name, bytes) ->
            name.endsWith(".svg") ? replaced(bytes, "33%", "93%") : bytes
        );
        assertThat(differences(PackForm.PPTX, file))
            .singleElement()
            .asString()
            .contains("Pictures and layout may differ");
    }

    /** A change of an open PDF. */
    private interface PdfChange {
        void make(PDDocument pdf) throws IOException;
    }

    private static byte[] changedPdf(PdfChange change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(issued(PackForm.PDF))) {
            change.make(pdf);
            pdf.save(out);
        }
        return out.toByteArray();
    }

    /** Turns the glyphs of the first longer text around. */
    private static boolean turned(PDDocument pdf, PDPage page) throws IOException {
        var tokens = new PDFStreamParser(page).parse();
        for (var index = 1; index < tokens.size(); index++) {
            var shows = tokens.get(index) instanceof Operator operator && operator.getName().equals("Tj");
            if (shows && tokens.get(index - 1) instanceof COSString text && text.getBytes().length >= 8) {
                var glyphs = text.getBytes().clone();
                var last = glyphs.length - 2;
                for (var part = 0; part < 2; part++) {
                    var kept = glyphs[part];
                    glyphs[part] = glyphs[last + part];
                    glyphs[last + part] = kept;
                }
                tokens.set(index - 1, new COSString(glyphs));
                var stream = new PDStream(pdf);
                try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    new ContentStreamWriter(out).writeTokens(tokens);
                }
                page.setContents(stream);
                return true;
            }
        }
        return false;
    }

    /** A change of one entry of an archive. */
    private interface EntryChange {
        byte[] of(String name, byte[] bytes);
    }

    private static byte[] rezipped(byte[] archive, int level, EntryChange change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(level);
            for (Map.Entry<String, byte[]> entry : StableZip.read(archive).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(change.of(entry.getKey(), entry.getValue()));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] replaced(byte[] bytes, String text, String into) {
        var before = new String(bytes, StandardCharsets.UTF_8);
        assertThat(before).contains(text);
        return before.replaceFirst(Pattern.quote(text), into).getBytes(StandardCharsets.UTF_8);
    }
}
