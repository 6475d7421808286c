package uk.improvementboard.board.illustrative;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.improvementboard.board.founding.RegisterTables;
import uk.improvementboard.metrics.disclosure.FigureRelation;
import uk.improvementboard.metrics.disclosure.FigureTerm;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.Area;
import uk.improvementboard.metrics.partnership.ComparatorArea;
import uk.improvementboard.metrics.partnership.Organisation;
import uk.improvementboard.metrics.pipeline.PipelineRole;
import uk.improvementboard.persistence.founding.Dated;
import uk.improvementboard.persistence.founding.FoundingData;
import uk.improvementboard.persistence.pipeline.AssignedRole;

/**
 * The illustrative partnership, from April 2023 to October 2026, known up to November 2026. Its plan began in July
 * 2024. Apart from England's yearly rate, which carries its true source, every figure is made up and says so.
 */
public final class Exampleshire {

    /** The seed of the figures that every installation shows. */
    public static final long SEED = 209;
    /** The partnership's name in addresses. */
    public static final String SLUG = "exampleshire";

    private static final AreaCode AREA = new AreaCode("X99000001");
    private static final String YEARLY_RATE = "ehc-plans-within-20-weeks-yearly";

    private Exampleshire() {}

    /** {@return the latest month with figures} */
    public static YearMonth lastMonth() {
        return Timeline.LAST;
    }

    /** {@return everything the partnership begins with; the same for the same seed, on every machine and day} */
    public static FoundingData found(long seed) {
        var series = Series.of(seed);
        var comparators = comparators();
        var neighbours = comparators
            .stream()
            .map(Dated::item)
            .filter(comparator -> comparator.kind() == ComparatorArea.Kind.STATISTICAL_NEIGHBOUR)
            .map(ComparatorArea::area)
            .toList();
        var yearly = new YearlyComparison(series.published(YEARLY_RATE), neighbours);
        var own = series.observations(AREA);
        var definitions = series.definitions();
        var observations = Stream.of(own, yearly.england(), yearly.neighbours(Chance.of(seed, "neighbours")));
        var actions = new Actions();
        return new FoundingData(
            SLUG,
            "Exampleshire SEND partnership",
            AREA,
            true,
            "Illustrative data",
            areas(),
            organisations(),
            comparators,
            definitions,
            observations.flatMap(List::stream).toList(),
            yearly.otherValues(series.plans()),
            Trajectories.terms(),
            Trajectories.milestones(),
            Trajectories.rebases(),
            pipelineRoles(),
            relations(),
            PlanRecords.header(),
            PlanRecords.sections(),
            actions.terms(),
            actions.milestones(),
            actions.evidence(),
            PlanRecords.progress(),
            PlanRecords.risks(),
            SetRatings.overrides(),
            OnTheRecord.of(definitions, own, seed),
            RegisterTables.madeUp("partnerships/" + SLUG)
        );
    }

    private static List<Dated<AssignedRole>> pipelineRoles() {
        return Resource.rows("pipeline-roles")
            .stream()
            .map(row ->
                new Dated<>(
                    Timeline.OPENED,
                    new AssignedRole(PipelineRole.valueOf(row.text("role")), new MeasureCode(row.text("measure"))),
                    "Taken over from the partners' returns"
                )
            )
            .toList();
    }

    private static List<Dated<FigureRelation>> relations() {
        return Resource.rows("figure-relations")
            .stream()
            .map(row ->
                new Dated<>(
                    Timeline.OPENED,
                    new FigureRelation(
                        row.text("code"),
                        FigureRelation.Kind.valueOf(row.text("kind")),
                        FigureTerm.of(row.text("whole")),
                        row.words("parts").stream().map(FigureTerm::of).toList()
                    ),
                    "What holds between the partners' returns"
                )
            )
            .toList();
    }

    private static List<Area> areas() {
        return Resource.rows("areas")
            .stream()
            .map(row -> {
                var level = Area.Level.valueOf(row.text("level"));
                return new Area(new AreaCode(row.text("code")), row.text("name"), level);
            })
            .toList();
    }

    private static List<Dated<ComparatorArea>> comparators() {
        return Resource.rows("areas")
            .stream()
            .filter(row -> row.optional("comparator").isPresent())
            .map(row -> {
                var kind = ComparatorArea.Kind.valueOf(row.text("comparator"));
                var source = kind == ComparatorArea.Kind.ENGLAND ? "The country" : "Made up for Exampleshire";
                var comparator = new ComparatorArea(new AreaCode(row.text("code")), kind, source);
                return new Dated<>(Timeline.OPENED, comparator, "Chosen with the measures");
            })
            .toList();
    }

    private static List<Dated<Organisation>> organisations() {
        return Resource.rows("organisations")
            .stream()
            .map(row -> {
                var organisation = new Organisation(
                    new OrganisationCode(row.text("code")),
                    row.text("name"),
                    row.text("short_name"),
                    Organisation.Kind.valueOf(row.text("kind")),
                    Timeline.OPENED,
                    Optional.empty(),
                    "Made up for Exampleshire"
                );
                return new Dated<>(Timeline.OPENED, organisation, "Member of the partnership");
            })
            .toList();
    }
}
