package uk.improvementboard.metrics.rating.backtest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import uk.improvementboard.metrics.forecast.Bounds;
import uk.improvementboard.metrics.forecast.ForecastSeries;
import uk.improvementboard.metrics.forecast.Forecaster;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.RatingEvidence.Compared;
import uk.improvementboard.metrics.rating.RatingRule;

/**
 * A program: measures what the rule's colours foretell and how often they change when nothing does, beside the ratings that it is
 * compared with, and writes the evidence that the method page prints.
 *
 * <p>Arguments: the day of the measurement and the file to write, {@code rating-evidence.properties} among the resources of this
 * module. With a third argument, part of a source's name, only the series published there count: what is learnt on some is checked
 * on the others.
 */
public final class RatingBacktest {

    private static final int DUE = 6;
    private static final int MONTHS = 24;
    private static final int HISTORY = 12;
    private static final int DRAWS = 200;
    private static final double[] OFFSETS = { -1, -0.5, 0, 0.5, 1 };
    private static final long SEED = 20_261_126;

    private RatingBacktest() {}

    /** Runs the program. */
    public static void main(String[] arguments) throws IOException {
        var source = arguments.length > 2 ? arguments[2] : "";
        var cases = BacktestCase.all()
            .stream()
            .filter(one -> one.source().contains(source))
            .toList();
        var lines = new ArrayList<String>();
        lines.add(
            "# Written by the program RatingBacktest; docs/benchmarks.md says how to run it and what the columns mean."
        );
        lines.add("rule=" + RatingRule.current().version());
        lines.add("forecast=" + Forecaster.METHOD);
        lines.add("measured=" + LocalDate.parse(arguments[0]));
        lines.add(
            "data=" +
                cases.stream().map(BacktestCase::series).distinct().count() +
                " stretches of 12 to 36 months of English public-sector measures (A and E waits, early intervention in psychosis, eye care)," +
                " 6 promises at and around the level of the last three months, each due 3 and 6 months later"
        );
        lines.addAll(numbered("foretelling", foretelling(cases)));
        lines.addAll(numbered("steadiness", steadiness()));
        Files.write(Path.of(arguments[1]), lines);
    }

    private static List<String> numbered(String key, List<String> rows) {
        return IntStream.range(0, rows.size())
            .mapToObj(i -> key + "." + (i + 1) + "=" + rows.get(i))
            .toList();
    }

    private static List<String> foretelling(List<BacktestCase> cases) {
        var rows = new ArrayList<String>();
        for (var compared : Compared.values()) {
            for (var due : BacktestCase.monthsAhead()) {
                var told = new Foretelling();
                for (var one : cases) {
                    if (one.due() == due) {
                        var given = Rater.of(compared).rate(one.past(), one.direction(), one.value(), due);
                        told.add(given.rag(), given.score(), one.met());
                    }
                }
                rows.add(
                    row(
                        compared + ";" + due + ";" + told.count(),
                        told.areaUnderCurve(),
                        told.met(Rag.GREEN),
                        told.met(Rag.RED),
                        told.share(Rag.GREEN),
                        told.share(Rag.RED)
                    )
                );
            }
        }
        return rows;
    }

    private static List<String> steadiness() {
        var rows = new ArrayList<String>();
        SteadySeries.kinds(HISTORY + MONTHS).forEach((kind, draw) -> {
            for (var compared : Compared.values()) {
                for (var offset : OFFSETS) {
                    var random = RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(SEED);
                    var changes = 0.0;
                    for (var i = 0; i < DRAWS; i++) {
                        changes += changes(Rater.of(compared), draw.apply(random), offset) / DRAWS;
                    }
                    rows.add(row(compared + ";" + kind + ";" + offset, changes));
                }
            }
        });
        return rows;
    }

    private static double changes(Rater rater, double[] values, double offset) {
        var known = DoubleStream.of(values).mapToObj(OptionalDouble::of).toList();
        var series = ForecastSeries.of(Frequency.MONTHLY, known).within(Bounds.percent());
        var promised = SteadySeries.LEVEL + offset * SteadySeries.DEVIATION;
        return rater.changes(series, MONTHS, ImprovementDirection.INCREASE, promised, DUE);
    }

    private static String row(String names, double... shares) {
        var row = new StringBuilder(names);
        for (var share : shares) {
            row.append(';').append(String.format(Locale.ROOT, "%.4f", share));
        }
        return row.toString();
    }
}
