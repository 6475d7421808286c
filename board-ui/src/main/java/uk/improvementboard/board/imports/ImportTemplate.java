package uk.improvementboard.board.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.returns.DueFigure;

/**
 * The spreadsheet that an organisation fills in: a row for each figure that is due, with lists to choose from, and its measures and
 * notes beside. Once filled in it is read without any question.
 */
public final class ImportTemplate {

    /** The sheet that is filled in and read. */
    static final String FIGURES = "Figures";
    static final List<String> HEADS = List.of(
        "Measure code",
        "Name",
        "Unit",
        "Period",
        "Numerator",
        "Denominator",
        "Value",
        "Status",
        "Note"
    );
    static final List<String> STATUSES = List.of(
        "Final",
        "Provisional",
        "Suppressed",
        "Not available",
        "Not applicable"
    );

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int[] WIDTHS = { 26, 44, 12, 28, 13, 13, 13, 16, 50 };
    private static final int[] MEASURE_WIDTHS = { 26, 44, 12, 12, 90, 24, 24 };
    private static final int HEAD = 3;

    private final TemplateTerms terms;
    private final XSSFWorkbook book;
    private final TemplateStyles styles;

    private ImportTemplate(TemplateTerms terms, XSSFWorkbook book) {
        this.terms = terms;
        this.book = book;
        styles = new TemplateStyles(book);
    }

    /**
     * Writes a template.
     *
     * @param out where to; left open
     * @throws IOException when that cannot be written to
     */
    public static void write(TemplateTerms terms, OutputStream out) throws IOException {
        try (var book = new XSSFWorkbook()) {
            new ImportTemplate(terms, book).fill();
            book.write(out);
        }
    }

    private void fill() {
        var properties = book.getProperties().getCoreProperties();
        properties.setTitle(title());
        properties.setCreator("Improvement Board");
        properties.setCreated(Optional.of(Date.from(terms.made().atStartOfDay(ZoneOffset.UTC).toInstant())));
        figures(book.createSheet(FIGURES));
        notes(book.createSheet("Notes"));
        measures(book.createSheet("Measures"));
        TemplateLists.add(book.getSheet(FIGURES), terms, HEAD + 1);
    }

    private String title() {
        return "Figures of " + terms.organisation().name() + " for " + terms.partnership().name();
    }

    private String mark() {
        var handling = "Handling: " + terms.handling().words() + ". ";
        return terms.partnership().illustrative()
            ? handling + "Illustrative data: a made-up partnership."
            : handling + terms.partnership().dataNote();
    }

    private void top(Sheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue(title());
        sheet.getRow(0).getCell(0).setCellStyle(styles.title());
        sheet.createRow(1).createCell(0).setCellValue(mark());
    }

    private void figures(Sheet sheet) {
        top(sheet);
        sheet
            .createRow(2)
            .createCell(0)
            .setCellValue("Made on " + DAY.format(terms.made()) + ". How to fill it in: see the sheet Notes.");
        heads(sheet, HEAD, HEADS, WIDTHS);
        var place = HEAD + 1;
        for (var due : terms.due()) {
            figure(sheet.createRow(place), due);
            place++;
        }
        sheet.createFreezePane(2, HEAD + 1);
    }

    private void figure(Row row, DueFigure due) {
        var given = List.of(
            due.measure().code().value(),
            due.measure().name(),
            unit(due.measure()),
            due.period().words()
        );
        for (var place = 0; place < HEADS.size(); place++) {
            var cell = row.createCell(place);
            if (place < given.size()) {
                cell.setCellValue(given.get(place));
                cell.setCellStyle(styles.given());
            } else {
                cell.setCellStyle(place < 7 ? styles.figure() : styles.words());
            }
        }
    }

    private static String unit(Measure measure) {
        var unit = measure.unit();
        return switch (unit.kind()) {
            case PERCENTAGE -> "%";
            case MONEY -> unit.noun().isEmpty() ? "£" : "£ " + unit.noun();
            case COUNT, DURATION, SCORE, RANK -> unit.noun();
        };
    }

    private void notes(Sheet sheet) {
        top(sheet);
        sheet.setColumnWidth(0, 110 * 256);
        var place = 3;
        for (var line : TemplateNotes.lines()) {
            var cell = sheet.createRow(place).createCell(0);
            cell.setCellValue(line);
            cell.setCellStyle(styles.words());
            place++;
        }
    }

    private void measures(Sheet sheet) {
        top(sheet);
        heads(
            sheet,
            HEAD,
            List.of("Measure code", "Name", "Unit", "Due", "Definition", "Highest value", "Answers for it"),
            MEASURE_WIDTHS
        );
        var place = HEAD + 1;
        for (var measure : terms.measures()) {
            var row = sheet.createRow(place);
            var maximum = measure.unit().maximum();
            var cells = List.of(
                measure.code().value(),
                measure.name(),
                unit(measure),
                measure.frequency().adjective(),
                measure.definition(),
                maximum.isPresent() && measure.unit().kind() != Unit.Kind.RANK
                    ? Double.toString(maximum.getAsDouble())
                    : "none",
                String.join(", ", measure.owners().stream().map(Object::toString).toList())
            );
            for (var column = 0; column < cells.size(); column++) {
                row.createCell(column).setCellValue(cells.get(column));
                row.getCell(column).setCellStyle(styles.given());
            }
            place++;
        }
        sheet.createFreezePane(2, HEAD + 1);
    }

    private void heads(Sheet sheet, int place, List<String> heads, int[] widths) {
        var row = sheet.createRow(place);
        for (var column = 0; column < heads.size(); column++) {
            row.createCell(column).setCellValue(heads.get(column));
            row.getCell(column).setCellStyle(styles.head());
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        sheet.setRepeatingRows(new CellRangeAddress(place, place, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
