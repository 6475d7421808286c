package uk.improvementboard.metrics.forecast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A program: learns the constants of {@link Beliefs} from the development sets and writes them to the file named by its second
 * argument; the first is {@code bounded} or {@code open}. A search along one log odds after the other lowers error, interval score and
 * Brier scores against those of the present constants, with a penalty on odds far from even. Groups count the same however many series
 * they have: for bounded series the publishers, of which each is left out once; for the others the sets, with half of the series left
 * out at a time. What was left out is scored, so the file tells what the constants are worth on series that they were not learnt from.
 */
final class LearnBeliefs {

    private static final int YEAR = 12;
    private static final double PENALTY = 1e-5;
    private static final double[] STEPS = { 1.5, 0.75, 0.4 };

    private record Case(SharedSets.Item item, History history, List<Member> members, String group, String fold) {}

    private final List<Case> cases = new ArrayList<>();
    private final Map<String, Scores> present;

    private LearnBeliefs(boolean bounded) {
        for (var set : SharedSets.NAMES) {
            if (!set.equals("tour") && set.startsWith("ps") == bounded) {
                SharedSets.read(set).forEach(item -> cases.add(prepared(item, set, bounded)));
            }
        }
        present = scores(Beliefs.of(cases.getFirst().item.past().bounds(), YEAR), one -> true);
    }

    static void main(String[] arguments) throws IOException {
        var bounded = arguments[0].equals("bounded");
        var program = new LearnBeliefs(bounded);
        var lines = new ArrayList<String>();
        var folds = program.cases.stream().map(Case::fold).distinct().sorted().toList();
        for (var fold : folds) {
            var learnt = program.learn(one -> !one.fold.equals(fold));
            lines.add("left out: " + fold + "  " + words(learnt));
            program
                .scores(learnt, one -> one.fold.equals(fold))
                .forEach((group, scores) -> lines.add(group + " " + scores));
        }
        lines.add("all: " + words(program.learn(one -> true)));
        Files.write(Path.of(arguments[1]), lines);
    }

    private static Case prepared(SharedSets.Item item, String set, boolean bounded) {
        var history = History.of(item.past());
        var beliefs = Beliefs.of(item.past().bounds(), YEAR);
        var members = Members.of(history, YEAR, item.future().length, beliefs, Double.POSITIVE_INFINITY);
        var name = item.id().substring(item.id().indexOf('.'));
        var half = Math.floorMod((name.hashCode() * 0x9E37_79B9) >>> 13, 2);
        return bounded
            ? new Case(item, history, members, item.source(), item.source())
            : new Case(item, history, members, set, "half " + half);
    }

    private Map<String, Scores> scores(Beliefs beliefs, Predicate<Case> wanted) {
        return cases
            .stream()
            .filter(wanted)
            .collect(
                Collectors.groupingBy(
                    Case::group,
                    TreeMap::new,
                    Collectors.collectingAndThen(
                        Collectors.mapping(one -> score(one, beliefs), Collectors.toList()),
                        Scores::mean
                    )
                )
            );
    }

    private static Scores score(Case one, Beliefs beliefs) {
        var blend = Blend.of(one.members, beliefs);
        return Scores.of(one.item, Forecaster.made(one.item.past(), one.history, blend, one.item.future().length));
    }

    private Beliefs learn(Predicate<Case> wanted) {
        var odds = odds(Beliefs.of(cases.getFirst().item.past().bounds(), YEAR));
        var best = loss(odds, wanted);
        for (var step : STEPS) {
            for (var i = 0; i < odds.length; i++) {
                for (var change : new double[] { -step, step }) {
                    var other = odds.clone();
                    other[i] += i == odds.length - 1 ? change / 5 : change;
                    var loss = loss(other, wanted);
                    if (loss < best) {
                        odds = other;
                        best = loss;
                    }
                }
            }
        }
        return beliefs(odds);
    }

    private double loss(double[] odds, Predicate<Case> wanted) {
        if (odds[odds.length - 1] < 0.1) {
            return Double.POSITIVE_INFINITY;
        }
        var groups = scores(beliefs(odds), wanted);
        var sum = 0.0;
        for (var entry : groups.entrySet()) {
            var now = entry.getValue();
            var before = present.get(entry.getKey());
            sum +=
                (0.35 * now.mase()) / before.mase() +
                (0.25 * now.msis()) / before.msis() +
                (0.10 * now.brier6()) / before.brier6() +
                (0.30 * now.brier12()) / before.brier12();
        }
        return (
            sum / groups.size() +
            PENALTY *
                Arrays.stream(odds)
                    .map(value -> value * value)
                    .sum()
        );
    }

    /** Smoothing, trend, season, then trust; whether to multiply is left as it is. */
    private static double[] odds(Beliefs beliefs) {
        var all = new ArrayList<Double>();
        for (var part : List.of(beliefs.smoothing(), beliefs.trend(), beliefs.season())) {
            Arrays.stream(part).forEach(all::add);
        }
        all.add(beliefs.trust());
        return all
            .stream()
            .mapToDouble(value -> value)
            .toArray();
    }

    private Beliefs beliefs(double[] odds) {
        var trend = Beliefs.SMOOTHING.size();
        var season = trend + Beliefs.TREND.length;
        var trust = season + Beliefs.SEASON.length;
        return new Beliefs(
            Arrays.copyOfRange(odds, 0, trend),
            Arrays.copyOfRange(odds, trend, season),
            Arrays.copyOfRange(odds, season, trust),
            Beliefs.of(cases.getFirst().item.past().bounds(), YEAR).multiplied(),
            odds[trust]
        );
    }

    private static String words(Beliefs beliefs) {
        return Arrays.toString(odds(beliefs));
    }
}
