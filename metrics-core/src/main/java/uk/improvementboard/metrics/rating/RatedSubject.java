package uk.improvementboard.metrics.rating;

/**
 * What is rated, and in which respect.
 *
 * @param subject the measure's or section's code, or the action's number
 */
public record RatedSubject(Kind kind, String subject, Facet facet) {
    /** What can be rated. */
    public enum Kind {
        MEASURE,
        SECTION,
        ACTION,
    }

    /** In which respect; measures and actions have a headline only. */
    public enum Facet {
        HEADLINE("rating"),
        DELIVERY("delivery"),
        IMPACT("impact"),
        SUSTAINED("sustained");

        private final String words;

        Facet(String words) {
            this.words = words;
        }

        /** {@return the facet within a sentence: "delivery"} */
        public String words() {
            return words;
        }
    }

    /** {@return the rating of a measure} */
    public static RatedSubject measure(String code) {
        return new RatedSubject(Kind.MEASURE, code, Facet.HEADLINE);
    }

    /** {@return one of the three ratings of a priority action or area} */
    public static RatedSubject section(String code, Facet facet) {
        return new RatedSubject(Kind.SECTION, code, facet);
    }
}
