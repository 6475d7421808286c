package uk.improvementboard.board.measure;

import java.util.List;
import uk.improvementboard.board.shell.CsvText;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.OverviewPage.MeasureRow;
import uk.improvementboard.metrics.pack.Tag;

/** Every measure in one line with its rating in words: a rating set by hand never stands without the computed one. */
final class RatingsCsv {

    private static final List<String> HEADS = List.of(
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

    private RatingsCsv() {}

    /** {@return the file} */
    static String of(List<MeasureRow> rows, boolean illustrative) {
        return CsvText.of(
            HEADS,
            rows
                .stream()
                .map(row -> cells(row, illustrative))
                .toList()
        );
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
            CsvText.illustrative(illustrative)
        );
    }

    private static String words(String colour, String words) {
        return colour + ", " + Wording.lowerFirst(words);
    }
}
