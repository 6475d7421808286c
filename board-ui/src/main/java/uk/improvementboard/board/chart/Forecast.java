package uk.improvementboard.board.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A fan from the last counted point before its first step.
 *
 * @param name stands before the value at its right end: "Forecast", "As now"
 */
public record Forecast(String name, List<Step> steps) {
    /** A forecast of things as they are. */
    public Forecast(List<Step> steps) {
        this("Forecast", steps);
    }

    public Forecast {
        Require.text(name, "name");
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a forecast needs at least one step");
        }
        for (int i = 1; i < steps.size(); i++) {
            if (
                !steps
                    .get(i - 1)
                    .date()
                    .isBefore(steps.get(i).date())
            ) {
                throw new IllegalArgumentException("forecast steps must be in order of date");
            }
        }
    }

    Step last() {
        return steps.getLast();
    }

    /** One period ahead: median with the 80% range inside the 95% range. */
    public record Step(LocalDate date, double median, double low80, double high80, double low95, double high95) {
        public Step {
            Objects.requireNonNull(date, "date");
            Require.finite(median, "median");
            Require.ordered(low80, high80, "80% range");
            Require.ordered(low95, low80, "lower ends of the ranges");
            Require.ordered(high80, high95, "upper ends of the ranges");
        }
    }
}
