package uk.improvementboard.metrics.disclosure;

/** Which whole number of a figure a relation speaks of. */
public enum FigurePart {
    /** The figure itself, of a measure that counts. */
    VALUE("figure"),
    /** Of a rate, those that meet the definition. */
    NUMERATOR("number that meet the definition"),
    /** Of a rate, all that could. */
    DENOMINATOR("number in all"),
    /** Of a rate, those that do not meet the definition. */
    REMAINDER("number that do not meet the definition");

    private final String words;

    FigurePart(String words) {
        this.words = words;
    }

    /** {@return the part in words, to stand before "of" and a measure's name} */
    public String words() {
        return words;
    }
}
