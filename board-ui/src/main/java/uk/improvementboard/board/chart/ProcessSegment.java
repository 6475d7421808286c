package uk.improvementboard.board.chart;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Centre line, and limits where there are any, between two dates. A rebased chart has several.
 *
 * @param name what the centre line is: "Baseline mean"
 */
public record ProcessSegment(LocalDate from, LocalDate to, String name, double centre, Optional<Limits> limits) {
    public ProcessSegment {
        Require.ordered(from, to, "process segment");
        Require.text(name, "name");
        Require.finite(centre, "centre");
        limits.ifPresent(l -> {
            Require.ordered(l.lower(), centre, "lower limit");
            Require.ordered(centre, l.upper(), "upper limit");
        });
    }

    public static ProcessSegment of(LocalDate from, LocalDate to, String name, double centre, double low, double high) {
        return new ProcessSegment(from, to, name, centre, Optional.of(new Limits(low, high, false)));
    }

    public static ProcessSegment centreOnly(LocalDate from, LocalDate to, String name, double centre) {
        return new ProcessSegment(from, to, name, centre, Optional.empty());
    }

    /**
     * Natural process limits.
     *
     * @param provisional whether there are too few points for lasting limits; the label says so
     */
    public record Limits(double lower, double upper, boolean provisional) {
        public Limits {
            Require.ordered(lower, upper, "limits");
        }
    }
}
