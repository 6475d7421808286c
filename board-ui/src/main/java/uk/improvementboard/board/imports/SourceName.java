package uk.improvementboard.board.imports;

import java.util.Optional;
import uk.improvementboard.metrics.imports.LineProblem;

/** What the source of an import may be called: every figure names it, and layouts are remembered under it. */
public final class SourceName {

    /** Most characters of it. */
    public static final int LONGEST = 200;

    private SourceName() {}

    /** {@return why a name cannot be taken} */
    public static Optional<LineProblem> problem(String name) {
        if (name.strip().length() > LONGEST) {
            return Optional.of(LineProblem.ofFile("The source has more than 200 characters.", "Shorten it."));
        }
        return unprintable(name)
            ? Optional.of(
                  LineProblem.ofFile(
                      "The source holds a character that does not print.",
                      "Write it in letters, digits and signs."
                  )
              )
            : Optional.empty();
    }

    /** {@return whether words hold what the database cannot keep or nobody could read} */
    static boolean unprintable(String words) {
        return words.codePoints().anyMatch(Character::isISOControl);
    }
}
