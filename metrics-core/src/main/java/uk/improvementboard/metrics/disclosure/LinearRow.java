package uk.improvementboard.metrics.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What anybody can tell of some whole numbers: their weighted sum lies between two bounds.
 *
 * @param terms numbers with their weights, each number once
 * @param least lower bound, if there is one
 * @param most upper bound, if there is one
 * @param shown the figure that tells it; empty where it holds by definition
 * @param from when all of it is known
 */
record LinearRow(List<Weighted> terms, OptionalLong least, OptionalLong most, OptionalInt shown, Instant from) {
    /** A number of the system, by its place, with its weight. */
    record Weighted(int number, long weight) {}

    LinearRow {
        terms = List.copyOf(terms);
    }

    static LinearRow equal(List<Weighted> terms, Instant from) {
        return new LinearRow(terms, OptionalLong.of(0), OptionalLong.of(0), OptionalInt.empty(), from);
    }

    static LinearRow atLeastZero(List<Weighted> terms, Instant from) {
        return new LinearRow(terms, OptionalLong.of(0), OptionalLong.empty(), OptionalInt.empty(), from);
    }

    LinearRow told(int figure) {
        return new LinearRow(terms, least, most, OptionalInt.of(figure), from);
    }
}
