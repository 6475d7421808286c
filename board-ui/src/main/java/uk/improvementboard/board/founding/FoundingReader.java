package uk.improvementboard.board.founding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.improvementboard.metrics.disclosure.FigureRelation;
import uk.improvementboard.metrics.disclosure.FigureTerm;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.partnership.ComparatorArea;
import uk.improvementboard.metrics.pipeline.PipelineRole;
import uk.improvementboard.persistence.founding.Accountability;
import uk.improvementboard.persistence.founding.Dated;
import uk.improvementboard.persistence.founding.FoundingData;
import uk.improvementboard.persistence.measure.AreaObservation;
import uk.improvementboard.persistence.measure.ReferencedFigure;
import uk.improvementboard.persistence.pipeline.AssignedRole;
import uk.improvementboard.persistence.trajectory.MilestoneVersion;
import uk.improvementboard.persistence.trajectory.TrajectoryTerms;

/** Reads what a partnership begins with from a folder of resources. */
public final class FoundingReader {

    private FoundingReader() {}

    /**
     * Reads a folder.
     *
     * @param folder path on the class path, without slashes at its ends: "partnerships/hertfordshire"
     * @return everything in it, every figure with its source
     * @throws IllegalStateException when a table is missing or a cell cannot be understood, with file, line and column
     */
    public static FoundingData read(String folder) {
        var resources = new FoundingFolder(folder);
        var sources = Source.readAll(resources);
        var document = PlanDocument.read(resources);
        var area = new AreaCode(document.partnership().area());
        var figures = new FigureTables(resources, sources);
        var places = new AreaTable(resources, sources);
        var comparators = places.comparators();
        var observations = observations(figures, sources, area, comparators);
        var others = figures.otherFigures();
        var promises = new PromiseTables(resources, sources);
        var trajectories = promises.trajectories();
        var milestones = promises.milestones();
        var known = firstKnown(observations, others, trajectories, milestones);
        var plan = new PlanReader(document, sources);
        return new FoundingData(
            document.partnership().slug(),
            document.partnership().name(),
            area,
            document.partnership().illustrative(),
            document.partnership().dataNote(),
            places.areas(),
            places.organisations(),
            comparators,
            new MeasureTable(resources).measures(known),
            observations,
            others,
            trajectories,
            milestones,
            List.of(),
            pipelineRoles(resources, known),
            relations(resources, known),
            plan.headers(),
            plan.sections(),
            plan.actions(),
            plan.actionMilestones(),
            List.of(),
            plan.progress(),
            List.of(),
            List.of(),
            Accountability.none(),
            RegisterTables.of(resources, sources).read()
        );
    }

    private static List<Dated<AreaObservation>> observations(
        FigureTables figures,
        Map<String, Source> sources,
        AreaCode area,
        List<Dated<ComparatorArea>> comparators
    ) {
        var source = sources.get("dfe-2025");
        if (source == null) {
            throw new IllegalStateException("sources.csv lacks dfe-2025, the source of national/20-week.csv");
        }
        var compared = comparators
            .stream()
            .map(it -> it.item().area())
            .collect(Collectors.toSet());
        var others = new AllAreasTable(AllAreasTable.NATIONAL, source)
            .observations()
            .stream()
            .filter(it -> compared.contains(it.item().area()))
            .toList();
        return Stream.of(figures.own(area), figures.comparators(), others).flatMap(List::stream).toList();
    }

    /** Which measures count the way from request to plan, from the day on which each is first known. */
    private static List<Dated<AssignedRole>> pipelineRoles(FoundingFolder folder, Map<MeasureCode, LocalDate> known) {
        return folder
            .table("pipeline-roles.csv")
            .stream()
            .map(row -> {
                var assigned = new AssignedRole(
                    row.parsed("role", PipelineRole::valueOf),
                    row.parsed("measure", MeasureCode::new)
                );
                var day = known.get(assigned.measure());
                if (day == null) {
                    throw new IllegalStateException("pipeline-roles.csv names " + assigned.measure() + ", unknown");
                }
                return new Dated<>(day, assigned, "What the measure counts");
            })
            .toList();
    }

    /** What holds between figures, from the day on which all of their measures are known. */
    private static List<Dated<FigureRelation>> relations(FoundingFolder folder, Map<MeasureCode, LocalDate> known) {
        return folder
            .table("figure-relations.csv")
            .stream()
            .map(row -> {
                var relation = new FigureRelation(
                    row.text("code"),
                    row.parsed("kind", FigureRelation.Kind::valueOf),
                    row.parsed("whole", FigureTerm::of),
                    Stream.of(row.text("parts").split(" ")).map(FigureTerm::of).toList()
                );
                var day = relation
                    .measures()
                    .map(measure ->
                        Optional.ofNullable(known.get(measure)).orElseThrow(() ->
                            new IllegalStateException("figure-relations.csv names " + measure + ", unknown")
                        )
                    )
                    .max(LocalDate::compareTo)
                    .orElseThrow();
                return new Dated<>(day, relation, "What holds between the figures");
            })
            .toList();
    }

    private static Map<MeasureCode, LocalDate> firstKnown(
        List<Dated<AreaObservation>> observations,
        List<Dated<ReferencedFigure>> others,
        List<Dated<TrajectoryTerms>> trajectories,
        List<Dated<MilestoneVersion>> milestones
    ) {
        var first = new HashMap<MeasureCode, LocalDate>();
        BinaryOperator<LocalDate> earlier = (one, other) -> one.isBefore(other) ? one : other;
        observations.forEach(dated -> first.merge(dated.item().measure(), dated.knownFrom(), earlier));
        others.forEach(dated -> first.merge(dated.item().measure(), dated.knownFrom(), earlier));
        trajectories.forEach(dated -> first.merge(dated.item().measure(), dated.knownFrom(), earlier));
        milestones.forEach(dated -> first.merge(dated.item().measure(), dated.knownFrom(), earlier));
        return first;
    }
}
