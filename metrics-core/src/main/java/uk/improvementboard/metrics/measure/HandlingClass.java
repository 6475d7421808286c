package uk.improvementboard.metrics.measure;

import java.util.Arrays;
import java.util.List;

/** Who may see a figure, paper or note. Each class includes the audiences of the classes after it. */
public enum HandlingClass {
    BOARD_ONLY("Board only"),
    PARTNERS("Partners"),
    PUBLIC("Public");

    private final String words;

    HandlingClass(String words) {
        this.words = words;
    }

    /** {@return the class as printed on every page} */
    public String words() {
        return words;
    }

    /** {@return whether an audience cleared for the given class may see something of this class} */
    public boolean visibleTo(HandlingClass audience) {
        return compareTo(audience) >= 0;
    }

    /** {@return the classes that an audience cleared for this one may see} */
    public List<HandlingClass> readable() {
        return Arrays.stream(values())
            .filter(handling -> handling.visibleTo(this))
            .toList();
    }
}
