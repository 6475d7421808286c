package uk.improvementboard.metrics.imports;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.returns.CheckedFigure;

/**
 * One figure of a table, read and not yet compared with anything. Its counts may still contradict each other or the value: the
 * checks of returns find that.
 *
 * @param row row as the person sees it in the file or sheet, from 1
 * @param sheet name of the sheet; empty for a CSV file
 * @param measure a measure of the partnership
 * @param period as the measure's periods look
 * @param value the figure, worked out from the counts where only they are given; or why there is none
 * @param numerator those that meet the definition, where the table gives it
 * @param denominator all that could, where the table gives it
 * @param note what the table says beside the figure, at most 500 characters; empty when nothing
 * @param status the status as the table spells it, where it has one
 * @param organisation the partner that the line is about, where the table says so
 */
public record ImportLine(
    long row,
    String sheet,
    MeasureCode measure,
    Period period,
    LineValue value,
    OptionalLong numerator,
    OptionalLong denominator,
    String note,
    Optional<String> status,
    Optional<OrganisationCode> organisation
) {
    /** {@return the figure as the checks of returns take it} */
    public CheckedFigure checked() {
        return new CheckedFigure(period, value.figure(), numerator, denominator);
    }

    /**
     * {@return the observation that it makes; counts that contradict each other are left out of it}
     *
     * @param revised whether a final figure replaces another published one
     */
    public Observation observation(boolean revised, Provenance provenance, HandlingClass handling) {
        return switch (value) {
            case LineValue.Reported it -> new Observation.Reported(
                period,
                figure(it.value()),
                revised,
                provenance,
                handling
            );
            case LineValue.Provisional it -> new Observation.Provisional(
                period,
                figure(it.value()),
                provenance,
                handling
            );
            case LineValue.Suppressed it -> new Observation.Suppressed(period, it.reason(), provenance, handling);
            case LineValue.Unavailable it -> new Observation.Unavailable(period, it.reason(), provenance, handling);
            case LineValue.NotApplicable it -> new Observation.NotApplicable(period, it.reason(), provenance, handling);
        };
    }

    private Figure figure(BigDecimal number) {
        return new Figure(number, checked().fraction());
    }
}
