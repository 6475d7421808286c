package uk.improvementboard.metrics.pack;

import java.util.Arrays;
import java.util.List;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.MeasurePage.Signals;
import uk.improvementboard.metrics.spc.Assurance;
import uk.improvementboard.metrics.spc.Variation;

/** The key of the icons of variation and assurance, for the key page and the help page. */
public final class SignalKey {

    private SignalKey() {}

    /** {@return each icon of variation with its words} */
    public static List<Signals> variations() {
        return List.of(
            variation(Variation.COMMON_CAUSE, false, ""),
            variation(Variation.SPECIAL_CAUSE_IMPROVEMENT, true, ", by higher values"),
            variation(Variation.SPECIAL_CAUSE_IMPROVEMENT, false, ", by lower values"),
            variation(Variation.SPECIAL_CAUSE_CONCERN, true, ", by higher values"),
            variation(Variation.SPECIAL_CAUSE_CONCERN, false, ", by lower values"),
            variation(Variation.NEUTRAL_HIGH, true, ""),
            variation(Variation.NEUTRAL_LOW, false, ""),
            variation(Variation.NOT_ASSESSED, false, ": too few figures")
        );
    }

    /** {@return each icon of assurance with its words} */
    public static List<Signals> assurances() {
        return Arrays.stream(Assurance.values())
            .map(one -> new Signals(Variation.NOT_ASSESSED, false, "", one, Wording.upperFirst(one.words()), ""))
            .toList();
    }

    private static Signals variation(Variation one, boolean high, String more) {
        return new Signals(one, high, Wording.upperFirst(one.words()) + more, Assurance.NOT_ASSESSED, "", "");
    }
}
