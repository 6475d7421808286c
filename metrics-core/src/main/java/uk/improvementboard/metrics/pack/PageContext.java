package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.PublishedFigure;
import uk.improvementboard.metrics.partnership.Area;
import uk.improvementboard.metrics.partnership.ComparatorArea;
import uk.improvementboard.metrics.partnership.Partnership;

/**
 * What pages need besides the reading itself.
 *
 * @param areaName name of the partnership's own area
 * @param planBegan day the plan began
 * @param organisations names by code, as borne on the day
 * @param comparators areas to compare with, in order
 * @param areas names of areas by code
 * @param comparatorSeries for each measure the other areas' observations
 * @param published for each measure its other published values
 */
public record PageContext(
    Partnership partnership,
    String areaName,
    LocalDate planBegan,
    Map<OrganisationCode, String> organisations,
    List<ComparatorArea> comparators,
    Map<AreaCode, Area> areas,
    Map<MeasureCode, Map<AreaCode, List<Observation>>> comparatorSeries,
    Map<MeasureCode, List<PublishedFigure>> published
) {
    /** {@return the owners in words: "Council and ICB"} */
    String owners(List<OrganisationCode> codes) {
        return codes.stream().map(this::owner).collect(Collectors.joining(" and "));
    }

    String owner(OrganisationCode code) {
        return organisations.getOrDefault(code, code.value());
    }

    Map<AreaCode, List<Observation>> others(MeasureCode code) {
        return comparatorSeries.getOrDefault(code, Map.of());
    }

    /** {@return the name of an area, or its code where it has none} */
    String areaName(AreaCode code) {
        return Optional.ofNullable(areas.get(code)).map(Area::name).orElse(code.value());
    }
}
