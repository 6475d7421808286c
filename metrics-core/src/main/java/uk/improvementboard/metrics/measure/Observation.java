package uk.improvementboard.metrics.measure;

import java.util.Optional;

/**
 * What was observed in one period. Never a nullable number: a period without a figure says why it has none.
 * The symbols are those of the Government Statistical Service.
 */
public sealed interface Observation {
    /** {@return the period that the value belongs to} */
    Period period();

    /** {@return where it comes from} */
    Provenance provenance();

    /** {@return who may see it} */
    HandlingClass handling();

    /** {@return the same observation cleared for another class} */
    Observation withHandling(HandlingClass handling);

    /** A final figure; revised when it replaced an earlier published one. */
    record Reported(
        Period period,
        Figure figure,
        boolean revised,
        Provenance provenance,
        HandlingClass handling
    ) implements Observation {
        @Override
        public Reported withHandling(HandlingClass other) {
            return new Reported(period, figure, revised, provenance, other);
        }
    }

    /** A figure that its owner still expects to change: shown hollow, kept out of trend and rating. */
    record Provisional(
        Period period,
        Figure figure,
        Provenance provenance,
        HandlingClass handling
    ) implements Observation {
        @Override
        public Provisional withHandling(HandlingClass other) {
            return new Provisional(period, figure, provenance, other);
        }
    }

    /** A figure that exists and is withheld. */
    record Suppressed(
        Period period,
        String reason,
        Provenance provenance,
        HandlingClass handling
    ) implements Observation {
        @Override
        public Suppressed withHandling(HandlingClass other) {
            return new Suppressed(period, reason, provenance, other);
        }
    }

    /** A figure that should exist and was not supplied. */
    record Unavailable(
        Period period,
        String reason,
        Provenance provenance,
        HandlingClass handling
    ) implements Observation {
        @Override
        public Unavailable withHandling(HandlingClass other) {
            return new Unavailable(period, reason, provenance, other);
        }
    }

    /** A period in which the measure has no meaning. */
    record NotApplicable(
        Period period,
        String reason,
        Provenance provenance,
        HandlingClass handling
    ) implements Observation {
        @Override
        public NotApplicable withHandling(HandlingClass other) {
            return new NotApplicable(period, reason, provenance, other);
        }
    }

    /** {@return the figure that may enter trend, limits and ratings: final ones only} */
    default Optional<Figure> settled() {
        return this instanceof Reported reported ? Optional.of(reported.figure()) : Optional.empty();
    }

    /** {@return the figure to show, final or provisional} */
    default Optional<Figure> shown() {
        return switch (this) {
            case Reported reported -> Optional.of(reported.figure());
            case Provisional provisional -> Optional.of(provisional.figure());
            case Suppressed _, Unavailable _, NotApplicable _ -> Optional.empty();
        };
    }

    /** {@return the symbol printed beside or instead of the figure; empty for a final, unrevised one} */
    default String symbol() {
        return switch (this) {
            case Reported reported -> reported.revised() ? "[r]" : "";
            case Provisional _ -> "[p]";
            case Suppressed _ -> "[c]";
            case Unavailable _ -> "[x]";
            case NotApplicable _ -> "[z]";
        };
    }

    /** {@return status in words for tables} */
    default String status() {
        return switch (this) {
            case Reported reported -> reported.revised() ? "Revised [r]" : "Final";
            case Provisional _ -> "Provisional [p]";
            case Suppressed suppressed -> "Suppressed [c]: " + suppressed.reason();
            case Unavailable unavailable -> "Not available [x]: " + unavailable.reason();
            case NotApplicable notApplicable -> "Not applicable [z]: " + notApplicable.reason();
        };
    }
}
