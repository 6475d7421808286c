package uk.improvementboard.board.chart;

import java.util.List;

/**
 * Moves blocks along a line as little as possible (least squares) so that none overlap and their order stays. Pools
 * neighbours that meet into one group at its mean, as isotonic regression does.
 */
final class PushApart {

    private PushApart() {}

    /**
     * @param wanted centres in ascending order
     * @param sizes of the blocks, gaps included
     * @param low first place that may be used
     * @param high last place that may be used
     * @return centres
     * @throws IllegalArgumentException if the blocks do not fit between low and high
     */
    static double[] centres(List<Double> wanted, List<Double> sizes, double low, double high) {
        int n = wanted.size();
        double total = sizes
            .stream()
            .mapToDouble(s -> s)
            .sum();
        if (total > high - low + 1e-6) {
            throw new IllegalArgumentException("blocks need " + total + ", have " + (high - low));
        }
        // Position of each block's centre if all stood packed from zero; what is left over must not decrease.
        double[] packed = new double[n];
        double[] mean = new double[n];
        int[] weight = new int[n];
        int groups = 0;
        double before = 0;
        for (int i = 0; i < n; i++) {
            packed[i] = before + sizes.get(i) / 2;
            before += sizes.get(i);
            mean[groups] = wanted.get(i) - packed[i];
            weight[groups++] = 1;
            while (groups > 1 && mean[groups - 2] > mean[groups - 1]) {
                int joined = weight[groups - 2] + weight[groups - 1];
                mean[groups - 2] =
                    (mean[groups - 2] * weight[groups - 2] + mean[groups - 1] * weight[groups - 1]) / joined;
                weight[groups - 2] = joined;
                groups--;
            }
        }
        double[] centres = new double[n];
        int block = 0;
        for (int group = 0; group < groups; group++) {
            double offset = Math.clamp(mean[group], low, Math.max(low, high - total));
            for (int i = 0; i < weight[group]; i++, block++) {
                centres[block] = packed[block] + offset;
            }
        }
        return centres;
    }
}
