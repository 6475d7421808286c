package uk.improvementboard.metrics.measure;

/** How often a measure is due. */
public enum Frequency {
    MONTHLY(1, "month", "monthly"),
    QUARTERLY(3, "quarter", "quarterly"),
    TERMLY(4, "term", "termly"),
    ANNUAL(12, "year", "yearly"),
    IRREGULAR(0, "period", "irregular");

    private final int months;
    private final String noun;
    private final String adjective;

    Frequency(int months, String noun, String adjective) {
        this.months = months;
        this.noun = noun;
        this.adjective = adjective;
    }

    /** {@return months from one period to the next; 0 where the series keeps no rhythm} */
    public int months() {
        return months;
    }

    /** {@return whether the series keeps a rhythm, without which there is neither forecast nor staleness} */
    public boolean regular() {
        return months > 0;
    }

    /** {@return the name of one period: "month"} */
    public String noun() {
        return noun;
    }

    /** {@return the name of the rhythm: "monthly"} */
    public String adjective() {
        return adjective;
    }
}
