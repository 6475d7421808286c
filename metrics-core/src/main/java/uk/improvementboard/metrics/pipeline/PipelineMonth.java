package uk.improvementboard.metrics.pipeline;

import java.time.YearMonth;

/**
 * What was counted of the way from request to plan in one month. Stocks are those of its last day. All counts are 0 or more.
 *
 * @param requests requests received
 * @param agreed of these, the ones that go on towards a plan
 * @param ended cases that ended without a plan
 * @param issued all plans issued, exceptions included
 * @param exceptions of these, plans under a statutory exception (SEND Regulations 2014, regulation 10(4) with 13(3))
 * @param counted plans that count for the 20-week rate, exceptions left out
 * @param onTime of the counted ones, those issued within 20 weeks of the request
 * @param overdue plans issued after more than 20 weeks, exceptions included
 * @param open children who wait
 * @param over20 of these, over 20 weeks
 * @param from20to30 of these, up to 30 weeks
 * @param from30to52 over 30 and up to 52 weeks
 * @param over52 over 52 weeks
 * @param longestWeeks the longest wait, in weeks
 */
public record PipelineMonth(
    YearMonth month,
    int requests,
    int agreed,
    int ended,
    int issued,
    int exceptions,
    int counted,
    int onTime,
    int overdue,
    int open,
    int over20,
    int from20to30,
    int from30to52,
    int over52,
    double longestWeeks
) {
    /** {@return plans issued within 20 weeks, exceptions included} */
    public int inTime() {
        return issued - overdue;
    }

    /** {@return children who wait up to 20 weeks} */
    public int within20() {
        return open - over20;
    }

    /** {@return the published rate: plans on time as a share of plans counted, in per cent; 0 where none was counted} */
    public double rate() {
        return counted == 0 ? 0 : (100.0 * onTime) / counted;
    }

    /** {@return the share of all plans issued that went to children still within 20 weeks, in per cent} */
    double inTimeShare() {
        return issued == 0 ? 0 : (100.0 * inTime()) / issued;
    }
}
