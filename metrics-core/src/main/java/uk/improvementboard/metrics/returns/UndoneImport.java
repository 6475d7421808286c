package uk.improvementboard.metrics.returns;

import java.util.Optional;
import java.util.regex.Pattern;
import uk.improvementboard.metrics.measure.Observation;

/** What is left on the board when an import is taken back that brought a figure where there had been none. */
public final class UndoneImport {

    private static final Pattern SAID = Pattern.compile("Import \\d+ undone: .*", Pattern.DOTALL);

    private UndoneImport() {}

    /** {@return why there is no figure any more} */
    public static String words(int number, String why) {
        return "Import " + number + " undone: " + why;
    }

    /** {@return the same unless it was left by an undoing: that nobody gave, and a return asks for the figure again} */
    public static Optional<Observation> without(Optional<Observation> known) {
        return known.filter(
            it -> !(it instanceof Observation.Unavailable unavailable && SAID.matcher(unavailable.reason()).matches())
        );
    }
}
