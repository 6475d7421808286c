package uk.improvementboard.metrics.pipeline;

import java.util.function.DoubleSupplier;

/**
 * One future of the queue under one capacity, month by month.
 *
 * <p>Plans that are on time today stay as many: of the capacity up to today's, the share given to children within 20 weeks is kept.
 * What is added goes to overdue children, and only when none is left to those within 20 weeks. No place stays empty while somebody
 * is ready.
 */
@SuppressWarnings("ArrayRecordComponent") // read inside this package alone
record PathRun(double[] rate, double[] over20, double[] open, double[] longest, double[] inTime, double[] overdue) {
    private static final long FUTURES = 0x5EED_0F20_3AEE_C5ABL;
    private static final long CASES = 0x0C45_E5ED_0F20_3AEEL;

    /** How far the replay's answer to whose turn it is strays from the truth on simulated services, as a standard deviation. */
    private static final double TURN_SPREAD = 0.1;

    static PathRun of(Outset outset, Capacity capacity, int path, int months) {
        // Two streams: the same future of requests and hands meets every capacity, whatever single cases do.
        var futures = new Draws(FUTURES, path);
        var requests = outset.requests().draw(futures);
        var asNow = outset.issued().draw(futures);
        var shares = outset.inTimeShare().draw(futures);
        var places = switch (capacity) {
            case Capacity.AsNow _ -> asNow;
            case Capacity.Stated stated -> outset
                .issued()
                .drawAround(stated.plansAMonth(), new Draws(FUTURES ^ CASES, path));
        };
        var run = new PathRun(
            new double[months],
            new double[months],
            new double[months],
            new double[months],
            new double[months],
            new double[months]
        );
        run.fill(outset, requests, asNow, places, shares, new Draws(CASES, path));
        return run;
    }

    private void fill(Outset outset, double[] requests, double[] asNow, double[] places, double[] shares, Draws draws) {
        var readying = Queue.SOONEST_READYING + (Queue.LATEST_READYING - Queue.SOONEST_READYING) * draws.even();
        var queue = outset.opening().copy(MonthSteps.STEPS * rate.length, readying);
        var practice = outset.practice();
        var oldestFirst = Math.clamp(practice.oldestFirst() + TURN_SPREAD * draws.normal(), 0, 1);
        var last = outset.latest().rate();
        var owed = 0.0;
        for (var index = 0; index < rate.length; index++) {
            var steps = MonthSteps.of(
                outset
                    .latest()
                    .month()
                    .plusMonths(index + 1L)
            );
            var agreed = draws.successes((int) Math.rint(requests[index]), practice.agreed());
            var ended = draws.successes(agreed, practice.ended());
            owed += places[index];
            var plans = (int) Math.floor(owed);
            owed -= plans;
            var kept = (int) Math.rint(Math.min(places[index], asNow[index]));
            // The forecast of the share holds the chance of single plans already.
            var inTimeFirst = (int) Math.rint(Math.min(plans, kept) * Math.min(1, shares[index] / 100));
            var month = new Month(queue, oldestFirst, steps, draws::even);
            month.run(agreed, ended, plans, inTimeFirst);
            inTime[index] = month.inTime;
            overdue[index] = month.overdue;
            var onTime = draws.successes(month.inTime, 1 - practice.exceptionsInTime());
            var counted = onTime + draws.successes(month.overdue, 1 - practice.exceptionsOverdue());
            last = counted == 0 ? last : (100.0 * onTime) / counted;
            rate[index] = last;
            over20[index] = queue.over(Queue.LIMIT_DAYS, steps.lastDay());
            open[index] = queue.open();
            longest[index] = queue.longestWeeks(steps.lastDay());
        }
    }

    /** One month of joining and leaving. */
    private static final class Month {

        private final Queue queue;
        private final double oldestFirst;
        private final MonthSteps steps;
        private final DoubleSupplier even;
        private int inTime;
        private int overdue;

        Month(Queue queue, double oldestFirst, MonthSteps steps, DoubleSupplier even) {
            this.queue = queue;
            this.oldestFirst = oldestFirst;
            this.steps = steps;
            this.even = even;
        }

        void run(int agreed, int ended, int plans, int inTimeFirst) {
            for (var step = 0; step < MonthSteps.STEPS; step++) {
                var day = steps.middle(step);
                queue.join(day, MonthSteps.part(agreed, step));
                queue.takeInTime(MonthSteps.part(ended, step), day, even.getAsDouble());
                issue(MonthSteps.part(plans, step), MonthSteps.part(inTimeFirst, step), day, steps.last(step));
            }
        }

        private void issue(int plans, int inTimeFirst, int day, int last) {
            var first = queue.takeInTime(Math.min(plans, inTimeFirst), day, even.getAsDouble());
            var late = queue.takeOverdue(plans - first, oldestFirst, last, even.getAsDouble());
            var rest = queue.takeInTime(plans - first - late, last, even.getAsDouble());
            inTime += first + rest;
            overdue += late;
        }
    }
}
