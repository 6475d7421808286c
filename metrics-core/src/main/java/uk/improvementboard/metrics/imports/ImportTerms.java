package uk.improvementboard.metrics.imports;

import java.time.LocalDate;
import java.util.List;
import uk.improvementboard.metrics.partnership.Organisation;

/**
 * What the reading of a table must know about the partnership.
 *
 * @param measures every measure that a table may bring figures of
 * @param organisations its partners, under every name they have borne
 * @param today the day of the import, after which no period can have ended
 */
public record ImportTerms(List<ImportMeasure> measures, List<Organisation> organisations, LocalDate today) {
    /** Keeps unchangeable copies. */
    public ImportTerms {
        measures = List.copyOf(measures);
        organisations = List.copyOf(organisations);
    }
}
