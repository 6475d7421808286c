package uk.improvementboard.board.illustrative;

import java.util.List;
import java.util.OptionalDouble;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;

/**
 * A measure and how its figures are published.
 *
 * @param handling class of all its figures
 * @param source the made-up system they come from
 * @param provisionalPeriods periods for which a figure stays provisional
 */
record PublishedMeasure(Measure measure, HandlingClass handling, String source, int provisionalPeriods) {
    static List<PublishedMeasure> all() {
        return Resource.rows("measures").stream().map(PublishedMeasure::of).toList();
    }

    private static PublishedMeasure of(Row row) {
        var measure = new Measure(
            new MeasureCode(row.text("code")),
            row.text("name"),
            row.text("definition"),
            unit(row.text("unit")),
            row.whole("decimals"),
            ImprovementDirection.valueOf(row.text("direction")),
            SeriesKind.valueOf(row.text("series")),
            Frequency.valueOf(row.text("frequency")),
            row.words("owners").stream().map(OrganisationCode::new).toList(),
            row.yes("headline"),
            row.yes("lived_experience"),
            row.yes("counts_people"),
            row.whole("due_days")
        );
        return new PublishedMeasure(
            measure,
            HandlingClass.valueOf(row.text("handling")),
            row.text("source"),
            row.whole("provisional_periods")
        );
    }

    /** Kind and noun (or a score's end) joined by a colon: "COUNT:plans", "SCORE:10". */
    private static Unit unit(String text) {
        var colon = text.indexOf(':');
        var kind = Unit.Kind.valueOf(colon < 0 ? text : text.substring(0, colon));
        var rest = text.substring(colon + 1);
        return switch (kind) {
            case PERCENTAGE -> Unit.percent();
            case COUNT -> Unit.count(rest);
            case DURATION -> Unit.duration(rest);
            case SCORE -> Unit.score(Double.parseDouble(rest));
            case MONEY -> Unit.money(rest);
            case RANK -> new Unit(kind, rest, OptionalDouble.empty());
        };
    }
}
