package uk.improvementboard.board.pack;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import uk.improvementboard.board.pdf.PdfDocument.Attachment;
import uk.improvementboard.metrics.pack.MeasurePage;
import uk.improvementboard.metrics.pack.PackContent;
import uk.improvementboard.metrics.pack.table.DrawnCharts;
import uk.improvementboard.metrics.pack.table.PackTable;

/** The data behind each chart, as a CSV file that travels with it: attached to a PDF, a link on a web page. */
final class ChartData {

    private ChartData() {}

    private static String file(PackTable chart) {
        return chart.id() + ".csv";
    }

    private static byte[] csv(PackTable chart) {
        return CsvFiles.csv(chart).getBytes(StandardCharsets.UTF_8);
    }

    /** {@return a file for each chart that is drawn} */
    static List<Attachment> attachments(PackContent content) {
        return DrawnCharts.of(content)
            .stream()
            .map(it -> new Attachment(file(it), it.caption(), "text/csv", csv(it)))
            .toList();
    }

    /** {@return whether there are values enough for a course} */
    static boolean drawn(MeasurePage measure) {
        return DrawnCharts.course(measure).isPresent();
    }

    /** Says where the data are. */
    static void mention(Markup page, PackTable chart) {
        if (page.paper()) {
            page.text(" Its data are attached to this file: " + file(chart) + ".");
            return;
        }
        var address = "data:text/csv;charset=utf-8;base64," + Base64.getEncoder().encodeToString(csv(chart));
        page.text(" ").element(
            "a",
            chart.caption() + " (CSV)",
            "class",
            "data",
            "download",
            file(chart),
            "href",
            address
        );
    }
}
