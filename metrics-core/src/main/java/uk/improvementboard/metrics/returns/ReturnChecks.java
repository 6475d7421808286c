package uk.improvementboard.metrics.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.returns.ReturnFinding.Kind;

/**
 * The checks that every figure passes before the board takes it, whether typed or imported. One check for one fault: where a figure
 * looks like a slip of unit or a sum, it is not called an unlikely jump as well.
 */
public final class ReturnChecks {

    /** Faults that explain a jump. */
    private static final Set<Kind> EXPLAIN_A_JUMP = EnumSet.of(
        Kind.OUT_OF_BOUNDS,
        Kind.PARTS_CONTRADICT,
        Kind.RATE_DIFFERS_FROM_PARTS,
        Kind.UNIT_SLIP,
        Kind.CUMULATIVE_FOR_PERIOD,
        Kind.PERIOD_FOR_CUMULATIVE
    );

    private ReturnChecks() {}

    /**
     * A figure with what was found in it.
     *
     * @param findings errors first; empty when nothing is wrong
     */
    public record Checked(CheckedFigure figure, List<ReturnFinding> findings) {
        /** {@return whether the figure is refused} */
        public boolean refused() {
            return findings.stream().anyMatch(ReturnFinding::refuses);
        }
    }

    /**
     * Checks one figure.
     *
     * @return what was found, errors first; empty when nothing is wrong
     */
    public static List<ReturnFinding> check(CheckedFigure figure, MeasureHistory history) {
        var findings = new ArrayList<ReturnFinding>(new PeriodChecks(history).check(figure));
        if (!figure.empty()) {
            findings.addAll(PartsChecks.check(figure, history.measure()));
            if (findings.stream().noneMatch(it -> it.kind() == Kind.PARTS_CONTRADICT)) {
                findings.addAll(new UnitChecks(history).check(figure));
                findings.addAll(new CumulativeChecks(history).check(figure));
                findings.addAll(new UsualChecks(history).check(figure));
            }
            DefinitionCheck.check(history).ifPresent(findings::add);
        }
        if (findings.stream().anyMatch(it -> EXPLAIN_A_JUMP.contains(it.kind()))) {
            findings.removeIf(it -> it.kind() == Kind.IMPLAUSIBLE_JUMP || it.kind() == Kind.UNUSUAL_DENOMINATOR);
        }
        findings.sort(Comparator.comparing(ReturnFinding::severity));
        return List.copyOf(findings);
    }

    /**
     * Checks figures of one measure that come in together: a period that is given twice among them is refused the second time.
     *
     * @param figures in the order in which they were given, which the answer keeps
     */
    public static List<Checked> checkAll(List<CheckedFigure> figures, MeasureHistory history) {
        var given = new HashSet<Period>();
        return figures
            .stream()
            .map(figure -> {
                var findings = new ArrayList<ReturnFinding>();
                if (!given.add(figure.period())) {
                    findings.add(PeriodChecks.givenTwice(figure.period()));
                }
                findings.addAll(check(figure, history));
                return new Checked(figure, List.copyOf(findings));
            })
            .toList();
    }
}
