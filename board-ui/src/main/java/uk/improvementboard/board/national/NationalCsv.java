package uk.improvementboard.board.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.improvementboard.board.shell.CsvText;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.national.NationalRow;
import uk.improvementboard.metrics.pack.OverviewPage.MeasureRow;
import uk.improvementboard.metrics.pack.OverviewPage.SectionRow;
import uk.improvementboard.metrics.pack.Tag;

/** Areas side by side as files: figures as published, with source and caveat in every row. */
final class NationalCsv {

    private NationalCsv() {}

    /** {@return one row for each area: England, regions, local authorities} */
    static String areas(NationalService.Published published) {
        var table = published.table();
        var latest = table.latestYear();
        var heads = new ArrayList<>(List.of("area_code", "area", "level", "region_code"));
        table.years().forEach(year -> heads.add("rate_" + year));
        heads.addAll(
            List.of(
                "within_20_weeks_" + latest,
                "plans_counted_" + latest,
                "change_points_" + (latest - 1) + "_" + latest,
                "rank_" + latest,
                "ranked_of",
                "points_to_the_law",
                "exceptions_share_" + latest,
                "process_limits",
                "source",
                "known_from",
                "caveats",
                "illustrative"
            )
        );
        return CsvText.of(
            heads,
            table
                .rows()
                .stream()
                .map(row -> area(row, published))
                .toList()
        );
    }

    private static List<Object> area(NationalRow row, NationalService.Published published) {
        var cells = new ArrayList<Object>();
        cells.addAll(
            List.of(
                row.area().code(),
                row.area().name(),
                row.area().level().name().toLowerCase(Locale.ROOT),
                row
                    .region()
                    .<Object>map(it -> it)
                    .orElse("")
            )
        );
        row.rates().forEach(it -> cells.add(figure(it)));
        var fraction = row
            .latest()
            .shown()
            .flatMap(it -> it.fraction());
        cells.add(fraction.<Object>map(it -> it.numerator()).orElse(row.latest().symbol()));
        cells.add(fraction.<Object>map(it -> it.denominator()).orElse(row.latest().symbol()));
        cells.add(
            row
                .change()
                .<Object>map(it -> it)
                .orElse("[x]")
        );
        cells.add(row.rank().isPresent() ? row.rank().getAsInt() : "[z]");
        cells.add(published.table().ranked());
        cells.add(
            row
                .distance()
                .<Object>map(it -> it)
                .orElse("[x]")
        );
        cells.add(figure(row.exceptions()));
        cells.add(row.process());
        cells.add(published.source().title());
        cells.add(published.source().published());
        cells.add(caveats(row));
        cells.add(CsvText.illustrative(false));
        return cells;
    }

    private static Object figure(Observation observation) {
        return observation
            .shown()
            .<Object>map(it -> it.value())
            .orElseGet(observation::symbol);
    }

    private static String caveats(NationalRow row) {
        return row
            .rates()
            .stream()
            .filter(it -> !it.provenance().caveat().isEmpty())
            .map(it -> it.period().words() + ": " + it.provenance().caveat())
            .collect(Collectors.joining(" "));
    }

    /** {@return one row for each priority action of each partnership, with the partnership's headline measure} */
    static String boards(List<NationalService.Board> boards) {
        return CsvText.of(
            List.of(
                "partnership",
                "priority_action",
                "delivery",
                "impact",
                "sustained",
                "contradictions",
                "headline_most_at_risk",
                "now",
                "period",
                "next_milestone",
                "outlook",
                "illustrative"
            ),
            boards
                .stream()
                .flatMap(board ->
                    board
                        .page()
                        .priorityActions()
                        .stream()
                        .map(action -> board(board, action))
                )
                .toList()
        );
    }

    private static List<Object> board(NationalService.Board board, SectionRow action) {
        var headline = board.atRisk().map(NationalService.AtRisk::row);
        Function<Function<MeasureRow, String>, String> of = part -> headline.map(part).orElse("");
        return List.of(
            board.partnership().name(),
            action.label() + ": " + action.title(),
            words(action.delivery()),
            words(action.impact()),
            words(action.sustained()),
            board.page().contradictions().size(),
            of.apply(MeasureRow::name),
            of.apply(MeasureRow::now),
            of.apply(MeasureRow::period),
            of.apply(MeasureRow::nextMilestone),
            of.apply(MeasureRow::outlook),
            CsvText.illustrative(board.partnership().illustrative())
        );
    }

    private static String words(Tag tag) {
        return tag.inWords();
    }
}
