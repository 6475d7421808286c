package uk.improvementboard.metrics.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.improvementboard.metrics.disclosure.LinearRow.Weighted;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Period;

/**
 * Two values of a year so far tell what came between them. No figure shows that number, and where it is small it must not be told
 * by a difference either.
 */
record YearSteps(Numbers numbers, Measure measure, TreeMap<Period, List<KnownFigure>> series) {
    void add() {
        Optional<Period> before = Optional.empty();
        for (var period : series.keySet()) {
            var former = before;
            former
                .filter(it -> it.start().equals(period.start()))
                .ifPresent(it -> add(series.getOrDefault(it, List.of()), series.getOrDefault(period, List.of())));
            before = Optional.of(period);
        }
    }

    private void add(List<KnownFigure> befores, List<KnownFigure> nows) {
        var moments = new TreeSet<Instant>();
        befores.forEach(it -> moments.add(it.from()));
        nows.forEach(it -> moments.add(it.from()));
        for (var moment : moments) {
            var before = befores
                .stream()
                .filter(it -> it.knownAt(moment))
                .findFirst();
            var now = nows
                .stream()
                .filter(it -> it.knownAt(moment))
                .findFirst();
            if (before.isPresent() && now.isPresent()) {
                add(before.get(), now.get(), moment);
            }
        }
    }

    private void add(KnownFigure before, KnownFigure now, Instant moment) {
        if (before.observation().shown().isEmpty() || now.observation().shown().isEmpty()) {
            return;
        }
        var from = numbers.place(measure.code(), before);
        var to = numbers.place(measure.code(), now);
        for (var part : FigurePart.values()) {
            var one = numbers.number(from, part);
            var two = numbers.number(to, part);
            if (one.isEmpty() || two.isEmpty()) {
                continue;
            }
            var truth = numbers.truth(two.get()) - numbers.truth(one.get());
            if (truth < 0) {
                return;
            }
            var guarded = measure.countsPeople() && numbers.rule().isSmall(truth);
            List<Object> name = List.of("step", part, from, to);
            var step = numbers.neverShown(name, truth, guarded);
            numbers.add(
                LinearRow.equal(
                    List.of(new Weighted(two.get(), 1), new Weighted(one.get(), -1), new Weighted(step, -1)),
                    moment
                )
            );
        }
    }
}
