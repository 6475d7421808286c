package uk.improvementboard.board.pack;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.ExceptionsPage;
import uk.improvementboard.metrics.pack.ExceptionsPage.Row;

/** Exception pages as slides: one for each that is open, and one for what has none. */
final class ExceptionSlides {

    private static final Rectangle BODY = new Rectangle(
        SlideSheet.MARGIN,
        SlideSheet.TOP,
        SlideSheet.WIDTH - 2 * SlideSheet.MARGIN,
        SlideSheet.BOTTOM - SlideSheet.TOP
    );
    private static final int NAMED = 9;

    private ExceptionSlides() {}

    static void write(XMLSlideShow show, PackLabel label, ExceptionsPage page) {
        if (!page.needed().isEmpty()) {
            var names = new ArrayList<>(
                page
                    .needed()
                    .stream()
                    .limit(NAMED)
                    .map(row -> row.name() + ": " + row.owner())
                    .toList()
            );
            if (page.needed().size() > NAMED) {
                names.add("And " + (page.needed().size() - NAMED) + " more, in the pack.");
            }
            SlideSheet.open(show, label, "Exceptions: " + Wording.lowerFirst(page.summary()))
                .words(BODY, 20, 12, names)
                .close();
        }
        page.open()
            .stream()
            .filter(Row::hasPage)
            .forEach(row -> open(show, label, row));
    }

    private static void open(XMLSlideShow show, PackLabel label, Row row) {
        var words = new ArrayList<>(
            List.of(
                row.kind() + ". Owner: " + row.owner() + ". " + Wording.sentence(row.state().reason()),
                "Cause: " + Wording.sentence(row.cause()),
                "What is being done: " + Wording.sentence(row.action()),
                "What the record says of the date: " + Wording.sentence(row.outlook())
            )
        );
        if (!row.support().isEmpty()) {
            words.add("Support asked: " + Wording.sentence(row.support()));
        }
        SlideSheet.open(show, label, row.name() + ": back on track by " + row.recovery())
            .words(BODY, 20, 11, words)
            .close();
    }
}
