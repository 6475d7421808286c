package uk.improvementboard.metrics.disclosure;

import java.util.List;
import java.util.stream.Stream;
import uk.improvementboard.metrics.measure.MeasureCode;

/**
 * What always holds between figures that a partnership shows, so that one can be worked out from the others: declared for each
 * partnership, because no program can know which of its counts add up. Periods of one measure, and a rate's own counts, are
 * related by nature and need no declaration.
 *
 * @param code lasting name within the partnership
 * @param kind how they are related
 * @param total the whole; for a {@link Kind#RATE} the rate that is printed without its counts
 * @param parts its parts, at least one; for a {@link Kind#RATE} the denominator, and after it the numerator if it is a figure
 */
public record FigureRelation(String code, Kind kind, FigureTerm total, List<FigureTerm> parts) {
    /** How figures are related. */
    public enum Kind {
        /** The parts of a period make the whole of the same period; with one part, both are the same number. */
        ADDS_UP,
        /** The parts of all single periods within a longer one make its whole. */
        ADDS_UP_OVER_TIME,
        /** The parts of a period, taken together, are among the whole: never more. */
        AMONG,
        /** The whole is 100 times numerator over denominator, rounded as printed. */
        RATE,
        /** The whole is 1,000 times numerator over denominator, rounded as printed. */
        RATE_PER_1000;

        boolean rate() {
            return this == RATE || this == RATE_PER_1000;
        }

        long scale() {
            return this == RATE_PER_1000 ? 1000 : 100;
        }
    }

    /** @throws IllegalArgumentException when parts are missing or too many */
    public FigureRelation {
        parts = List.copyOf(parts);
        if (code.isBlank() || parts.isEmpty()) {
            throw new IllegalArgumentException("A relation needs a code and at least one part: " + code);
        }
        if (kind.rate() && parts.size() > 2) {
            throw new IllegalArgumentException("Relation " + code + ": a rate has a denominator and a numerator only");
        }
    }

    /** {@return the measures that it relates} */
    public Stream<MeasureCode> measures() {
        return Stream.concat(Stream.of(total), parts.stream()).map(FigureTerm::measure).distinct();
    }
}
