package uk.improvementboard.persistence.founding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.disclosure.FigureRelationRepository;
import uk.improvementboard.persistence.history.Known;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.measure.PublishedFigureRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;
import uk.improvementboard.persistence.pipeline.PipelineRepository;
import uk.improvementboard.persistence.plan.PlanHistory;
import uk.improvementboard.persistence.plan.PlanRepository;
import uk.improvementboard.persistence.rating.OverrideRepository;
import uk.improvementboard.persistence.spc.RebaseRepository;
import uk.improvementboard.persistence.trajectory.TrajectoryRepository;

/** Loads all that a partnership begins with, in one transaction: everything or nothing. */
@Component
public class FoundingLoader {

    private static final String WHO = "founding data";

    private final PartnershipTransactions transactions;
    private final PartnershipRepository partnerships;
    private final MeasureRepository measures;
    private final ObservationRepository observations;
    private final PublishedFigureRepository publishedFigures;
    private final TrajectoryRepository trajectories;
    private final RebaseRepository rebases;
    private final PipelineRepository pipeline;
    private final FigureRelationRepository relations;
    private final PlanRepository plans;
    private final OverrideRepository overrides;
    private final AccountabilityLoader accountability;
    private final RegistersLoader registers;

    FoundingLoader(
        PartnershipTransactions transactions,
        PartnershipRepository partnerships,
        MeasureRepository measures,
        ObservationRepository observations,
        PublishedFigureRepository publishedFigures,
        TrajectoryRepository trajectories,
        RebaseRepository rebases,
        PipelineRepository pipeline,
        FigureRelationRepository relations,
        PlanRepository plans,
        OverrideRepository overrides,
        AccountabilityLoader accountability,
        RegistersLoader registers
    ) {
        this.transactions = transactions;
        this.partnerships = partnerships;
        this.measures = measures;
        this.observations = observations;
        this.publishedFigures = publishedFigures;
        this.trajectories = trajectories;
        this.rebases = rebases;
        this.pipeline = pipeline;
        this.relations = relations;
        this.plans = plans;
        this.overrides = overrides;
        this.accountability = accountability;
        this.registers = registers;
    }

    /** {@return whether no partnership of this short name exists yet} */
    public boolean absent(String slug) {
        return partnerships.find(slug).isEmpty();
    }

    /**
     * Loads a partnership unless one of its short name exists. Its data are made only when they are needed: every start asks.
     *
     * @param slug short name of the partnership
     * @param data makes the data of that partnership
     * @param now the moment of loading, for the record
     * @param progress told in a few words what is being loaded, on the calling thread
     */
    public Founding loadIfAbsent(String slug, Supplier<FoundingData> data, Instant now, Consumer<String> progress) {
        return partnerships
            .find(slug)
            .<Founding>map(Founding.AlreadyLoaded::new)
            .orElseGet(() -> load(data.get(), now, progress));
    }

    /**
     * Loads a partnership unless one of its short name exists.
     *
     * @param now the moment of loading, for the record
     * @param progress told in a few words what is being loaded, on the calling thread
     */
    public Founding load(FoundingData data, Instant now, Consumer<String> progress) {
        var present = partnerships.find(data.slug());
        if (present.isPresent()) {
            return new Founding.AlreadyLoaded(present.get());
        }
        return transactions.found(new Change(now, WHO, "Loading the founding data of " + data.name()), id ->
            again(data)
                .<Founding>map(Founding.AlreadyLoaded::new)
                .orElseGet(() -> new Founding.Loaded(id, write(data, id, progress)))
        );
    }

    /** Once the number of the new partnership is ours, nobody else founds: look again. */
    private Optional<PartnershipId> again(FoundingData data) {
        return partnerships.find(data.slug());
    }

    private int write(FoundingData data, PartnershipId id, Consumer<String> progress) {
        progress.accept(data.name() + ": partners and areas");
        partnerships.saveAreas(data.areas());
        partnerships.create(
            new Partnership(id, data.slug(), data.name(), data.area(), data.illustrative(), data.dataNote())
        );
        var versions = partnerships.saveOrganisations(known(data.organisations()));
        versions += partnerships.saveComparators(known(data.comparators()));
        progress.accept(data.name() + ": measures and what was promised of them");
        versions += measures.saveHistory(known(data.measures()));
        versions += trajectories.saveHistory(known(data.trajectories()));
        versions += trajectories.promiseHistory(known(data.milestones()));
        versions += rebases.agreeHistory(known(data.rebases()));
        versions += pipeline.assignHistory(known(data.pipelineRoles()));
        versions += relations.saveHistory(known(data.relations()));
        progress.accept(data.name() + ": " + data.observations().size() + " observations");
        versions += observations.recordHistory(known(data.observations()));
        versions += publishedFigures.recordHistory(known(data.publishedFigures()));
        progress.accept(data.name() + ": the plan");
        versions += plans.saveHistory(plan(data));
        versions += overrides.saveHistory(known(data.overrides()));
        return versions + accountability.save(data.accountability()) + registers.save(data.registers());
    }

    private static PlanHistory plan(FoundingData data) {
        return new PlanHistory(
            known(data.plan()),
            known(data.sections()),
            known(data.actions()),
            known(data.actionMilestones()),
            known(data.evidence()),
            known(data.progress()),
            known(data.risks())
        );
    }

    /** {@return items with the moments from which they are known} */
    static <T> List<Known<T>> known(List<Dated<T>> items) {
        return items
            .stream()
            .map(dated ->
                new Known<>(Change.on(dated.knownFrom(), WHO, dated.why()).knownFrom(), dated.item(), dated.why())
            )
            .toList();
    }
}
