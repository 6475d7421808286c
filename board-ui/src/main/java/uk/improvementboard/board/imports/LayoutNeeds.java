package uk.improvementboard.board.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import uk.improvementboard.metrics.imports.LineProblem;

/** What a layout must say before anything can be read by it. */
final class LayoutNeeds {

    private LayoutNeeds() {}

    static List<LineProblem> of(Layout layout) {
        var has = new HashSet<>(layout.columns().values());
        has.addAll(layout.fixed().keySet());
        var problems = new ArrayList<LineProblem>();
        if (layout.shape() != Layout.Shape.MEASURES_ACROSS && !has.contains(Field.MEASURE)) {
            problems.add(
                missing("the measure", "Say which column names the measure, or of which measure the table is.")
            );
        }
        var period = has.contains(Field.PERIOD) || has.contains(Field.PERIOD_START) || has.contains(Field.PERIOD_END);
        if (layout.shape() != Layout.Shape.PERIODS_ACROSS && !period) {
            problems.add(missing("the period", "Say which column names the period, or of which period the table is."));
        }
        if (layout.shape() == Layout.Shape.LONG && !has.contains(Field.VALUE) && !has.contains(Field.NUMERATOR)) {
            problems.add(missing("the figure", "Say which column holds the value, or the numerator and denominator."));
        }
        if (has.contains(Field.PERIOD) && (has.contains(Field.PERIOD_START) || has.contains(Field.PERIOD_END))) {
            problems.add(
                LineProblem.ofFile(
                    "Columns give the period as a whole and its first or last day too.",
                    "Say of one of them that it is not read."
                )
            );
        }
        return problems;
    }

    private static LineProblem missing(String what, String mend) {
        return LineProblem.ofFile("No column is known to give " + what + ".", mend);
    }
}
