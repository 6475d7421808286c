package uk.improvementboard.board.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import uk.improvementboard.board.pdf.VeraPdf;

/** Each form of one stored pack: what it holds, and that it can be read by those who must. */
class PackFormsTest {

    private static final PackDocument PACK = StoredPack.document();

    static byte[] written(PackDocument pack, PackForm form) {
        var out = new ByteArrayOutputStream();
        try {
            form.write(pack, out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    /** The pack with a text in place of another. */
    private static PackDocument changed(String text, String into) throws Exception {
        var json = StoredPack.text().replace(text, into);
        var digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
        return PackDocument.read(json, HexFormat.of().formatHex(digest));
    }

    @ParameterizedTest
    @EnumSource(PackForm.class)
    void the_same_pack_gives_the_same_bytes_and_names_itself(PackForm form) {
        var file = written(PACK, form);
        assertThat(written(StoredPack.document(), form)).isEqualTo(file);
        assertThat(PackLabel.read(PackPieces.identity(form, file))).contains(
            new PackLabel.Identity(PACK.content().packId(), PACK.sha256())
        );
    }

    @ParameterizedTest
    @EnumSource(PackForm.class)
    void every_form_says_who_may_read_it_as_at_when_and_that_it_is_illustrative(PackForm form) {
        var words = String.join("\n", PackPieces.of(form, written(PACK, form)).values());
        assertThat(words).contains(
            "Board only",
            "22 November 2026",
            "Illustrative data",
            PACK.sha256().substring(0, 12)
        );
    }

    @Test
    void a_pdf_carries_the_data_of_each_chart() throws Exception {
        try (var pdf = Loader.loadPDF(written(PACK, PackForm.PDF))) {
            var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog()).getEmbeddedFiles().getNames();
            assertThat(names).isNotEmpty();
            var file = names.values().iterator().next();
            var csv = new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
            assertThat(csv).startsWith("\uFEFFMeasure,What,From,To,Value,Unit").contains(",33,%,");
            var associated = (COSArray) pdf.getDocumentCatalog().getCOSObject().getItem(COSName.getPDFName("AF"));
            assertThat(associated).hasSameSizeAs(names.keySet());
            assertThat(((COSDictionary) associated.getObject(0)).getNameAsString("AFRelationship")).isEqualTo("Data");
        }
    }

    @Test
    void a_draft_is_marked_on_every_page_and_no_screen_reader_reads_the_mark() throws Exception {
        var id = PACK.content().packId();
        var draft = changed(id, id.replaceAll("-1$", "-draft"));
        var file = written(draft, PackForm.PDF);
        assertThat(VeraPdf.failures(file)).isEmpty();
        try (var pdf = Loader.loadPDF(file); var issued = Loader.loadPDF(written(PACK, PackForm.PDF))) {
            for (var page : pdf.getPages()) {
                var marks = page.getResources().getPropertiesNames();
                assertThat(marks).anyMatch(it ->
                    "Watermark".equals(page.getResources().getProperties(it).getCOSObject().getNameAsString("Subtype"))
                );
            }
            var text = new PDFTextStripper();
            assertThat(text.getText(pdf).replace("-draft", "-1").lines().count()).isEqualTo(
                text.getText(issued).lines().count()
            );
        }
        assertThat(PackHtml.html(draft)).contains("Draft, not issued");
        assertThat(PackHtml.html(PACK)).doesNotContain("Draft, not issued");
    }

    @Test
    void a_web_page_needs_nothing_else_and_has_one_title_and_captions() {
        var html = PackHtml.html(PACK);
        assertThat(html).startsWith("<!DOCTYPE html>").contains("lang=\"en-GB\"", "href=\"#pack\"");
        assertThat(html).doesNotContain("<script", "src=\"").doesNotContainPattern("url\\((?!data:)");
        assertThat(count(html, "<h1")).isOne();
        assertThat(count(html, "<table")).isEqualTo(count(html, "<caption")).isPositive();
        var ids = new ArrayList<String>();
        var id = Pattern.compile(" id=\"([^\"]+)\"").matcher(html);
        while (id.find()) {
            ids.add(id.group(1));
        }
        assertThat(ids).doesNotHaveDuplicates();
        var link = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
        while (link.find()) {
            assertThat(ids).contains(link.group(1));
        }
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void a_workbook_has_a_cover_contents_and_one_marked_table_on_each_sheet() throws Exception {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(PACK, PackForm.XLSX)))) {
            var names = new HashSet<String>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(workbook.getSheetName(0)).isEqualTo("Cover");
            var contents = workbook.getSheet("Contents");
            assertThat(contents.getHyperlinkList()).hasSize(workbook.getNumberOfSheets() - 2);
            contents.getHyperlinkList().forEach(link -> assertThat(names).contains(link.getLabel()));
            for (var index = 2; index < workbook.getNumberOfSheets(); index++) {
                var sheet = workbook.getSheetAt(index);
                assertThat(sheet.getTables()).hasSize(1);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getFooter().getLeft()).contains(PACK.content().packId());
                sheet.forEach(row ->
                    row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))
                );
            }
        }
    }

    @Test
    void figures_in_a_workbook_are_numbers() throws Exception {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(PACK, PackForm.XLSX)))) {
            var figures = workbook.getSheet("Figures");
            var values = new ArrayList<Double>();
            figures.forEach(row -> {
                if (row.getCell(2) != null && row.getCell(2).getCellType() == CellType.NUMERIC) {
                    values.add(row.getCell(2).getNumericCellValue());
                }
            });
            assertThat(values).contains(0.33, 0.78);
        }
    }

    @Test
    void an_archive_lists_its_files_and_holds_the_document_itself() throws Exception {
        var files = StableZip.read(written(PACK, PackForm.ZIP));
        var index = new String(files.get("index.csv"), StandardCharsets.UTF_8);
        files
            .keySet()
            .stream()
            .filter(it -> it.contains("/"))
            .forEach(it -> assertThat(index).contains(it));
        var digest = MessageDigest.getInstance("SHA-256").digest(files.get("pack.json"));
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(PACK.sha256());
    }

    @Test
    void no_text_becomes_a_formula() throws Exception {
        var name = PACK.content().measures().getFirst().name();
        var pack = changed(name, "=HYPERLINK(1)");
        var files = StableZip.read(written(pack, PackForm.ZIP));
        files.forEach((file, bytes) -> {
            if (file.endsWith(".csv")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContainPattern("(^|[,\n\"])=");
            }
        });
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(pack, PackForm.XLSX)))) {
            workbook.forEach(sheet ->
                sheet.forEach(row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)))
            );
        }
    }

    @Test
    void each_slide_has_a_title_and_a_number_and_each_chart_its_words() throws Exception {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(written(PACK, PackForm.PPTX)))) {
            assertThat(show.getPageSize().width * 9).isEqualTo(show.getPageSize().height * 16);
            assertThat(show.getSlides()).allSatisfy(slide -> {
                assertThat(slide.getTitle()).isNotBlank();
                assertThat(slide.getShapes().getFirst()).isSameAs(slide.getPlaceholder(0));
                assertThat(slide.getXmlObject().xmlText()).contains("slidenum", PACK.sha256().substring(0, 12));
            });
            var pictures = show
                .getSlides()
                .stream()
                .map(XSLFSlide::getShapes)
                .flatMap(it -> it.stream())
                .filter(XSLFPictureShape.class::isInstance)
                .map(XSLFPictureShape.class::cast)
                .toList();
            assertThat(pictures)
                .isNotEmpty()
                .allSatisfy(picture -> {
                    var words = ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().getDescr();
                    assertThat(words).isNotBlank().hasSizeLessThanOrEqualTo(125);
                    assertThat(picture.getSvgImage()).isNotNull();
                    assertThat(picture.getPictureData().getContentType()).isEqualTo("image/png");
                });
        }
    }
}
