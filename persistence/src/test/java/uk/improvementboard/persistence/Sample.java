package uk.improvementboard.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.partnership.Area;
import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.measure.AreaObservation;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** Made-up things for tests: one partnership, one measure, one place. */
public final class Sample {

    public static final AreaCode HERE = new AreaCode("X00000001");
    public static final AreaCode THERE = new AreaCode("X00000002");
    public static final MeasureCode PLANS_IN_TIME = new MeasureCode("plans-in-time");
    public static final Provenance PROVENANCE = new Provenance(
        "Local return",
        Optional.empty(),
        Provenance.Basis.ILLUSTRATIVE,
        Optional.of(LocalDate.of(2026, 2, 10)),
        "",
        "programme office"
    );

    private Sample() {}

    /** {@return a partnership with one measure, known since the start of 2024} */
    public static PartnershipId partnership(TestRepositories repositories, String slug) {
        var partnerships = repositories.get(PartnershipRepository.class);
        var start = on("2024-01-01");
        return repositories.transactions().found(start, id -> {
            partnerships.saveAreas(
                List.of(
                    new Area(HERE, "Here", Area.Level.ILLUSTRATIVE),
                    new Area(THERE, "There", Area.Level.ILLUSTRATIVE)
                )
            );
            partnerships.create(new Partnership(id, slug, "Partnership " + slug, HERE, true, "Made up"));
            repositories
                .get(MeasureRepository.class)
                .save(measure(PLANS_IN_TIME.value(), SeriesKind.INDEPENDENT_PERIOD));
            return id;
        });
    }

    /** {@return a change known from the start of a day} */
    public static Change on(String day) {
        return Change.on(LocalDate.parse(day), "programme office", "Told on " + day);
    }

    /** {@return a change known from a moment} */
    public static Change at(Instant moment, String why) {
        return new Change(moment, "programme office", why);
    }

    /** {@return the board as at a day} */
    public static AsAt asAt(String day) {
        return new AsAt(LocalDate.parse(day));
    }

    /** {@return a monthly percentage} */
    public static Measure measure(String code, SeriesKind kind) {
        return measure(code, kind, "Plans issued in time");
    }

    /** {@return a monthly percentage of a name} */
    public static Measure measure(String code, SeriesKind kind, String name) {
        return new Measure(
            new MeasureCode(code),
            name,
            "Plans issued within 20 weeks, of all plans issued",
            Unit.percent(),
            1,
            ImprovementDirection.INCREASE,
            kind,
            Frequency.MONTHLY,
            List.of(new OrganisationCode("council"), new OrganisationCode("icb")),
            true,
            false,
            true,
            20
        );
    }

    /** {@return a final figure of a month in the partnership's own area} */
    public static AreaObservation reported(String month, String value) {
        return reported(HERE, month, value);
    }

    /** {@return a final figure of a month in an area} */
    public static AreaObservation reported(AreaCode area, String month, String value) {
        return new AreaObservation(
            PLANS_IN_TIME,
            area,
            new Observation.Reported(month(month), Figure.of(value, 30, 60), false, PROVENANCE, HandlingClass.PARTNERS)
        );
    }

    /** {@return a whole month} */
    public static Period month(String month) {
        return Period.month(YearMonth.parse(month));
    }
}
