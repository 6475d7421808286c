package uk.improvementboard.board.imports;

import java.time.LocalDate;
import java.util.List;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.partnership.Organisation;
import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.metrics.returns.DueFigure;

/**
 * What a template is made for.
 *
 * @param organisation who is to fill it in
 * @param due the figures it asks for, a row each
 * @param measures every measure that it may bring, with its definition
 * @param handling who may see what is filled in
 * @param made the day on which it was made
 */
public record TemplateTerms(
    Partnership partnership,
    Organisation organisation,
    List<DueFigure> due,
    List<Measure> measures,
    HandlingClass handling,
    LocalDate made
) {
    /** Keeps unchangeable copies. */
    public TemplateTerms {
        due = List.copyOf(due);
        measures = List.copyOf(measures);
    }
}
