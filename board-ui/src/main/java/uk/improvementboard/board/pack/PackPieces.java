package uk.improvementboard.board.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** What a file says, piece by piece, to name the place where it differs from another and to find the pack that it names. */
final class PackPieces {

    private PackPieces() {}

    /**
     * {@return the words of a file by place: "page 7", "sheet Figures, cell C12", "slide 3", "tables/05-headlines.csv, line 2"}
     *
     * @throws IllegalArgumentException when the file is not of that form, or broken
     */
    static Map<String, String> of(PackForm form, byte[] file) {
        try {
            return switch (form) {
                case PDF -> pages(file);
                case HTML -> lines("line ", new String(file, StandardCharsets.UTF_8).replace("><", ">\n<"));
                case XLSX -> cells(file);
                case PPTX -> slides(file);
                case ZIP -> files(file);
            };
        } catch (IOException | RuntimeException broken) {
            throw new IllegalArgumentException(
                "It cannot be read as " + form.words() + ": " + broken.getMessage(),
                broken
            );
        }
    }

    /** {@return the words in which a file of that form names its pack; empty where it names none} */
    static String identity(PackForm form, byte[] file) {
        try {
            return switch (form) {
                case PDF -> {
                    try (var pdf = Loader.loadPDF(file)) {
                        var keywords = pdf.getDocumentInformation().getKeywords();
                        yield keywords == null ? "" : keywords;
                    }
                }
                case HTML -> new String(file, StandardCharsets.UTF_8).lines().limit(9).reduce("", String::concat);
                case XLSX -> {
                    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                        yield keywords(workbook.getProperties().getCoreProperties().getKeywords());
                    }
                }
                case PPTX -> {
                    try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
                        yield keywords(show.getProperties().getCoreProperties().getKeywords());
                    }
                }
                case ZIP -> {
                    var readme = StableZip.read(file).get(CsvFiles.README);
                    yield readme == null ? "" : new String(readme, StandardCharsets.UTF_8);
                }
            };
        } catch (IOException | RuntimeException broken) {
            throw new IllegalArgumentException(
                "It cannot be read as " + form.words() + ": " + broken.getMessage(),
                broken
            );
        }
    }

    private static String keywords(@Nullable String keywords) {
        return keywords == null ? "" : keywords;
    }

    private static Map<String, String> pages(byte[] file) throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        try (var pdf = Loader.loadPDF(file)) {
            var reader = new PDFTextStripper();
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.put("page " + page, reader.getText(pdf));
            }
        }
        return pages;
    }

    private static Map<String, String> cells(byte[] file) throws IOException {
        Map<String, String> cells = new LinkedHashMap<>();
        var format = new DataFormatter(Locale.UK);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            workbook.forEach(sheet ->
                sheet.forEach(row ->
                    row.forEach(cell ->
                        cells.put(
                            "sheet " + sheet.getSheetName() + ", cell " + cell.getAddress(),
                            format.formatCellValue(cell)
                        )
                    )
                )
            );
        }
        return cells;
    }

    private static Map<String, String> slides(byte[] file) throws IOException {
        Map<String, String> slides = new LinkedHashMap<>();
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            for (var slide : show.getSlides()) {
                var words = new StringBuilder();
                slide.getShapes().forEach(shape -> {
                    if (shape instanceof XSLFTextShape text) {
                        words.append(text.getText()).append('\n');
                    }
                });
                slides.put("slide " + slide.getSlideNumber(), words.toString());
            }
        }
        return slides;
    }

    private static Map<String, String> files(byte[] file) {
        Map<String, String> lines = new LinkedHashMap<>();
        StableZip.read(file).forEach((name, bytes) ->
            lines.putAll(lines(name + ", line ", new String(bytes, StandardCharsets.UTF_8)))
        );
        return lines;
    }

    private static Map<String, String> lines(String before, String text) {
        Map<String, String> lines = new LinkedHashMap<>();
        var number = 1;
        for (var line : text.split("\r?\n", -1)) {
            lines.put(before + number++, line);
        }
        return lines;
    }
}
