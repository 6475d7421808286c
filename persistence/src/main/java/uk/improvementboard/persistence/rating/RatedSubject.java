package uk.improvementboard.persistence.rating;

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
        HEADLINE,
        DELIVERY,
        IMPACT,
        SUSTAINED,
    }
}
