package uk.improvementboard.metrics.rating.backtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.improvementboard.metrics.rating.Rag;

/** What colours and chances foretold: collects them one by one. */
final class Foretelling {

    private record Said(Rag rag, double score, boolean met) {}

    private final List<Said> all = new ArrayList<>();

    /** @param score higher when the promise looked more likely to be met: a chance, or the rank of a colour */
    void add(Rag rag, double score, boolean met) {
        all.add(new Said(rag, score, met));
    }

    int count() {
        return all.size();
    }

    /** {@return share of the promises in a colour that were met} */
    double met(Rag rag) {
        var those = all
            .stream()
            .filter(said -> said.rag == rag)
            .toList();
        return (double) those.stream().filter(Said::met).count() / those.size();
    }

    double share(Rag rag) {
        return (
            (double) all
                .stream()
                .filter(said -> said.rag == rag)
                .count() / all.size()
        );
    }

    /** {@return the chance that a promise which was met had the higher score than one which was missed, ties counting half} */
    double areaUnderCurve() {
        var sorted = all.stream().sorted(Comparator.comparingDouble(Said::score)).toList();
        var met = 0L;
        var missedBelow = 0L;
        var pairs = 0.0;
        for (var from = 0; from < sorted.size(); ) {
            var to = from;
            var metHere = 0L;
            while (to < sorted.size() && sorted.get(to).score == sorted.get(from).score) {
                metHere += sorted.get(to).met ? 1 : 0;
                to++;
            }
            var missedHere = to - from - metHere;
            pairs += metHere * (missedBelow + missedHere / 2.0);
            missedBelow += missedHere;
            met += metHere;
            from = to;
        }
        return pairs / ((double) met * missedBelow);
    }
}
