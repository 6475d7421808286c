package uk.improvementboard.metrics.signoff;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;

/**
 * The sign-off of one measure's figure of one month, worked out from the steps taken and from what is present now. That a
 * signature is lost is nowhere written down: it follows from the version it is bound to.
 *
 * @param present the figure as it is now and the commentary on record with it
 * @param steps everything that was done, oldest first
 * @param state how far it is
 */
public record SignOffReading(Measure measure, YearMonth month, Bound present, List<Step> steps, SignOff state) {
    /** {@return the sign-off of a figure} */
    public static SignOffReading of(Measure measure, YearMonth month, Bound present, List<Step> steps) {
        return new SignOffReading(measure, month, present, List.copyOf(steps), state(steps, present, measure.owners()));
    }

    /**
     * {@return whether a figure needs a signature: those that the partners bring themselves do; what others publish has
     * publishers who answer for it}
     */
    public static boolean needed(Observation observation) {
        return switch (observation.provenance().basis()) {
            case LOCAL_RETURN, ILLUSTRATIVE -> true;
            case OFFICIAL, OFFICIAL_IN_DEVELOPMENT, COUNCIL_OR_PRESS, DERIVED, PLAN -> false;
        };
    }

    /**
     * {@return the same with every figure, signed or present, as an audience may see it; the state stays as it is}
     *
     * @param disclosure what is shown in the place of an observation
     */
    public SignOffReading seenThrough(UnaryOperator<Observation> disclosure) {
        var seen = steps
            .stream()
            .map(it -> new Step(it.kind(), it.actor(), it.at(), it.words(), it.bound().seenThrough(disclosure)))
            .toList();
        return of(measure, month, present.seenThrough(disclosure), seen);
    }

    /** {@return the same after one more step} */
    SignOffReading after(Step step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return of(measure, month, present, more);
    }

    private static SignOff state(List<Step> steps, Bound present, List<OrganisationCode> owners) {
        var round = round(steps);
        if (round.isEmpty()) {
            return new SignOff.Draft(Optional.empty());
        }
        if (round.getLast().kind() == Step.Kind.RETURNED) {
            return new SignOff.Returned(round.getLast());
        }
        var signatures = signatures(round);
        if (!round.getFirst().bound().figure().sameAs(present.figure())) {
            return signatures.isEmpty()
                ? new SignOff.Draft(Optional.of(round.getFirst()))
                : new SignOff.Lost(signatures, List.of(), true, owners);
        }
        var held = signatures
            .stream()
            .filter(it -> it.bound().sameAs(present))
            .toList();
        var awaited = awaited(owners, held);
        if (held.size() < signatures.size()) {
            var lost = signatures
                .stream()
                .filter(it -> !held.contains(it))
                .toList();
            return new SignOff.Lost(lost, held, false, awaited);
        }
        if (awaited.isEmpty()) {
            return new SignOff.Signed(held);
        }
        if (!held.isEmpty()) {
            return new SignOff.PartlySigned(held, awaited);
        }
        return round
            .stream()
            .filter(it -> it.kind() == Step.Kind.DATA_CHECKED)
            .<SignOff>map(SignOff.DataChecked::new)
            .reduce((_, later) -> later)
            .orElseGet(() -> new SignOff.Submitted(round.getFirst()));
    }

    /** What was done since the figure was last submitted. */
    private static List<Step> round(List<Step> steps) {
        for (var index = steps.size() - 1; index >= 0; index--) {
            if (steps.get(index).kind() == Step.Kind.SUBMITTED) {
                return steps.subList(index, steps.size());
            }
        }
        return List.of();
    }

    /** The last signature of each organisation. */
    private static List<Step> signatures(List<Step> round) {
        Map<OrganisationCode, Step> latest = new LinkedHashMap<>();
        round
            .stream()
            .filter(it -> it.kind() == Step.Kind.SIGNED)
            .forEach(it ->
                it
                    .actor()
                    .organisation()
                    .ifPresent(who -> latest.put(who, it))
            );
        return List.copyOf(latest.values());
    }

    private static List<OrganisationCode> awaited(List<OrganisationCode> owners, List<Step> held) {
        return owners
            .stream()
            .filter(owner -> held.stream().noneMatch(it -> it.actor().organisation().filter(owner::equals).isPresent()))
            .toList();
    }

    /** {@return the owners who can sign now: those whose signature is missing once the figure is data-checked} */
    public List<OrganisationCode> awaited() {
        return switch (state) {
            case SignOff.DataChecked _ -> measure.owners();
            case SignOff.PartlySigned partly -> partly.awaited();
            case SignOff.Lost lost -> lost.restated() ? List.of() : lost.awaited();
            case SignOff.Draft _, SignOff.Submitted _, SignOff.Signed _, SignOff.Returned _ -> List.of();
        };
    }

    /** {@return whether it waits for the signature of an organisation} */
    public boolean awaits(OrganisationCode organisation) {
        return awaited().contains(organisation);
    }

    /** {@return whether it can be submitted now, for the first time or again} */
    public boolean canBeSubmitted() {
        return switch (state) {
            case SignOff.Draft _, SignOff.Returned _ -> true;
            case SignOff.Lost lost -> lost.restated();
            case SignOff.Submitted _, SignOff.DataChecked _, SignOff.PartlySigned _, SignOff.Signed _ -> false;
        };
    }

    /** {@return whether the data check is what comes next} */
    public boolean canBeChecked() {
        return state instanceof SignOff.Submitted;
    }

    /** {@return whether it can be returned with a question: whatever was submitted and has not come back} */
    public boolean canBeReturned() {
        return !canBeSubmitted();
    }

    /** {@return since when it waits in its present state; empty for a figure that nobody submitted} */
    public Optional<Instant> since() {
        return switch (state) {
            case SignOff.Draft(var overtaken) -> overtaken.map(_ -> present.figure().knownFrom());
            case SignOff.Submitted(var step) -> Optional.of(step.at());
            case SignOff.DataChecked(var step) -> Optional.of(step.at());
            case SignOff.Returned(var step) -> Optional.of(step.at());
            case SignOff.PartlySigned(var signatures, _) -> Optional.of(signatures.getLast().at());
            case SignOff.Signed(var signatures) -> Optional.of(signatures.getLast().at());
            case SignOff.Lost lost -> Optional.of(
                lost.restated() ? present.figure().knownFrom() : lost.lost().getLast().at()
            );
        };
    }
}
