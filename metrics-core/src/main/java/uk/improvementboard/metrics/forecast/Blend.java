package uk.improvementboard.metrics.forecast;

import java.util.List;

/**
 * The members of a series made one, each weighted by what was believed before and by how well it foretold the past. Choosing the one
 * best member of a short series pretends to know it; the average does not.
 *
 * @param medians by steps after the last known value
 * @param scales standard deviations as the members see them, their disagreement included
 * @param smoothing mean share of each surprise that stays in the level
 * @param seasonal weight of the members with a pattern of the year, 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent") // read inside this package alone
record Blend(double[] medians, double[] scales, double smoothing, double seasonal) {
    static Blend of(List<Member> members, Beliefs beliefs) {
        var weights = weights(members, beliefs);
        var horizon = members.getFirst().medians().length;
        var origin = members.getFirst().medians()[0];
        var means = new double[horizon];
        var squares = new double[horizon];
        var smoothing = 0.0;
        var seasonal = 0.0;
        for (var i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                var member = members.get(i);
                for (var step = 0; step < horizon; step++) {
                    var distance = member.medians()[step] - origin;
                    means[step] += weights[i] * distance;
                    squares[step] += weights[i] * (member.variances()[step] + distance * distance);
                }
                smoothing += weights[i] * Beliefs.SMOOTHING.get(member.kind().smoothing()).level();
                seasonal += member.kind().season() > 0 ? weights[i] : 0;
            }
        }
        for (var step = 0; step < horizon; step++) {
            squares[step] = Math.sqrt(Math.max(0, squares[step] - means[step] * means[step]));
            means[step] += origin;
        }
        return new Blend(means, squares, smoothing, seasonal);
    }

    private static double[] weights(List<Member> members, Beliefs beliefs) {
        var weights = new double[members.size()];
        var best = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < weights.length; i++) {
            weights[i] = beliefs.of(members.get(i).kind(), members.get(i).logLikelihood());
            best = Math.max(best, weights[i]);
        }
        var total = 0.0;
        for (var i = 0; i < weights.length; i++) {
            weights[i] = weights[i] < best - Members.NEGLIGIBLE ? 0 : StrictMath.exp(weights[i] - best);
            total += weights[i];
        }
        for (var i = 0; i < weights.length; i++) {
            weights[i] /= total;
        }
        return weights;
    }
}
