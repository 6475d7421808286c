package uk.improvementboard.metrics.returns;

/**
 * Something that a check found in a figure.
 *
 * @param kind what was looked for
 * @param severity whether the figure is refused or needs a reason
 * @param what what is wrong, a sentence that names the figures
 * @param mend how to mend it, a sentence
 */
public record ReturnFinding(Kind kind, Severity severity, String what, String mend) {
    /** What the checks look for. The names are stored with accepted warnings, so none is ever renamed. */
    public enum Kind {
        UNREADABLE("Cannot be read"),
        NO_REASON("Reason missing"),
        PERSONAL_DATA("Points to a person"),
        FUTURE_PERIOD("Period lies ahead"),
        PERIOD_NOT_ENDED("Period has not ended"),
        DUPLICATE_PERIOD("Period already has a figure"),
        OUT_OF_BOUNDS("Outside the bounds of its unit"),
        PARTS_CONTRADICT("Counts contradict each other"),
        RATE_DIFFERS_FROM_PARTS("Rate does not match its counts"),
        UNIT_SLIP("Given in another unit"),
        IMPLAUSIBLE_JUMP("Unlikely jump"),
        CUMULATIVE_FOR_PERIOD("Year so far given for one period"),
        PERIOD_FOR_CUMULATIVE("One period given for the year so far"),
        UNUSUAL_DENOMINATOR("Denominator far from usual"),
        STALE_DEFINITION("Definition has changed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** {@return what was looked for, in a few words} */
        public String words() {
            return words;
        }
    }

    static ReturnFinding error(Kind kind, String what, String mend) {
        return new ReturnFinding(kind, Severity.ERROR, what, mend);
    }

    static ReturnFinding warning(Kind kind, String what, String mend) {
        return new ReturnFinding(kind, Severity.WARNING, what, mend);
    }

    /** {@return whether the figure is refused} */
    public boolean refuses() {
        return severity == Severity.ERROR;
    }

    /** {@return what is wrong and how to mend it} */
    public String words() {
        return what + " " + mend;
    }
}
