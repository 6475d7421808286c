package uk.improvementboard.board.national;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.national.NationalRow;
import uk.improvementboard.metrics.national.NationalTable;
import uk.improvementboard.metrics.pack.OverviewPage;
import uk.improvementboard.metrics.pack.OverviewPage.MeasureRow;
import uk.improvementboard.metrics.partnership.Area;
import uk.improvementboard.metrics.rating.Rag;

/** What the table of all areas says, in sentences. */
final class NationalWords {

    /** Below this many plans a rate says little. */
    private static final int FEW = 10;

    private NationalWords() {}

    /** {@return where the country stands: England, the middle authority, those who keep the law} */
    static String summary(NationalTable table) {
        var rates = table
            .rows(Area.Level.LOCAL_AUTHORITY)
            .stream()
            .flatMap(it -> it.latestRate().stream())
            .sorted(Comparator.naturalOrder())
            .toList();
        var words = new StringBuilder();
        table
            .rows(Area.Level.COUNTRY)
            .stream()
            .findFirst()
            .flatMap(NationalRow::latestRate)
            .ifPresent(it ->
                words
                    .append("England issued ")
                    .append(NationalCells.decimal(it))
                    .append("% of plans within 20 weeks in ")
                    .append(table.latestYear())
                    .append("; the law asks for every one. ")
            );
        var lawful = rates
            .stream()
            .filter(it -> it.doubleValue() >= NationalTable.LAW.value())
            .count();
        return words
            .append("Of ")
            .append(rates.size())
            .append(" local authorities with a rate ")
            .append(lawful == 0 ? "none" : Long.toString(lawful))
            .append(" reached 100%; the middle one stood at ")
            .append(NationalCells.decimal(rates.get(rates.size() / 2)))
            .append("%.")
            .toString();
    }

    /** {@return one area's row in a sentence, for those who read no table} */
    static String row(NationalRow row, NationalTable table) {
        var name = row.area().name();
        if (row.latestRate().isEmpty()) {
            return name + ", " + table.latestYear() + ": " + row.latest().status() + ".";
        }
        var parts = new ArrayList<String>();
        var counts = NationalCells.counts(row.latest())
            .map(it -> " (" + it + ")")
            .orElse("");
        parts.add(
            NationalCells.decimal(row.latestRate().get()) + "% within 20 weeks in " + table.latestYear() + counts
        );
        row.rank().ifPresent(rank -> parts.add("rank " + rank + " of " + table.ranked()));
        row.change().ifPresent(it -> parts.add(NationalCells.signed(it) + " points since " + (table.latestYear() - 1)));
        row.distance().ifPresent(it -> parts.add(NationalCells.decimal(it) + " points from the law's 100%"));
        row.exceptions()
            .shown()
            .ifPresent(it -> parts.add(NationalCells.decimal(it.value()) + "% of plans left out as exceptions"));
        return name + ": " + String.join(", ", parts) + ".";
    }

    /** {@return the headline measure with the worst rating; empty where a board has none} */
    static Optional<MeasureRow> mostAtRisk(OverviewPage page) {
        return page
            .headlines()
            .stream()
            .min(
                Comparator.comparing((MeasureRow it) -> it.rating().rag() == Rag.GREY).thenComparing(it ->
                    it.rating().rag()
                )
            );
    }

    /** {@return what must stand beside a rate of very few plans; empty for others} */
    static String fewPlans(NationalRow row) {
        return row
            .latest()
            .shown()
            .flatMap(Figure::fraction)
            .filter(it -> it.denominator() < FEW)
            .map(it -> "Only " + Wording.counted((int) it.denominator(), "plan") + " counted")
            .orElse("");
    }

    /** {@return what a reader must know before comparing} */
    static List<String> notes(NationalTable table) {
        var latest = table.latestYear();
        return List.of(
            "Rates are plans issued within 20 weeks of the request, in per cent of all plans issued in the calendar year; plans that the authority counted as exceptions are left out of both counts.",
            "\"Left out\" is the share of the plans of " +
                latest +
                " that were counted as exceptions, worked out from the two published counts. A high share can make a rate look better than families found it.",
            "Break in series: the return became person-level with the years 2022 and 2023. Compare with earlier years with care.",
            "\"Change\" is in percentage points from " +
                (latest - 1) +
                " to " +
                latest +
                "; \"To the law\" is what the rate lacks to 100% (" +
                NationalTable.LAW.law() +
                ").",
            "\"Process limits\" says what statistical process control finds, by the same rules as on every measure. Yearly figures are few, so that it mostly refuses: a rise or fall between two years is no trend.",
            "[x] not published; [z] not applicable: no authority under this name in that year, or not ranked. Authorities that ended or began with a reorganisation have no figures before or after it."
        );
    }
}
