package uk.improvementboard.board.pack;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import uk.improvementboard.board.pdf.PdfDocument.Attachment;
import uk.improvementboard.metrics.pack.MeasurePage;
import uk.improvementboard.metrics.pack.PackContent;
import uk.improvementboard.metrics.pack.table.ChartTables;

/** The data behind each chart, as a CSV file that travels with it: attached to a PDF, a link on a web page. */
final class ChartData {

    private ChartData() {}

    static String file(MeasurePage measure) {
        return "chart-" + measure.code().value() + ".csv";
    }

    private static byte[] csv(MeasurePage measure) {
        return CsvFiles.csv(ChartTables.of(measure)).getBytes(StandardCharsets.UTF_8);
    }

    /** {@return a file for each chart that is drawn} */
    static List<Attachment> attachments(PackContent content) {
        return content
            .measures()
            .stream()
            .filter(ChartData::drawn)
            .map(it -> new Attachment(file(it), "Data behind the chart: " + it.name(), "text/csv", csv(it)))
            .toList();
    }

    /** {@return whether there are values enough for a course} */
    static boolean drawn(MeasurePage measure) {
        return measure.chart().points().size() >= 2;
    }

    /** Says where the data are. */
    static void mention(Markup page, MeasurePage measure) {
        if (page.paper()) {
            page.text("Its data are attached to this file: " + file(measure) + ".");
            return;
        }
        var address = "data:text/csv;charset=utf-8;base64," + Base64.getEncoder().encodeToString(csv(measure));
        page.element(
            "a",
            "Data of this chart: " + measure.name() + " (CSV)",
            "class",
            "data",
            "download",
            file(measure),
            "href",
            address
        );
    }
}
