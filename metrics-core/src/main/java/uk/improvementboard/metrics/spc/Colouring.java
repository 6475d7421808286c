package uk.improvementboard.metrics.spc;

import java.util.List;
import uk.improvementboard.metrics.measure.ImprovementDirection;

/** From causes to colour, and from limits to assurance. */
final class Colouring {

    private Colouring() {}

    static Variation variation(List<SpecialCause> causes, ImprovementDirection direction, SpcSettings settings) {
        if (causes.isEmpty()) {
            return Variation.COMMON_CAUSE;
        }
        if (settings.profile() == SpcProfile.PTD) {
            return one(causes.getFirst().high(), direction);
        }
        var high = causes.stream().anyMatch(SpecialCause::high);
        if (!conflict(causes)) {
            return one(high, direction);
        }
        if (direction == ImprovementDirection.NEUTRAL) {
            return Variation.NEUTRAL_HIGH;
        }
        return switch (settings.conflict()) {
            case CONCERN -> Variation.SPECIAL_CAUSE_CONCERN;
            case IMPROVEMENT -> Variation.SPECIAL_CAUSE_IMPROVEMENT;
        };
    }

    /** {@return whether the causes point both ways} */
    static boolean conflict(List<SpecialCause> causes) {
        return causes.stream().anyMatch(SpecialCause::high) && !causes.stream().allMatch(SpecialCause::high);
    }

    private static Variation one(boolean high, ImprovementDirection direction) {
        return switch (direction) {
            case INCREASE -> high ? Variation.SPECIAL_CAUSE_IMPROVEMENT : Variation.SPECIAL_CAUSE_CONCERN;
            case DECREASE -> high ? Variation.SPECIAL_CAUSE_CONCERN : Variation.SPECIAL_CAUSE_IMPROVEMENT;
            case NEUTRAL -> high ? Variation.NEUTRAL_HIGH : Variation.NEUTRAL_LOW;
        };
    }

    /**
     * The last segment's limits against the target. One value alone has no limits: the tools of Making Data Count show no icon then,
     * the R package "hit or miss".
     *
     * @param flat every value of the segment is the same: without limits the mean stands for both, so that a service at 100% for
     *     three years passes a target of 95%
     */
    static Assurance assurance(
        Segment segment,
        boolean flat,
        double target,
        ImprovementDirection direction,
        SpcProfile profile
    ) {
        if (direction == ImprovementDirection.NEUTRAL) {
            return Assurance.NOT_ASSESSED;
        }
        if (segment.limits().isEmpty() && !flat) {
            return profile == SpcProfile.MDC ? Assurance.NOT_ASSESSED : Assurance.INCONSISTENT;
        }
        var lower = segment.limits().map(Limits::lower).orElse(segment.mean());
        var upper = segment.limits().map(Limits::upper).orElse(segment.mean());
        var increase = direction == ImprovementDirection.INCREASE;
        var worst = increase ? lower - target : target - upper;
        var best = increase ? upper - target : target - lower;
        var onLimitCounts = profile == SpcProfile.MDC;
        if (worst > 0 || (worst == 0 && onLimitCounts)) {
            return Assurance.CONSISTENT_PASS;
        }
        return best < 0 || (best == 0 && onLimitCounts) ? Assurance.CONSISTENT_FAIL : Assurance.INCONSISTENT;
    }
}
