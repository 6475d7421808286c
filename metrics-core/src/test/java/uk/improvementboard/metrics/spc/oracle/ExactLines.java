package uk.improvementboard.metrics.spc.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mean and limits of one segment as fractions of decimals, never divided out: comparisons multiply instead, so nothing is rounded.
 */
final class ExactLines {

    private static final BigDecimal WIDE = new BigDecimal("2.66");
    private static final BigDecimal SCREEN = new BigDecimal("3.267");
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final double binaryMean;
    private final BigDecimal sum;
    private final BigDecimal count;
    private final BigDecimal rangeSum;
    private final BigDecimal rangeCount;
    private boolean knifeEdge;

    /** @param fed the values that count, in order, with a gap where one is missing */
    ExactLines(List<Optional<BigDecimal>> fed, boolean screened) {
        var values = fed.stream().flatMap(Optional::stream).toList();
        sum = total(values);
        count = BigDecimal.valueOf(values.size());
        binaryMean = binaryMean(values);
        var ranges = new ArrayList<BigDecimal>();
        for (var i = 1; i < fed.size(); i++) {
            if (fed.get(i).isPresent() && fed.get(i - 1).isPresent()) {
                ranges.add(
                    fed
                        .get(i)
                        .get()
                        .subtract(fed.get(i - 1).get())
                        .abs()
                );
            }
        }
        if (screened) {
            var all = total(ranges).multiply(SCREEN);
            var many = BigDecimal.valueOf(ranges.size());
            knifeEdge = ranges
                .stream()
                .anyMatch(range -> range.signum() > 0 && range.multiply(many).compareTo(all) == 0);
            ranges.removeIf(range -> range.multiply(many).compareTo(all) >= 0);
        }
        rangeSum = total(ranges);
        rangeCount = BigDecimal.valueOf(ranges.size());
    }

    /** The mean of the values as doubles hold them, rounded once: what long doubles in R come to. */
    private static double binaryMean(List<BigDecimal> values) {
        var exact = total(
            values
                .stream()
                .map(value -> new BigDecimal(value.doubleValue()))
                .toList()
        );
        return values.isEmpty()
            ? Double.NaN
            : exact.divide(BigDecimal.valueOf(values.size()), new MathContext(60)).doubleValue();
    }

    private static BigDecimal total(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean knifeEdge() {
        return knifeEdge;
    }

    boolean hasLimits() {
        return rangeCount.signum() > 0;
    }

    boolean flat() {
        return rangeSum.signum() == 0;
    }

    int side(BigDecimal value) {
        var side = value.multiply(count).compareTo(sum);
        knifeEdge |= side == 0 && value.doubleValue() != binaryMean;
        return side;
    }

    /** {@return how the value compares with mean + sign x width thirds of 2.66 average ranges} */
    private int compare(BigDecimal value, int sign, BigDecimal thirds) {
        // value ? sum/count + sign * thirds/3 * 2.66 * rangeSum/rangeCount, times 3 * count * rangeCount
        var left = value.multiply(count).subtract(sum).multiply(rangeCount).multiply(THREE);
        var right = thirds.multiply(WIDE).multiply(rangeSum).multiply(count).multiply(BigDecimal.valueOf(sign));
        var result = left.compareTo(right);
        knifeEdge |= result == 0 && rangeSum.signum() > 0;
        return result;
    }

    int againstUpper(BigDecimal value) {
        return compare(value, 1, THREE);
    }

    int againstLower(BigDecimal value) {
        return compare(value, -1, THREE);
    }

    boolean outside(BigDecimal value) {
        return hasLimits() && (againstUpper(value) > 0 || againstLower(value) < 0);
    }

    boolean close(BigDecimal value) {
        return hasLimits() && !outside(value) && (compare(value, 1, TWO) > 0 || compare(value, -1, TWO) < 0);
    }
}
