package uk.improvementboard.board.national;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.HtmlUtils;
import uk.improvementboard.board.picture.Course;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.national.NationalRow;

/** Writes the cells of an area's row as markup: one node for the browser, however many cells. */
final class NationalCells {

    private static final double SPARK_WIDTH = 84;
    private static final double SPARK_HEIGHT = 24;

    private final StringBuilder out = new StringBuilder(2_000);

    private NationalCells() {}

    /** @param href where the area's own row is shown, within the board */
    static String of(NationalRow row, String href, String note) {
        var cells = new NationalCells();
        cells.head(row.area().name(), href, note);
        row.rates().forEach(cells::rate);
        cells.out
            .append("<td class=\"col-spark\">")
            .append(Course.picture(row.course(), SPARK_WIDTH, SPARK_HEIGHT).orElse(Course.TOO_FEW))
            .append("</td>");
        cells.number(row.change().map(NationalCells::signed).orElse(Symbols.NONE));
        cells.number(row.rank().isPresent() ? Integer.toString(row.rank().getAsInt()) : Symbols.NOT_RANKED);
        cells.number(row.distance().map(NationalCells::decimal).orElse(Symbols.NONE));
        cells.rate(row.exceptions());
        cells.out.append("<td class=\"col-process\">").append(HtmlUtils.htmlEscape(row.process())).append("</td>");
        return cells.out.toString();
    }

    /** Said in place of a number. */
    static final class Symbols {

        static final String NONE = "[x]";
        static final String NOT_RANKED = "[z]";

        private Symbols() {}
    }

    private void head(String name, String href, String note) {
        out.append("<th scope=\"row\"><a router-link href=\"").append(HtmlUtils.htmlEscape(href)).append("\">");
        out.append(HtmlUtils.htmlEscape(name)).append("</a>");
        if (!note.isEmpty()) {
            out.append("<span class=\"row-message\">").append(HtmlUtils.htmlEscape(note)).append("</span>");
        }
        out.append("</th>");
    }

    private void rate(Observation observation) {
        var figure = observation.shown();
        out.append("<td class=\"num\"");
        if (figure.isEmpty()) {
            out.append(" title=\"").append(HtmlUtils.htmlEscape(observation.status())).append('"');
        }
        out.append('>')
            .append(figure.map(it -> decimal(it.value())).orElseGet(observation::symbol))
            .append("</td>");
    }

    private void number(String words) {
        out.append("<td class=\"num\">").append(words).append("</td>");
    }

    /** {@return one decimal: "56.3"} */
    static String decimal(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** {@return with its sign: "+16.1", "−4.0"} */
    static String signed(BigDecimal value) {
        var sign = value.signum() > 0 ? "+" : value.signum() < 0 ? "\u2212" : "";
        return sign + decimal(value.abs());
    }

    /** {@return the count behind a rate: "957 of 1,699"} */
    static Optional<String> counts(Observation observation) {
        return observation
            .shown()
            .flatMap(Figure::fraction)
            .map(it -> String.format(Locale.UK, "%,d of %,d", it.numerator(), it.denominator()));
    }
}
