package uk.improvementboard.board.pack;

import java.awt.Color;
import java.awt.Rectangle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import uk.improvementboard.board.pdf.SvgPicture;
import uk.improvementboard.metrics.pack.OverviewPage.SectionRow;
import uk.improvementboard.metrics.pack.Tag;
import uk.improvementboard.metrics.rating.Rag;

/** One slide of 960 by 540 points: its title, what stands on it in reading order, and the foot line that names the pack. */
final class SlideSheet {

    static final int WIDTH = 960;
    static final int HEIGHT = 540;
    static final int MARGIN = 36;
    /** Below the title. */
    static final int TOP = 112;
    /** Above the foot line. */
    static final int BOTTOM = 496;

    private static final String FONT = "Arial";
    private static final Color INK = new Color(0x0b0c0c);
    private static final Color QUIET = new Color(0x4a4f52);
    private static final double SHARPNESS = 2;
    private static final int INSET = 8;
    private static final int COLUMN = 165;
    private static final int HIGHEST_ROW = 36;
    /** The smallest letters of a rating: below it nobody at the end of a table reads them. */
    private static final int SMALLEST = 10;
    private static final int SMALLEST_QUIET = 8;

    private final XMLSlideShow show;
    private final XSLFSlide slide;
    private final PackLabel label;

    private SlideSheet(XMLSlideShow show, XSLFSlide slide, PackLabel label) {
        this.show = show;
        this.slide = slide;
        this.label = label;
    }

    /** Begins a slide with the sentence that matters. */
    static SlideSheet open(XMLSlideShow show, PackLabel label, String title) {
        var layout = show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY);
        var slide = show.createSlide(layout);
        var sheet = new SlideSheet(show, slide, label);
        var place = new Rectangle(MARGIN, 24, WIDTH - 2 * MARGIN, 80);
        var heading = slide.getPlaceholder(0);
        heading.setAnchor(place);
        heading.setVerticalAlignment(VerticalAlignment.MIDDLE);
        heading.clearText();
        sheet.fill(heading, SlideLettering.fitting(List.of(title), place, true, 32, 18), true, INK, List.of(title));
        return sheet;
    }

    /** Writes paragraphs, as large as fits between two sizes in points. */
    SlideSheet words(Rectangle place, int largest, int smallest, List<String> paragraphs) {
        return words(
            place,
            SlideLettering.fitting(paragraphs, place, false, largest, smallest),
            false,
            INK,
            paragraphs
        );
    }

    /** Writes one quiet line of a size, or smaller where it would not fit. */
    SlideSheet quiet(Rectangle place, int size, String words) {
        return words(
            place,
            SlideLettering.fitting(List.of(words), place, false, size, SMALLEST_QUIET),
            false,
            QUIET,
            List.of(words)
        );
    }

    /** Writes a figure large. */
    SlideSheet hero(Rectangle place, String figure) {
        return words(place, SlideLettering.fitting(List.of(figure), place, true, 60, 22), true, INK, List.of(figure));
    }

    private SlideSheet words(Rectangle place, double size, boolean bold, Color colour, List<String> paragraphs) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(place);
        fill(box, size, bold, colour, paragraphs);
        return this;
    }

    private void fill(XSLFTextShape box, double size, boolean bold, Color colour, List<String> paragraphs) {
        box.setLeftInset(0);
        box.setRightInset(0);
        box.setTopInset(0);
        box.setBottomInset(0);
        box.setWordWrap(true);
        box.clearText();
        for (var words : paragraphs) {
            var paragraph = box.addNewTextParagraph();
            paragraph.setTextAlign(TextAlign.LEFT);
            paragraph.setSpaceAfter(-size * SlideLettering.BETWEEN);
            run(paragraph, words, size, bold, colour);
        }
    }

    private static void run(XSLFTextParagraph paragraph, String words, double size, boolean bold, Color colour) {
        var run = paragraph.addNewTextRun();
        run.setText(words);
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontColor(colour);
        ((CTRegularTextRun) run.getXmlObject()).getRPr().setLang("en-GB");
    }

    /** Draws a rating: shape, word and colour. */
    SlideSheet rating(Rectangle place, String before, Tag tag) {
        var box = slide.createAutoShape();
        box.setShapeType(ShapeType.RECT);
        box.setAnchor(place);
        box.setFillColor(fillOf(tag.rag()));
        box.setLineColor(outlineOf(tag.rag()));
        box.setLineWidth(1.5);
        box.setVerticalAlignment(VerticalAlignment.MIDDLE);
        var words = before + shape(tag.rag()) + " " + tag.words();
        var size = SlideLettering.fitting(List.of(words), within(place), true, 20, SMALLEST);
        fill(box, size, true, onFill(tag.rag()), List.of(words));
        box.setLeftInset(INSET);
        box.setRightInset(INSET);
        return this;
    }

    /** Draws a table of three ratings for each part of the plan: words and shapes, with colour beside them. */
    SlideSheet ratings(Rectangle place, List<SectionRow> rows) {
        var table = slide.createTable(rows.size() + 1, 4);
        table.setAnchor(place);
        table.getCTTable().getTblPr().setFirstRow(true);
        var widths = new double[] { place.width - 3.0 * COLUMN, COLUMN, COLUMN, COLUMN };
        for (var column = 0; column < widths.length; column++) {
            table.setColumnWidth(column, widths[column]);
        }
        var height = Math.min(HIGHEST_ROW, place.height / (rows.size() + 1.0));
        var heads = List.of("Part of the plan", "Delivery", "Impact", "Sustained");
        for (var column = 0; column < heads.size(); column++) {
            cell(table.getCell(0, column), heads.get(column), true);
        }
        for (var row = 0; row < rows.size(); row++) {
            var part = rows.get(row);
            cell(table.getCell(row + 1, 0), part.title(), false);
            rating(table.getCell(row + 1, 1), part.delivery(), height);
            rating(table.getCell(row + 1, 2), part.impact(), height);
            rating(table.getCell(row + 1, 3), part.sustained(), height);
        }
        for (var row = 0; row <= rows.size(); row++) {
            table.setRowHeight(row, height);
        }
        return this;
    }

    private void cell(XSLFTableCell cell, String words, boolean bold) {
        fill(cell, 14, bold, INK, List.of(words));
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.setBorderColor(BorderEdge.bottom, bold ? INK : new Color(0xcdd1cf));
        cell.setBorderWidth(BorderEdge.bottom, bold ? 1.5 : 0.75);
    }

    private void rating(XSLFTableCell cell, Tag tag, double height) {
        cell(cell, "", false);
        var words = List.of(shape(tag.rag()) + " " + tag.words());
        var room = within(new Rectangle(0, 0, COLUMN, (int) height));
        fill(cell, SlideLettering.fitting(words, room, true, 14, SMALLEST), true, onFill(tag.rag()), words);
        cell.setLeftInset(INSET);
        cell.setBorderColor(BorderEdge.bottom, Color.WHITE);
        cell.setBorderWidth(BorderEdge.bottom, 3);
        cell.setBorderColor(BorderEdge.right, Color.WHITE);
        cell.setBorderWidth(BorderEdge.right, 3);
        cell.setFillColor(fillOf(tag.rag()));
    }

    /** Draws a chart as SVG, with a picture for programs that know no SVG. */
    SlideSheet chart(Rectangle place, String svg, String alternative) {
        var drawing = svg.replace(
            "font-family=\"'Source Sans 3'\"",
            "font-family=\"'Source Sans 3', Arial, sans-serif\""
        );
        var picture = show.addPicture(SvgPicture.png(svg, SHARPNESS), PictureType.PNG);
        var vector = show.addPicture(drawing.getBytes(StandardCharsets.UTF_8), PictureType.SVG);
        var shape = slide.createPicture(picture);
        shape.setSvgImage(vector);
        shape.setAnchor(place);
        var properties = ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr();
        properties.setDescr(alternative);
        properties.setName("Chart");
        return this;
    }

    XSLFSlide slide() {
        return slide;
    }

    /** Ends the slide with the line that names the pack, its marks, and the slide's number. */
    void close() {
        quiet(new Rectangle(MARGIN, 504, 470, 16), 11, label.shortIdentity());
        quiet(new Rectangle(MARGIN + 480, 504, 350, 16), 11, label.asAt() + ". " + label.marks());
        var box = slide.createTextBox();
        box.setAnchor(new Rectangle(WIDTH - MARGIN - 50, 504, 50, 16));
        box.setTopInset(0);
        box.setRightInset(0);
        box.clearText();
        var paragraph = box.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.RIGHT);
        var field = paragraph.getXmlObject().addNewFld();
        field.setId("{5B0E2A4C-6F0D-4B7A-9D53-0C1D2E3F4A5B}");
        field.setType("slidenum");
        field.setT(Integer.toString(slide.getSlideNumber()));
        var look = field.addNewRPr();
        look.setSz(1100);
        look.setLang("en-GB");
    }

    private static Rectangle within(Rectangle place) {
        return new Rectangle(place.x + INSET, place.y, place.width - 2 * INSET, place.height);
    }

    private static String shape(Rag rag) {
        return switch (rag) {
            case RED -> "\u25b2";
            case AMBER -> "\u25c6";
            case GREEN -> "\u25cf";
            case BLUE -> "\u25a0";
            case GREY -> "\u25cb";
        };
    }

    private static Color fillOf(Rag rag) {
        return switch (rag) {
            case RED -> new Color(0xca3535);
            case AMBER -> new Color(0xffb81c);
            case GREEN -> new Color(0x0b5c3e);
            case BLUE -> new Color(0x12436d);
            case GREY -> Color.WHITE;
        };
    }

    private static Color outlineOf(Rag rag) {
        return switch (rag) {
            case AMBER -> new Color(0x7a3c1c);
            case GREY -> new Color(0x595959);
            default -> fillOf(rag);
        };
    }

    private static Color onFill(Rag rag) {
        return rag == Rag.AMBER || rag == Rag.GREY ? INK : Color.WHITE;
    }
}
