package uk.improvementboard.metrics.pipeline;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * A service run child by child and day by day, with nothing in common with the projection but the law: requests by chance, a readiness
 * of each child's own, a number of hands, an office that gives a share of its plans to children still in time. Requests and hands wander
 * from month to month, which no projection knows; how long plans take differs from service to service.
 *
 * @param requests requests in an ordinary month
 * @param agreed share of them that goes on towards a plan
 * @param inTimeShare share of the usual plans that goes to children within 20 weeks
 * @param oldestFirst share of overdue plans that goes to who waits longest
 * @param usual plans a month before anything is added; what is added goes to the overdue
 */
record SimulatedService(
    long seed,
    double requests,
    double agreed,
    double inTimeShare,
    double oldestFirst,
    double usual
) {
    static final YearMonth FIRST = YearMonth.of(2022, 1);
    private static final double WORKING_DAYS = 21.7;
    private static final int LIMIT = 140;
    private static final int EARLIEST = 84;
    /** From the first plan that could be ready to the last, 38 to 53 days, service by service. */
    private static final int SHORTEST_READYING = 38;
    private static final int READYING_STEP = 5;

    private record Child(int asked, int ready, boolean exception) {
        int days(int day) {
            return day - asked;
        }
    }

    /** {@return the months from January 2022, under a number of plans for each month} */
    List<PipelineMonth> run(int months, ToDoubleFunction<YearMonth> plans) {
        var run = new Run(new SplittableRandom(seed));
        var all = new ArrayList<PipelineMonth>();
        for (var index = 0; index < months; index++) {
            all.add(run.month(FIRST.plusMonths(index), plans.applyAsDouble(FIRST.plusMonths(index))));
        }
        return all;
    }

    /** Months differ and resemble the one before: terms, sickness, a flood of advice. */
    private static final class Wander {

        private static final double REMEMBERED = 0.5;
        private static final double NEW = 0.03;
        private double stray;

        double next(SplittableRandom random) {
            stray = REMEMBERED * stray + NEW * random.nextGaussian();
            return 1 + stray;
        }
    }

    private final class Run {

        private final SplittableRandom random;
        private final List<Child> waiting = new ArrayList<>();
        private final Wander asking = new Wander();
        private final Wander hands = new Wander();
        private double begun;

        Run(SplittableRandom random) {
            this.random = random;
        }

        PipelineMonth month(YearMonth month, double plans) {
            var asked = 0;
            var joined = 0;
            var issued = new ArrayList<Integer>();
            var exceptions = 0;
            var onTime = 0;
            var level = requests * asking.next(random);
            var places = plans * hands.next(random);
            for (var day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
                var today = (int) day.toEpochDay();
                if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                    continue;
                }
                for (var each = poisson(level / WORKING_DAYS); each > 0; each--) {
                    asked++;
                    if (random.nextDouble() < agreed) {
                        joined++;
                        waiting.add(new Child(today, readyAfter(), random.nextDouble() < 0.05));
                    }
                }
                begun += (places / WORKING_DAYS) * (0.8 + 0.4 * random.nextDouble());
                for (; begun >= 1; begun--) {
                    var child = take(today, inTimeShare * Math.min(1, usual / plans));
                    if (child != null) {
                        issued.add(child.days(today));
                        exceptions += child.exception() ? 1 : 0;
                        onTime += !child.exception() && child.days(today) <= LIMIT ? 1 : 0;
                    }
                }
            }
            return count(month, asked, joined, issued, exceptions, onTime);
        }

        /** Advice and drafts each take their time: most plans are ready half way, few at either end. */
        private int readyAfter() {
            var longest = SHORTEST_READYING + READYING_STEP * (seed % 4);
            return EARLIEST + (int) ((longest * (random.nextDouble() + random.nextDouble())) / 2);
        }

        private PipelineMonth count(
            YearMonth month,
            int asked,
            int joined,
            List<Integer> issued,
            int exceptions,
            int onTime
        ) {
            var end = (int) month.atEndOfMonth().toEpochDay();
            return new PipelineMonth(
                month,
                asked,
                joined,
                0,
                issued.size(),
                exceptions,
                issued.size() - exceptions,
                onTime,
                (int) issued
                    .stream()
                    .filter(days -> days > LIMIT)
                    .count(),
                waiting.size(),
                between(end, 140, 10_000),
                between(end, 140, 210),
                between(end, 210, 364),
                between(end, 364, 10_000),
                waiting
                    .stream()
                    .mapToInt(it -> it.days(end))
                    .max()
                    .orElse(0) / 7.0
            );
        }

        private int between(int day, int over, int upTo) {
            return (int) waiting
                .stream()
                .filter(it -> it.days(day) > over && it.days(day) <= upTo)
                .count();
        }

        /** Who waits is in order of asking: those over 20 weeks come first. */
        @org.jspecify.annotations.Nullable
        private Child take(int day, double share) {
            var late = 0;
            while (late < waiting.size() && waiting.get(late).days(day) > LIMIT) {
                late++;
            }
            var ready = new ArrayList<Integer>();
            for (var index = late; index < waiting.size(); index++) {
                if (waiting.get(index).days(day) >= waiting.get(index).ready()) {
                    ready.add(index);
                }
            }
            if (late > 0 && (ready.isEmpty() || random.nextDouble() >= share)) {
                return waiting.remove(random.nextDouble() < oldestFirst ? 0 : random.nextInt(late));
            }
            return ready.isEmpty() ? null : waiting.remove((int) ready.get(random.nextInt(ready.size())));
        }

        private int poisson(double mean) {
            var limit = Math.exp(-mean);
            var product = random.nextDouble();
            var events = 0;
            for (; product > limit; events++) {
                product *= random.nextDouble();
            }
            return events;
        }
    }
}
