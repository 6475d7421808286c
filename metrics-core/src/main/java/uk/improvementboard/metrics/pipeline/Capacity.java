package uk.improvementboard.metrics.pipeline;

/** How many plans the service can issue in a month while somebody waits for one. */
public sealed interface Capacity {
    /** As many as the course of plans issued says. */
    record AsNow() implements Capacity {}

    /**
     * A stated number from the next month on.
     *
     * @param plansAMonth mean over a year, above 0; the season of the year stays
     */
    record Stated(int plansAMonth) implements Capacity {
        /** Most plans a month that can be stated. */
        public static final int MOST = 5000;

        /** @throws IllegalArgumentException for a number out of bounds */
        public Stated {
            if (plansAMonth < 1 || plansAMonth > MOST) {
                throw new IllegalArgumentException(
                    "Capacity must be 1 to " + MOST + " plans a month, not " + plansAMonth
                );
            }
        }
    }
}
