package uk.improvementboard.metrics.pipeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * A service run child by child and day by day, with nothing in common with the projection but the law: requests by chance, a readiness
 * of each child's own, a number of hands, an office that gives a share of its plans to children still in time.
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

    private record Child(LocalDate asked, int ready, boolean exception) {
        int days(LocalDate day) {
            return (int) ChronoUnit.DAYS.between(asked, day);
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

    private final class Run {

        private final SplittableRandom random;
        private final List<Child> waiting = new ArrayList<>();
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
            for (var day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
                if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                    continue;
                }
                for (var each = poisson(requests / WORKING_DAYS); each > 0; each--) {
                    asked++;
                    if (random.nextDouble() < agreed) {
                        joined++;
                        waiting.add(new Child(day, 84 + random.nextInt(50), random.nextDouble() < 0.05));
                    }
                }
                begun += (plans / WORKING_DAYS) * (0.8 + 0.4 * random.nextDouble());
                for (; begun >= 1; begun--) {
                    var child = take(day, inTimeShare * Math.min(1, usual / plans));
                    if (child != null) {
                        issued.add(child.days(day));
                        exceptions += child.exception() ? 1 : 0;
                        onTime += !child.exception() && child.days(day) <= LIMIT ? 1 : 0;
                    }
                }
            }
            return count(month, asked, joined, issued, exceptions, onTime);
        }

        private PipelineMonth count(
            YearMonth month,
            int asked,
            int joined,
            List<Integer> issued,
            int exceptions,
            int onTime
        ) {
            var end = month.atEndOfMonth();
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

        private int between(LocalDate day, int over, int upTo) {
            return (int) waiting
                .stream()
                .filter(it -> it.days(day) > over && it.days(day) <= upTo)
                .count();
        }

        @org.jspecify.annotations.Nullable
        private Child take(LocalDate day, double share) {
            var late = waiting
                .stream()
                .filter(it -> it.days(day) > LIMIT)
                .toList();
            var ready = waiting
                .stream()
                .filter(it -> it.days(day) <= LIMIT && it.days(day) >= it.ready())
                .toList();
            var inTime = ready.isEmpty() || (!late.isEmpty() && random.nextDouble() >= share) ? late : ready;
            if (inTime.isEmpty()) {
                return null;
            }
            var oldest = inTime == late && random.nextDouble() < oldestFirst;
            var child = oldest
                ? late.stream().min(Comparator.comparing(Child::asked)).orElseThrow()
                : inTime.get(random.nextInt(inTime.size()));
            waiting.remove(child);
            return child;
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
