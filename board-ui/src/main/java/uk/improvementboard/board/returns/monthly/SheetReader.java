package uk.improvementboard.board.returns.monthly;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.returns.DueFigure;
import uk.improvementboard.metrics.returns.MeasureHistory;
import uk.improvementboard.metrics.returns.OrganisationReturn;
import uk.improvementboard.metrics.returns.ReturnCycle;
import uk.improvementboard.metrics.returns.ReturnEntry;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.returns.EntryRepository;

/** Puts together what returns ask for, what was keyed and what the board holds. Must be called within the partnership's transaction. */
@Component
class SheetReader {

    /** Periods may be asked for so long after they ended. */
    private static final int MONTHS_BACK = 36;

    private final MeasureHistories histories;
    private final EntryRepository entries;

    SheetReader(MeasureHistories histories, EntryRepository entries) {
        this.histories = histories;
        this.entries = entries;
    }

    /** Everything that sheets of some months are made of, read once. */
    record Books(Map<MeasureCode, MeasureHistory> histories, Map<FigureKey, Recorded<ReturnEntry>> entries) {
        private List<DueFigure> due(ReturnCycle cycle) {
            return DueFigure.in(
                cycle,
                histories.values().stream().map(MeasureHistory::measure).toList(),
                histories
                    .entrySet()
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().observations()))
            );
        }

        List<SheetRow> rows(ReturnCycle cycle, OrganisationCode organisation) {
            return due(cycle)
                .stream()
                .filter(figure -> figure.broughtBy().equals(organisation))
                .map(this::row)
                .toList();
        }

        private SheetRow row(DueFigure figure) {
            var history = Objects.requireNonNull(histories.get(figure.measure().code()));
            return new SheetRow(figure, history, Optional.ofNullable(entries.get(FigureKey.of(figure))));
        }

        /** {@return how each organisation stands that brings something, by code} */
        List<OrganisationReturn> standing(ReturnCycle cycle) {
            var byOrganisation = due(cycle)
                .stream()
                .collect(
                    Collectors.groupingBy(
                        DueFigure::broughtBy,
                        () -> new TreeMap<>(Comparator.comparing(OrganisationCode::value)),
                        Collectors.mapping(figure -> row(figure).standing(), Collectors.toList())
                    )
                );
            return byOrganisation
                .entrySet()
                .stream()
                .map(it -> new OrganisationReturn(it.getKey(), cycle, it.getValue()))
                .toList();
        }
    }

    Books books(Collection<ReturnCycle> cycles, AsAt asAt) {
        var first = cycles.stream().map(ReturnCycle::month).min(YearMonth::compareTo);
        var last = cycles.stream().map(ReturnCycle::month).max(YearMonth::compareTo);
        var keyed = first
            .map(month ->
                entries.ending(month.minusMonths(MONTHS_BACK).atDay(1), last.orElse(month).atEndOfMonth(), asAt)
            )
            .orElse(List.of());
        return new Books(
            histories.all(asAt),
            keyed.stream().collect(Collectors.toMap(it -> FigureKey.of(it.item()), Function.identity()))
        );
    }
}
