package uk.improvementboard.metrics.spc;

/**
 * Arithmetic means that are right to the last bit or nearly. A plain sum in doubles puts points that lie on the mean on one of its
 * sides, and a run of seven then appears or vanishes.
 */
final class ExactMean {

    private double sum;
    private double lost;
    private int count;

    /** Adds a value, keeping what rounding loses (Neumaier's sum). */
    void add(double value) {
        var next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
        count++;
    }

    int count() {
        return count;
    }

    /** {@return the mean; one value at least must have been added} */
    double value() {
        var mean = (sum + lost) / count;
        // The division's own rounding, recovered: count * mean - sum is exact under fused multiply-add.
        var rest = -Math.fma(mean, count, -sum) + lost;
        return mean + rest / count;
    }
}
