package uk.improvementboard.metrics.stocktake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.CommentaryNeed;
import uk.improvementboard.metrics.forecast.ScoredChance;
import uk.improvementboard.metrics.forecast.ScoredStep;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.plan.Action;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.Contradiction;
import uk.improvementboard.metrics.plan.Evidence;
import uk.improvementboard.metrics.plan.SectionReading;
import uk.improvementboard.metrics.rating.MeasureReading;

/**
 * One priority action or area on the two days of a stocktake.
 *
 * @param then empty where it was not on the board yet
 * @param evidence what the board accepted since, the earliest first
 * @param contradictions open on one of the two days
 * @param forecasts made by the earlier day, beside what came, in the order of its measures
 */
public record StocktakeSection(
    Optional<SectionReading> then,
    SectionReading now,
    List<AcceptedEvidence> evidence,
    List<ContradictionOver> contradictions,
    List<ForecastCame> forecasts
) {
    /** Evidence that the board accepted. */
    public record AcceptedEvidence(Action action, ActionMilestone milestone, Evidence evidence, LocalDate acceptedOn) {}

    /** What became of a contradiction between the days. */
    public enum Fate {
        OPENED("Opened since"),
        STANDS("Stood then and stands now"),
        RESOLVED("Stood then, stands no longer");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        /** {@return the fate as printed} */
        public String words() {
            return words;
        }

        /** {@return whether it is there on the later day} */
        public boolean standing() {
            return this != RESOLVED;
        }
    }

    /**
     * A contradiction with what became of it.
     *
     * @param answered whether commentary of this month on the part of the plan is on record; always so for one that is resolved
     */
    public record ContradictionOver(Contradiction contradiction, Fate fate, boolean answered) {}

    /**
     * A forecast of a measure beside what came.
     *
     * @param step the newest figure that had been forecast; empty where none was
     * @param chance the latest promise that had been given a chance and fell due since; empty where none did
     */
    public record ForecastCame(MeasureReading measure, Optional<ScoredStep> step, Optional<ScoredChance> chance) {}

    /** Freezes the lists. */
    public StocktakeSection {
        evidence = List.copyOf(evidence);
        contradictions = List.copyOf(contradictions);
        forecasts = List.copyOf(forecasts);
    }

    static StocktakeSection of(
        LocalDate since,
        Optional<SectionReading> then,
        SectionReading now,
        List<Contradiction> before,
        List<Contradiction> after,
        List<CommentaryNeed> missing,
        Map<MeasureCode, ScoredStep> steps,
        Map<MeasureCode, ScoredChance> chances
    ) {
        return new StocktakeSection(
            then,
            now,
            accepted(now, since),
            contradictions(now, before, after, missing),
            now
                .measures()
                .stream()
                .map(it -> {
                    var code = it.measure().code();
                    return new ForecastCame(
                        it,
                        Optional.ofNullable(steps.get(code)),
                        Optional.ofNullable(chances.get(code))
                    );
                })
                .filter(it -> it.step().isPresent() || it.chance().isPresent())
                .toList()
        );
    }

    private static List<AcceptedEvidence> accepted(SectionReading section, LocalDate since) {
        var accepted = new ArrayList<AcceptedEvidence>();
        for (var reading : section.actions()) {
            for (var milestone : reading.action().milestones()) {
                milestone
                    .evidence()
                    .stream()
                    .filter(Evidence::accepted)
                    .forEach(it ->
                        it
                            .acceptedOn()
                            .filter(on -> on.isAfter(since))
                            .ifPresent(on -> accepted.add(new AcceptedEvidence(reading.action(), milestone, it, on)))
                    );
            }
        }
        accepted.sort(Comparator.comparing(AcceptedEvidence::acceptedOn));
        return accepted;
    }

    private static List<ContradictionOver> contradictions(
        SectionReading section,
        List<Contradiction> before,
        List<Contradiction> after,
        List<CommentaryNeed> missing
    ) {
        var over = new ArrayList<ContradictionOver>();
        var subject = BoardSubject.section(section.section().code());
        var answered = missing.stream().noneMatch(it -> it.subject().equals(subject));
        of(after, section).forEach(it ->
            over.add(new ContradictionOver(it, in(before, it) ? Fate.STANDS : Fate.OPENED, answered))
        );
        of(before, section)
            .stream()
            .filter(it -> !in(after, it))
            .forEach(it -> over.add(new ContradictionOver(it, Fate.RESOLVED, true)));
        return over;
    }

    private static List<Contradiction> of(List<Contradiction> all, SectionReading section) {
        return all
            .stream()
            .filter(it -> it.section().code().equals(section.section().code()))
            .toList();
    }

    private static boolean in(List<Contradiction> all, Contradiction wanted) {
        return all
            .stream()
            .anyMatch(it -> it.kind() == wanted.kind() && it.section().code().equals(wanted.section().code()));
    }
}
