package uk.improvementboard.metrics.pipeline;

/**
 * The latest year run again with the counts as they were. It answers two things that no return holds: whose turn it is among the
 * overdue, which shows in how the age bands moved, and how old those are who wait now within each band.
 *
 * @param opening the queue at the end of the latest month
 * @param oldestFirst the share of overdue plans, in tenths of 1, under which the bands and the longest wait come out closest
 */
record Replay(Queue opening, double oldestFirst) {
    private static final int TENTHS = 10;
    private static final double EVEN = 0.5;
    private static final int FORTNIGHTS_A_YEAR = 26;
    private static final int WEEK = 7;
    private static final int[] BAND_DAYS = { Queue.LIMIT_DAYS, 30 * WEEK, 52 * WEEK };

    private record Run(Queue end, double error) {}

    static Replay of(PipelineHistory history) {
        var best = run(history, 0);
        var oldestFirst = 0.0;
        for (var tenth = 1; tenth <= TENTHS; tenth++) {
            var other = run(history, (double) tenth / TENTHS);
            if (other.error() < best.error()) {
                best = other;
                oldestFirst = (double) tenth / TENTHS;
            }
        }
        settle(best.end(), history.latest());
        return new Replay(best.end(), oldestFirst);
    }

    private static Run run(PipelineHistory history, double oldestFirst) {
        var queue = begin(history.opening());
        var error = 0.0;
        for (var month : history.basis()) {
            var steps = MonthSteps.of(month.month());
            for (var step = 0; step < MonthSteps.STEPS; step++) {
                var day = steps.middle(step);
                queue.join(day, MonthSteps.part(month.agreed(), step));
                queue.takeInTime(MonthSteps.part(month.ended() + month.inTime(), step), day, EVEN);
                queue.takeOverdue(MonthSteps.part(month.overdue(), step), oldestFirst, steps.last(step), EVEN);
            }
            error += distance(queue, month, steps.lastDay());
        }
        return new Run(queue, error);
    }

    /** Even ages within each band: the year that follows replaces most of them. */
    private static Queue begin(PipelineMonth month) {
        var day = MonthSteps.of(month.month()).lastDay();
        var longest = longestDays(month);
        var queue = new Queue(4 * FORTNIGHTS_A_YEAR + longest / WEEK);
        for (var age = longest; age >= 0; age -= WEEK) {
            queue.join(day - age, 0);
        }
        settle(queue, month);
        return queue;
    }

    /** Never less than the band that holds somebody asks for. */
    private static int longestDays(PipelineMonth month) {
        var told = (int) Math.ceil(month.longestWeeks() * WEEK);
        return Math.max(told, month.over52() > 0 ? BAND_DAYS[2] + WEEK : BAND_DAYS[2]);
    }

    private static void settle(Queue queue, PipelineMonth month) {
        var day = MonthSteps.of(month.month()).lastDay();
        var longest = (int) Math.rint(month.longestWeeks() * WEEK);
        queue.settle(Math.max(BAND_DAYS[2], longest) + WEEK, Integer.MAX_VALUE / 2, 0, day);
        queue.settle(BAND_DAYS[2], Math.max(BAND_DAYS[2], longest) + WEEK, month.over52(), day);
        queue.settle(BAND_DAYS[1], BAND_DAYS[2], month.from30to52(), day);
        queue.settle(BAND_DAYS[0], BAND_DAYS[1], month.from20to30(), day);
        queue.settle(-1, BAND_DAYS[0], month.within20(), day);
        queue.stretch(oldestBand(month), longest, day);
    }

    /** {@return the age, in days, from which on the oldest band with somebody in it begins} */
    private static int oldestBand(PipelineMonth month) {
        if (month.over52() > 0) {
            return BAND_DAYS[2];
        }
        return month.from30to52() > 0 ? BAND_DAYS[1] : BAND_DAYS[0];
    }

    /** Squared distance of the bands, each in its own Poisson spread, and of the longest wait in fortnights. */
    private static double distance(Queue queue, PipelineMonth month, int day) {
        var over20 = queue.over(BAND_DAYS[0], day);
        var over30 = queue.over(BAND_DAYS[1], day);
        var over52 = queue.over(BAND_DAYS[2], day);
        var longest = (queue.longestWeeks(day) - month.longestWeeks()) / 2;
        return (
            squared(over20 - over30, month.from20to30()) +
            squared(over30 - over52, month.from30to52()) +
            squared(over52, month.over52()) +
            longest * longest
        );
    }

    private static double squared(int run, int counted) {
        var difference = (double) run - counted;
        return (difference * difference) / (counted + 1);
    }
}
