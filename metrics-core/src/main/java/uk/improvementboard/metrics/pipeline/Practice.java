package uk.improvementboard.metrics.pipeline;

/**
 * How the service works now, estimated from the latest year.
 *
 * @param agreed share of requests that go on towards a plan, 0 to 1
 * @param ended share of those who join that leave without a plan
 * @param exceptionsInTime share of the plans issued within 20 weeks that do not count for the rate
 * @param exceptionsOverdue the same of overdue plans
 * @param oldestFirst share of overdue plans given to those who wait longest; the rest goes evenly to all who are overdue
 */
record Practice(double agreed, double ended, double exceptionsInTime, double exceptionsOverdue, double oldestFirst) {
    static Practice of(PipelineHistory history, double oldestFirst) {
        var inTime = history.yearly(PipelineMonth::inTime);
        var overdue = history.yearly(PipelineMonth::overdue);
        var onTime = history.yearly(PipelineMonth::onTime);
        var late = history.yearly(PipelineMonth::counted) - onTime;
        return new Practice(
            share(history.yearly(PipelineMonth::agreed), history.yearly(PipelineMonth::requests)),
            share(history.yearly(PipelineMonth::ended), history.yearly(PipelineMonth::agreed)),
            1 - (inTime == 0 ? 1 : share(onTime, inTime)),
            1 - (overdue == 0 ? 1 : share(late, overdue)),
            oldestFirst
        );
    }

    private static double share(int some, int all) {
        return all == 0 ? 0 : Math.clamp((double) some / all, 0, 1);
    }
}
