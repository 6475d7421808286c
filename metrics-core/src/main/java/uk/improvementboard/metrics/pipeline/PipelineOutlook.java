package uk.improvementboard.metrics.pipeline;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** How rate, backlog and longest wait go on, or why nothing is projected. */
public sealed interface PipelineOutlook {
    /**
     * There is no honest projection.
     *
     * @param reason one sentence
     * @param details which counts, with month and figures, without full stop
     */
    record Refused(String reason, List<String> details) implements PipelineOutlook {
        /** Freezes the details. */
        public Refused {
            details = List.copyOf(details);
        }
    }

    /**
     * What to expect.
     *
     * @param history the months on which it rests
     * @param asNow if things go on as they are
     * @param stated under the stated capacity, where one was stated
     * @param assumptions all that is taken for granted, as sentences with their figures
     */
    record Projected(
        PipelineHistory history,
        Scenario asNow,
        Optional<Scenario> stated,
        List<String> assumptions
    ) implements PipelineOutlook {
        /** Freezes the assumptions. */
        public Projected {
            assumptions = List.copyOf(assumptions);
        }

        /** {@return the month of a step} */
        public YearMonth month(int step) {
            return history.latest().month().plusMonths(step);
        }

        /** {@return whether there is no backlog to clear} */
        public boolean clearedAlready() {
            return Scenarios.cleared(history.latest().over20(), history.latest().open());
        }
    }
}
