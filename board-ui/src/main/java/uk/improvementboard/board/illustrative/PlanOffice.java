package uk.improvementboard.board.illustrative;

import java.time.YearMonth;

/**
 * How many plans the office can issue, and which it takes up first.
 *
 * @param plansPerDay plans per working day in an ordinary month
 * @param inTimeShare share of them given to children who still wait less than 20 weeks; the rest goes to those overdue
 */
record PlanOffice(Course plansPerDay, Course inTimeShare) {
    /**
     * Short of hands until 2023; level with demand until the plan; more hands from September 2024, all for the overdue,
     * which lowers the on-time rate; from spring 2025 some of them for plans still in time; from January 2026 level
     * with demand.
     */
    static PlanOffice exampleshire() {
        var hands = Course.level(4.1)
            .step("2023-02", 3.65)
            .step("2024-09", 1.35)
            .step("2026-01", -0.95)
            .in(Season.OFFICES);
        var share = Course.level(0.385).step("2024-09", -0.1).drift("2025-03", "2025-11", 0.21);
        return new PlanOffice(hands, share);
    }

    double plansOn(YearMonth month) {
        return plansPerDay.at(month);
    }

    double inTimeShareIn(YearMonth month) {
        return inTimeShare.at(month);
    }
}
