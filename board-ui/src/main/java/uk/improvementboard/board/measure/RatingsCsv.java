package uk.improvementboard.board.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.improvementboard.board.shell.CsvText;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.OverviewPage.MeasureRow;
import uk.improvementboard.metrics.pack.Tag;

/** Every measure in one line with its rating in words: a rating set by hand never stands without the computed one. */
final class RatingsCsv {

    private RatingsCsv() {}

    /** {@return the file, with a byte order mark so that spreadsheets read it as UTF-8} */
    static String of(List<MeasureRow> rows, boolean illustrative) {
        var out = new StringBuilder("\uFEFF");
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(
                "measure",
                "owner",
                "now",
                "period",
                "rating",
                "reason",
                "set_by_hand",
                "computed_rating",
                "computed_reason",
                "next_milestone",
                "first_promised",
                "outlook",
                "gap",
                "illustrative"
            );
            for (var row : rows) {
                csv.printRecord(cells(row, illustrative).stream().map(CsvText::safe).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static List<String> cells(MeasureRow row, boolean illustrative) {
        var tag = row.rating();
        var overridden = tag.overridden();
        return List.of(
            row.name(),
            row.owner(),
            row.now(),
            row.period(),
            words(tag.rag().colour(), tag.words()),
            tag.reason(),
            overridden.map(Tag.Overridden::setUntil).orElse("no"),
            overridden.map(it -> words(it.rag().colour(), it.words())).orElse(words(tag.rag().colour(), tag.words())),
            overridden.map(Tag.Overridden::reason).orElse(tag.reason()),
            row.nextMilestone(),
            row.firstPromised(),
            row.outlook(),
            row.gap(),
            illustrative ? "illustrative data" : "no"
        );
    }

    private static String words(String colour, String words) {
        return colour + ", " + Wording.lowerFirst(words);
    }
}
