package uk.improvementboard.metrics.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.partnership.Organisation;

/** A small partnership to read tables for. */
public final class ImportSamples {

    /** The day of every import in tests. */
    public static final LocalDate TODAY = LocalDate.of(2025, 11, 20);

    private ImportSamples() {}

    /** {@return a measure without history} */
    public static Measure measure(String code, String name, Unit unit, SeriesKind kind, Frequency frequency) {
        return new Measure(
            new MeasureCode(code),
            name,
            "What is counted in " + name,
            unit,
            1,
            ImprovementDirection.INCREASE,
            kind,
            frequency,
            List.of(new OrganisationCode("council")),
            true,
            false,
            true,
            30
        );
    }

    /** {@return a monthly percentage} */
    public static ImportMeasure timeliness() {
        return monthly("timeliness", "Plans within 20 weeks", Unit.percent());
    }

    /** {@return a monthly measure of whole months} */
    public static ImportMeasure monthly(String code, String name, Unit unit) {
        var measure = measure(code, name, unit, SeriesKind.INDEPENDENT_PERIOD, Frequency.MONTHLY);
        return new ImportMeasure(measure, Optional.empty(), Optional.empty());
    }

    /** {@return a measure whose periods look like a given one} */
    public static ImportMeasure like(Frequency frequency, SeriesKind kind, String start, String end) {
        var model = new Period(LocalDate.parse(start), LocalDate.parse(end));
        var name = frequency.adjective() + " measure";
        var measure = measure(frequency.noun() + "-measure", name, Unit.count("plans"), kind, frequency);
        return new ImportMeasure(measure, Optional.of(model), YearKind.of(model));
    }

    /** {@return a partnership with a few measures and two organisations} */
    public static ImportTerms terms() {
        return new ImportTerms(
            List.of(
                timeliness(),
                monthly("requests", "Requests received", Unit.count("requests")),
                monthly("wait", "Average wait", Unit.duration("weeks")),
                monthly("cost", "Cost of placements", Unit.money("million")),
                like(Frequency.QUARTERLY, SeriesKind.INDEPENDENT_PERIOD, "2025-04-01", "2025-06-30"),
                like(Frequency.ANNUAL, SeriesKind.INDEPENDENT_PERIOD, "2024-04-01", "2025-03-31")
            ),
            List.of(
                organisation("council", "Exampleshire Council", "Council"),
                organisation("icb", "Example ICB", "ICB")
            ),
            TODAY
        );
    }

    private static Organisation organisation(String code, String name, String shortName) {
        var kind = "icb".equals(code) ? Organisation.Kind.ICB : Organisation.Kind.COUNCIL;
        return new Organisation(
            new OrganisationCode(code),
            name,
            shortName,
            kind,
            LocalDate.of(2020, 1, 1),
            Optional.empty(),
            "made up"
        );
    }
}
