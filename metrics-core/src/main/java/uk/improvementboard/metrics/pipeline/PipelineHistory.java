package uk.improvementboard.metrics.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * The months on which a projection rests, in order and without a gap.
 *
 * @param months at least {@value #SHORTEST}: a year, and the month whose end opens it
 */
public record PipelineHistory(List<PipelineMonth> months) {
    /** Months whose counts must agree and from which the practice of today is estimated. */
    public static final int BASIS = 12;
    /** Fewest months. */
    public static final int SHORTEST = BASIS + 1;

    /** @throws IllegalArgumentException when months are missing or out of order */
    public PipelineHistory {
        months = List.copyOf(months);
        if (months.size() < SHORTEST) {
            throw new IllegalArgumentException("A history needs " + SHORTEST + " months, not " + months.size());
        }
        for (var index = 1; index < months.size(); index++) {
            if (
                !months
                    .get(index)
                    .month()
                    .equals(
                        months
                            .get(index - 1)
                            .month()
                            .plusMonths(1)
                    )
            ) {
                throw new IllegalArgumentException("A month is missing before " + months.get(index).month());
            }
        }
    }

    /** {@return the latest month} */
    public PipelineMonth latest() {
        return months.getLast();
    }

    /** {@return the latest year, whose counts must agree} */
    public List<PipelineMonth> basis() {
        return months.subList(months.size() - BASIS, months.size());
    }

    /** {@return the month whose end opens the latest year} */
    public PipelineMonth opening() {
        return months.get(months.size() - SHORTEST);
    }

    /** {@return every contradiction within the latest year, oldest first} */
    public List<Mismatch> mismatches() {
        var found = new ArrayList<Mismatch>();
        var before = opening();
        for (var month : basis()) {
            found.addAll(Reconciliation.of(before, month));
            before = month;
        }
        return List.copyOf(found);
    }

    /** {@return plans a month, in tens, that would clear the backlog within about a year if as many join as in the latest year} */
    public Capacity.Stated clearingWithinAYear() {
        var joining = yearly(PipelineMonth::agreed) - yearly(PipelineMonth::ended);
        var needed = (double) (joining + latest().over20()) / BASIS;
        return new Capacity.Stated(Math.clamp((long) (10 * Math.ceil(needed / 10)), 10, Capacity.Stated.MOST));
    }

    /** {@return the sum of a count over the latest year} */
    int yearly(ToIntFunction<PipelineMonth> count) {
        return basis().stream().mapToInt(count).sum();
    }

    double[] series(ToDoubleFunction<PipelineMonth> value) {
        return months.stream().mapToDouble(value).toArray();
    }
}
