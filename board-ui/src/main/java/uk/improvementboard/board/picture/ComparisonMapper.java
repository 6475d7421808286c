package uk.improvementboard.board.picture;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import uk.improvementboard.board.chart.ComparatorBars;
import uk.improvementboard.board.chart.Standard;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.pack.Comparison;

/** Turns a comparison with other areas into bars. */
public final class ComparisonMapper {

    private ComparisonMapper() {}

    /** {@return the bars; empty where a value lies below zero, which bars from zero cannot show} */
    public static Optional<ComparatorBars> bars(Comparison comparison, FigureFormat format) {
        if (!comparison.drawable()) {
            return Optional.empty();
        }
        return Optional.of(
            new ComparatorBars(
                "Compared, " + comparison.period(),
                words(comparison),
                Formats.of(format),
                comparison
                    .bars()
                    .stream()
                    .map(bar -> new ComparatorBars.Bar(bar.name(), OptionalDouble.of(bar.value()), "", bar.own()))
                    .toList(),
                comparison
                    .standard()
                    .stream()
                    .findFirst()
                    .map(law -> new Standard("The law", law.value()))
            )
        );
    }

    /** {@return the bars in one sentence: "Exampleshire 49.4%, England 46.1%."} */
    public static String words(Comparison comparison) {
        var bars = comparison
            .bars()
            .stream()
            .map(bar -> bar.name() + " " + bar.words())
            .collect(Collectors.joining(", "));
        var law = comparison
            .standard()
            .stream()
            .map(level -> " " + level.label() + ".")
            .collect(Collectors.joining());
        return bars + "." + law;
    }
}
