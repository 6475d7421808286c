package uk.improvementboard.board.picture;

import uk.improvementboard.board.chart.AssuranceIcon;
import uk.improvementboard.board.chart.VariationIcon;
import uk.improvementboard.metrics.pack.MeasurePage.Signals;

/** Which pictures of variation and assurance belong to what a measure's page says. */
public final class SignalIcons {

    private SignalIcons() {}

    /** {@return the picture of variation} */
    public static VariationIcon variation(Signals signals) {
        return switch (signals.variation()) {
            case COMMON_CAUSE -> VariationIcon.COMMON_CAUSE;
            case SPECIAL_CAUSE_IMPROVEMENT -> signals.high()
                ? VariationIcon.IMPROVEMENT_HIGH
                : VariationIcon.IMPROVEMENT_LOW;
            case SPECIAL_CAUSE_CONCERN -> signals.high() ? VariationIcon.CONCERN_HIGH : VariationIcon.CONCERN_LOW;
            case NEUTRAL_HIGH -> VariationIcon.NEUTRAL_HIGH;
            case NEUTRAL_LOW -> VariationIcon.NEUTRAL_LOW;
            case NOT_ASSESSED -> VariationIcon.NOT_ENOUGH_DATA;
        };
    }

    /** {@return the picture of assurance} */
    public static AssuranceIcon assurance(Signals signals) {
        return switch (signals.assurance()) {
            case CONSISTENT_PASS -> AssuranceIcon.WILL_PASS;
            case CONSISTENT_FAIL -> AssuranceIcon.WILL_FAIL;
            case INCONSISTENT -> AssuranceIcon.HIT_OR_MISS;
            case NO_TARGET -> AssuranceIcon.NO_TARGET;
            case NOT_ASSESSED -> AssuranceIcon.NOT_ENOUGH_DATA;
        };
    }
}
