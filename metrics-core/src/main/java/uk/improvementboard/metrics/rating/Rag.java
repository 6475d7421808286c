package uk.improvementboard.metrics.rating;

import java.util.Locale;

/**
 * A rating's colour with the shape that carries it where colour cannot: in grey print, on a washed-out projector, for
 * colour-blind readers (INTERFACE.md 1). Order: worst first, then not rated.
 */
public enum Rag {
    RED("Off track"),
    AMBER("At risk"),
    GREEN("On track"),
    BLUE("Achieved and sustained"),
    GREY("Not rated");

    private final String words;

    Rag(String words) {
        this.words = words;
    }

    /** {@return the usual words; a rating may carry more telling ones, such as "Held 3 of 6"} */
    public String words() {
        return words;
    }

    /** {@return the colour's name, for text that stands without the picture: "Red"} */
    public String colour() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.UK);
    }

    /** {@return whether this colour says that all is well} */
    public boolean good() {
        return this == GREEN || this == BLUE;
    }

    /** {@return the worse of two colours; not rated counts as no news, neither good nor bad} */
    public Rag worse(Rag other) {
        if (this == GREY) {
            return other;
        }
        return other == GREY || compareTo(other) <= 0 ? this : other;
    }
}
