package uk.improvementboard.board.illustrative;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import uk.improvementboard.board.illustrative.WaitingList.Request;

/**
 * The way from request to plan, day by day: requests come with the seasons, an office of limited hands writes the
 * plans, the rest wait. On-time rate, backlog, age bands and weeks to issue are all counted from the same children, so
 * that they agree.
 */
final class PlanProcess {

    /** Long enough before the first figures for the backlog to have grown. */
    private static final YearMonth START = YearMonth.of(2022, 1);
    private static final double REQUESTS_PER_DAY = 12.7;
    private static final double SHARE_AGREED = 0.62;

    private final Chance chance;
    private final PlanOffice office;
    private final WaitingList waiting = new WaitingList();
    /** The part of a plan begun yesterday. */
    private double begun;

    private PlanProcess(Chance chance, PlanOffice office) {
        this.chance = chance;
        this.office = office;
    }

    /** {@return every month from January 2022 to the latest, in order} */
    static List<PlanMonth> simulate(Chance chance) {
        var process = new PlanProcess(chance, PlanOffice.exampleshire());
        return Timeline.months(START, Timeline.LAST).stream().map(process::month).toList();
    }

    private PlanMonth month(YearMonth month) {
        var tally = new Tally();
        for (var day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            tally.becameOverdue += waiting.age(day);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                receive(day, tally);
                write(day, tally);
            }
        }
        return tally.close(month, waiting);
    }

    private void receive(LocalDate day, Tally tally) {
        var month = YearMonth.from(day);
        var requests = chance.events(REQUESTS_PER_DAY * Season.REQUESTS.in(month));
        var agreed = chance.successes(requests, SHARE_AGREED);
        tally.requests += requests;
        tally.agreed += agreed;
        for (var each = 0; each < agreed; each++) {
            waiting.join(new Request(day, 84 + chance.below(50), chance.happens(exceptionShare(month))));
        }
    }

    private static double exceptionShare(YearMonth month) {
        return month.isBefore(YearMonth.of(2025, 1)) ? 0.045 : 0.058;
    }

    private void write(LocalDate day, Tally tally) {
        var month = YearMonth.from(day);
        begun += office.plansOn(month) * (0.8 + 0.4 * chance.even());
        while (begun >= 1) {
            begun -= 1;
            var inTimeFirst = chance.happens(office.inTimeShareIn(month));
            var taken = inTimeFirst
                ? waiting.takeInTime(day, chance).or(() -> waiting.takeOverdue(chance))
                : waiting.takeOverdue(chance).or(() -> waiting.takeInTime(day, chance));
            taken.ifPresent(request -> tally.issue(request, day));
        }
    }

    /** What is counted in a month. */
    private static final class Tally {

        private int requests;
        private int agreed;
        private int exceptions;
        private int onTime;
        private int becameOverdue;
        private int overdueIssued;
        private final List<Integer> daysToIssue = new ArrayList<>();

        void issue(Request request, LocalDate day) {
            var days = request.daysOn(day);
            daysToIssue.add(days);
            if (days > WaitingList.LIMIT_DAYS) {
                overdueIssued++;
            } else if (!request.exception()) {
                onTime++;
            }
            exceptions += request.exception() ? 1 : 0;
        }

        PlanMonth close(YearMonth month, WaitingList waiting) {
            var day = month.atEndOfMonth();
            var over30 = waiting.waitingOver(30, day);
            var over52 = waiting.waitingOver(52, day);
            return new PlanMonth(
                month,
                requests,
                agreed,
                daysToIssue.size(),
                exceptions,
                onTime,
                medianWeeks(),
                becameOverdue,
                overdueIssued,
                waiting.size(),
                waiting.waitingOver(20, day) - over30,
                over30 - over52,
                over52,
                waiting.longestDays(day) / 7.0
            );
        }

        private double medianWeeks() {
            var sorted = daysToIssue.stream().sorted().toList();
            if (sorted.isEmpty()) {
                return 0;
            }
            var middle = sorted.size() / 2;
            var odd = sorted.size() % 2 == 1;
            var days = odd ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
            return days / 7.0;
        }
    }
}
