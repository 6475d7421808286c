package uk.improvementboard.board.illustrative;

import java.time.YearMonth;

/**
 * One month of the simulated way to an Education, Health and Care plan.
 *
 * @param requests requests received
 * @param agreed requests that will lead to a plan; they join those waiting
 * @param issued plans issued, exceptions included
 * @param exceptions plans issued to which a statutory exception applies
 * @param onTime plans issued within 20 weeks, exceptions left out
 * @param medianWeeks median weeks from request to plan, of all plans issued; 0 when none was
 * @param becameOverdue children whose wait passed 20 weeks in the month
 * @param overdueIssued plans issued after more than 20 weeks, exceptions included
 * @param waiting all waiting at the end of the month
 * @param over20to30 of these, waiting over 20 and up to 30 weeks
 * @param over30to52 over 30 and up to 52 weeks
 * @param over52 over 52 weeks
 * @param longestWeeks the longest wait of all, in weeks
 */
record PlanMonth(
    YearMonth month,
    int requests,
    int agreed,
    int issued,
    int exceptions,
    int onTime,
    double medianWeeks,
    int becameOverdue,
    int overdueIssued,
    int waiting,
    int over20to30,
    int over30to52,
    int over52,
    double longestWeeks
) {
    /** {@return plans that count for the 20-week rate} */
    int counted() {
        return issued - exceptions;
    }

    /** {@return children waiting over 20 weeks at the end of the month} */
    int over20() {
        return over20to30 + over30to52 + over52;
    }
}
