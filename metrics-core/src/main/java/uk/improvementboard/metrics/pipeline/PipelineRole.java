package uk.improvementboard.metrics.pipeline;

/** What a measure counts of the way from request to plan. All are monthly; stocks are counted at the end of the month. */
public enum PipelineRole {
    /** All requests for an assessment received in the month. */
    REQUESTS("requests received"),
    /** Of the month's requests, those that go on towards a plan and so join those who wait. */
    AGREED("requests that go on towards a plan"),
    /** Cases of those who waited that ended in the month without a plan. */
    ENDED("cases ended without a plan"),
    /** A share with its counts: plans on time, of the plans that count for the 20-week rate. */
    RATE("plans issued within 20 weeks, with their counts"),
    /** A share with its counts: plans under a statutory exception, of all plans issued. */
    EXCEPTIONS("all plans issued and those under an exception, with their counts"),
    /** Plans issued after more than 20 weeks, exceptions included. */
    ISSUED_OVERDUE("plans issued after more than 20 weeks"),
    /** All children who wait. */
    OPEN("children who wait for a plan"),
    /** Of these, over 20 weeks. */
    OVER_20("children who wait over 20 weeks"),
    /** Of these, up to 30 weeks. */
    FROM_20_TO_30("children who wait 20 to 30 weeks"),
    /** Of these, over 30 and up to 52 weeks. */
    FROM_30_TO_52("children who wait 30 to 52 weeks"),
    /** Of these, over 52 weeks. */
    OVER_52("children who wait over 52 weeks"),
    /** The longest wait of all, in weeks. */
    LONGEST_WAIT("longest wait in weeks");

    private final String words;

    PipelineRole(String words) {
        this.words = words;
    }

    /** {@return what is counted, lower case, to stand in a list} */
    public String words() {
        return words;
    }

    /** {@return whether the count may be left out, which says that there is none} */
    public boolean optional() {
        return this == ENDED;
    }

    /** {@return whether the measure must bring numerator and denominator} */
    boolean counted() {
        return this == RATE || this == EXCEPTIONS;
    }
}
