package uk.improvementboard.board.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.returns.CheckedFigure;
import uk.improvementboard.metrics.returns.MeasureHistory;
import uk.improvementboard.metrics.returns.ReturnChecks;
import uk.improvementboard.metrics.returns.ReturnFinding;

/**
 * The board as a file is compared with it.
 *
 * @param histories every measure with its figures in the partnership's own area
 * @param own the partnership's own area
 * @param followed the partnership's own area and those it is compared with
 */
record BoardFigures(
    Map<MeasureCode, MeasureHistory> histories,
    AreaCode own,
    Set<AreaCode> followed,
    Map<MeasureCode, Map<AreaCode, List<Observation>>> series
) {
    Optional<Measure> measure(MeasureCode code) {
        return Optional.ofNullable(histories.get(code)).map(MeasureHistory::measure);
    }

    /** {@return what the checks of returns find in a figure of the own area; empty for every other area} */
    List<ReturnFinding> findings(MeasureCode measure, AreaCode area, Observation read) {
        if (!area.equals(own)) {
            return List.of();
        }
        var figure = read
            .shown()
            .map(it -> CheckedFigure.of(read.period(), it))
            .orElseGet(() -> CheckedFigure.none(read.period()));
        return Optional.ofNullable(histories.get(measure))
            .map(history -> ReturnChecks.check(figure, history))
            .orElse(List.of());
    }

    Optional<Observation> find(MeasureCode measure, AreaCode area, Period period) {
        return of(measure, area)
            .stream()
            .filter(known -> known.period().equals(period))
            .findFirst();
    }

    /** {@return a period on the board that shares days with another without being the same} */
    Optional<Period> clash(Measure measure, AreaCode area, Period period) {
        if (measure.seriesKind() == SeriesKind.ROLLING_YEAR || measure.seriesKind() == SeriesKind.YEAR_TO_DATE) {
            return Optional.empty();
        }
        return of(measure.code(), area)
            .stream()
            .map(Observation::period)
            .filter(known -> !known.equals(period))
            .filter(known -> !known.start().isAfter(period.end()) && !known.end().isBefore(period.start()))
            .findFirst();
    }

    private List<Observation> of(MeasureCode measure, AreaCode area) {
        return series.getOrDefault(measure, Map.of()).getOrDefault(area, List.of());
    }
}
