package uk.improvementboard.board.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.metrics.imports.MeasureNames;

/** The heads that columns bear in the tables of councils, boards of the NHS and the Department; the better one comes first. */
final class HeadWords {

    private static final Map<Field, List<String>> WORDS = Map.ofEntries(
        Map.entry(
            Field.MEASURE,
            List.of(
                "measure code",
                "metric code",
                "indicator code",
                "measure",
                "metric",
                "indicator",
                "kpi",
                "measure name",
                "metric name",
                "indicator name",
                "kpi name",
                "measure_code",
                "metric_code",
                "measure_name",
                "metric_name",
                "performance measure",
                "performance indicator",
                "name"
            )
        ),
        Map.entry(
            Field.PERIOD,
            List.of(
                "period",
                "reporting period",
                "reporting_period",
                "time period",
                "time_period",
                "month",
                "reporting month",
                "quarter",
                "year",
                "financial year",
                "academic year",
                "term",
                "date",
                "as at",
                "month ending"
            )
        ),
        Map.entry(
            Field.PERIOD_START,
            List.of(
                "period start",
                "start date",
                "period from",
                "from",
                "start",
                "period_start",
                "start_date",
                "first day",
                "first day of the period"
            )
        ),
        Map.entry(
            Field.PERIOD_END,
            List.of(
                "period end",
                "end date",
                "period to",
                "to",
                "end",
                "period_end",
                "end_date",
                "last day",
                "last day of the period",
                "period ending"
            )
        ),
        Map.entry(
            Field.VALUE,
            List.of(
                "value",
                "actual",
                "figure",
                "result",
                "metric value",
                "metric_value",
                "outturn",
                "performance",
                "score"
            )
        ),
        Map.entry(Field.NUMERATOR, List.of("numerator", "num", "n", "count")),
        Map.entry(Field.DENOMINATOR, List.of("denominator", "den", "denom", "total", "out of", "base")),
        Map.entry(Field.STATUS, List.of("status", "figure status", "data status", "flag", "final or provisional")),
        Map.entry(Field.NOTE, List.of("note", "notes", "comment", "comments", "commentary", "caveat", "remarks")),
        Map.entry(
            Field.ORGANISATION,
            List.of(
                "organisation code",
                "org code",
                "org_code",
                "organisation_code",
                "organisation",
                "organization",
                "org",
                "organisation name",
                "org name",
                "org_name",
                "partner",
                "provider",
                "local authority",
                "icb"
            )
        ),
        Map.entry(Field.IGNORED, List.of("unit", "unit of measure", "definition", "measure definition"))
    );

    private static final Map<String, Known> KNOWN = known();

    private HeadWords() {}

    /**
     * A known head.
     *
     * @param rank its place among those of the same meaning, the best being 0
     */
    record Known(Field field, int rank) {}

    /** {@return what a head means, if it is known} */
    static Optional<Known> of(String head) {
        return Optional.ofNullable(KNOWN.get(MeasureNames.plain(head)));
    }

    private static Map<String, Known> known() {
        var known = new HashMap<String, Known>();
        WORDS.forEach((field, words) -> {
            for (var rank = 0; rank < words.size(); rank++) {
                known.put(words.get(rank), new Known(field, rank));
            }
        });
        return Map.copyOf(known);
    }
}
