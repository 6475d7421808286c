package uk.improvementboard.board.founding;

import uk.improvementboard.persistence.founding.FoundingData;

/** Hertfordshire: published figures only, each with its source. */
public final class HertfordshireFounding {

    /** Its short name in addresses. */
    public static final String SLUG = "hertfordshire";

    private HertfordshireFounding() {}

    /** {@return everything that the partnership begins with} */
    public static FoundingData read() {
        return FoundingReader.read("partnerships/" + SLUG);
    }
}
