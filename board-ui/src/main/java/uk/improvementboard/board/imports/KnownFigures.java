package uk.improvementboard.board.imports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.returns.monthly.MeasureHistories;
import uk.improvementboard.metrics.imports.ImportMeasure;
import uk.improvementboard.metrics.imports.ImportTerms;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.Organisation;
import uk.improvementboard.metrics.returns.MeasureHistory;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** What an import is read and checked against. Must be called within the partnership's transaction. */
@Component
class KnownFigures {

    private final PartnershipRepository partnerships;
    private final MeasureHistories histories;

    KnownFigures(PartnershipRepository partnerships, MeasureHistories histories) {
        this.partnerships = partnerships;
        this.histories = histories;
    }

    AreaCode area() {
        return partnerships.current().area();
    }

    Board at(AsAt asAt) {
        return new Board(
            area(),
            partnerships.current().illustrative(),
            histories.all(asAt),
            partnerships.organisations(asAt),
            partnerships.shortNames(asAt),
            asAt
        );
    }

    /**
     * The board as it is.
     *
     * @param illustrative whether its figures are made up
     * @param histories every measure with its figures in the partnership's own area
     */
    record Board(
        AreaCode area,
        boolean illustrative,
        Map<MeasureCode, MeasureHistory> histories,
        List<Organisation> partners,
        SortedMap<OrganisationCode, String> organisations,
        AsAt asAt
    ) {
        ImportTerms terms() {
            return new ImportTerms(
                histories
                    .values()
                    .stream()
                    .map(it -> ImportMeasure.of(it.measure(), it.observations()))
                    .toList(),
                partners,
                asAt.day()
            );
        }

        Map<MeasureCode, NearbyHistory> nearby() {
            var nearby = new LinkedHashMap<MeasureCode, NearbyHistory>();
            histories.forEach((code, history) -> nearby.put(code, new NearbyHistory(history)));
            return nearby;
        }

        Map<MeasureCode, Measure> measures() {
            return histories
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().measure()));
        }

        Collection<MeasureCode> overlapping() {
            return histories
                .values()
                .stream()
                .map(MeasureHistory::measure)
                .filter(measure -> measure.seriesKind().overlapping())
                .map(Measure::code)
                .toList();
        }
    }
}
