package uk.improvementboard.metrics.pipeline;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Fraction;

/** The figures of one month by what they count; every role that is not optional has one. */
record Counted(Map<PipelineRole, Figure> figures) {
    PipelineMonth month(YearMonth month) {
        var rate = fraction(PipelineRole.RATE);
        var exceptions = fraction(PipelineRole.EXCEPTIONS);
        return new PipelineMonth(
            month,
            count(PipelineRole.REQUESTS),
            count(PipelineRole.AGREED),
            figures.containsKey(PipelineRole.ENDED) ? count(PipelineRole.ENDED) : 0,
            (int) exceptions.denominator(),
            (int) exceptions.numerator(),
            (int) rate.denominator(),
            (int) rate.numerator(),
            count(PipelineRole.ISSUED_OVERDUE),
            count(PipelineRole.OPEN),
            count(PipelineRole.OVER_20),
            count(PipelineRole.FROM_20_TO_30),
            count(PipelineRole.FROM_30_TO_52),
            count(PipelineRole.OVER_52),
            figure(PipelineRole.LONGEST_WAIT).asDouble()
        );
    }

    /** A share stands for the number it is counted from. */
    private int count(PipelineRole role) {
        var figure = figure(role);
        return figure
            .fraction()
            .map(it -> (int) it.numerator())
            .orElseGet(() -> (int) Math.rint(figure.asDouble()));
    }

    private Fraction fraction(PipelineRole role) {
        return figure(role)
            .fraction()
            .orElseThrow(() -> new IllegalArgumentException("No counts behind " + role.words()));
    }

    private Figure figure(PipelineRole role) {
        return Optional.ofNullable(figures.get(role)).orElseThrow(() ->
            new IllegalArgumentException("No figure of " + role.words())
        );
    }
}
