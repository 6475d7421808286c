package uk.improvementboard.board.illustrative;

import static uk.improvementboard.board.illustrative.Behaviour.count;
import static uk.improvementboard.board.illustrative.Behaviour.rollingRate;
import static uk.improvementboard.board.illustrative.Behaviour.share;
import static uk.improvementboard.board.illustrative.Behaviour.shareOfKnown;
import static uk.improvementboard.board.illustrative.Behaviour.straying;
import static uk.improvementboard.board.illustrative.Behaviour.yearly;
import static uk.improvementboard.board.illustrative.Course.level;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import uk.improvementboard.metrics.measure.Period;

/** How the measures move that do not come from the simulated way to a plan. */
final class ServiceMeasures {

    private static final Course CHILDREN_WITH_PLANS = level(6400).drift("2023-04", "2026-10", 2300);
    private static final Course AUDITED = level(36);

    private ServiceMeasures() {}

    static Map<String, Behaviour> data() {
        return Map.of(
            // Good enough from August 2026 only: three months of the six that it must hold.
            "data-returns-on-time",
            shareOfKnown(level(62).drift("2024-09", "2025-12", 24).step("2026-07", -24).step("2026-08", 38), level(18)),
            // Reached its end state in 2026 and stays there.
            "records-matched",
            shareOfKnown(level(71).drift("2024-09", "2026-01", 25.6), CHILDREN_WITH_PLANS),
            "board-decisions-citing-data",
            shareOfKnown(level(14).drift("2025-07", "2026-06", 34), level(9)),
            "dashboard-users",
            count(level(46).drift("2025-06", "2026-06", 84).in(Season.OFFICES))
        );
    }

    static Map<String, Behaviour> quality() {
        return Map.of(
            "plan-audits-good-or-better",
            shareOfKnown(level(31).drift("2024-12", "2026-09", 38), AUDITED),
            "young-peoples-views-in-plans",
            shareOfKnown(level(44).drift("2024-12", "2026-09", 30), AUDITED),
            "complaints-per-1000-plans",
            rollingRate(
                level(9.6).drift("2024-10", "2025-09", -2).drift("2026-01", "2026-10", 2.5),
                CHILDREN_WITH_PLANS
            ),
            "tribunal-appeals",
            count(level(9).drift("2024-10", "2026-03", -4)),
            "high-needs-overspend",
            straying(level(11).drift("2023-04", "2025-03", 7).drift("2025-06", "2026-10", -3), 0.6, 0.4),
            "school-attendance-with-plans",
            straying(level(87.9).in(Season.ATTENDANCE).drift("2024-09", "2026-10", 1.7), 0.2, 0.35),
            "out-of-school-over-15-days",
            straying(level(9.5).drift("2024-09", "2026-06", -6), 0.5, 1.3)
        );
    }

    static Map<String, Behaviour> reviews() {
        return Map.of(
            "annual-reviews-decided-within-4-weeks",
            share(level(34).drift("2024-10", "2026-10", 44), level(190).in(Season.TERMS)),
            "amended-plans-within-12-weeks",
            share(level(18).drift("2024-10", "2026-10", 38), level(85).in(Season.TERMS)),
            "reviews-held-within-12-months",
            shareOfKnown(level(68).drift("2024-10", "2026-10", 17.5), CHILDREN_WITH_PLANS),
            "phase-transfers-by-15-february",
            yearly(
                level(90.5).step("2025-02", 5).step("2026-02", 3.2),
                640,
                List.of(2024, 2025, 2026)
                    .stream()
                    .map(year -> Period.day(LocalDate.of(year, 2, 15)))
                    .toList()
            )
        );
    }

    static Map<String, Behaviour> health() {
        return Map.of(
            // Falls although the clinic is late: a second provider works on the longest waits.
            "autism-adhd-median-wait",
            straying(level(61).drift("2023-04", "2024-09", 5).drift("2025-02", "2026-10", -21.5), 0.4, 1.2),
            "autism-adhd-waiting-over-2-years",
            straying(level(310).drift("2023-04", "2024-09", 40).drift("2025-04", "2026-10", -235), 0.7, 6),
            "autism-adhd-referrals",
            count(level(150).drift("2023-04", "2026-10", 45).in(Season.REFERRALS)),
            "under-fives-assessed-within-26-weeks",
            share(level(35).drift("2025-10", "2026-10", 18), level(7)),
            "speech-therapy-waiting",
            straying(
                level(1330)
                    .drift("2023-04", "2024-09", 120)
                    .drift("2025-01", "2026-03", -230)
                    .drift("2026-03", "2026-10", 20),
                0.7,
                14
            ),
            // From April 2025 counted from referral: the definition changed, not the service.
            "speech-therapy-within-18-weeks",
            share(level(74).step("2025-04", -17).drift("2025-06", "2026-10", 13), level(240).in(Season.REFERRALS)),
            "annual-health-checks-14-and-over",
            straying(level(49).drift("2024-04", "2026-01", -6).drift("2026-02", "2026-10", 1), 0.8, 0.5)
        );
    }

    static Map<String, Behaviour> families() {
        return Map.of(
            "parents-score",
            straying(level(3.1).drift("2024-08", "2025-12", 1).step("2026-04", -0.2).step("2026-08", -0.3), 0, 0.05),
            "families-feel-heard",
            yearly(
                level(38).step("2025-03", 6).step("2026-03", 4),
                380,
                List.of(2024, 2025, 2026)
                    .stream()
                    .map(year -> Period.month(YearMonth.of(year, 3)))
                    .toList()
            ),
            // Gets worse while the action that should mend it meets every date.
            "letters-answered-within-10-days",
            share(
                level(76).step("2025-06", 6).drift("2025-10", "2026-10", -34),
                level(380).drift("2025-06", "2026-10", 260).in(Season.OFFICES)
            )
        );
    }
}
