package uk.improvementboard.metrics.freeze;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.improvementboard.metrics.exception.ExceptionNeed;

/** The printed rules by which a month's pack can be issued, in the order in which what blocks it is listed. */
public enum FreezeRule {
    EXCEPTION_PAGE(
        "No exception page stands",
        ExceptionNeed.RULE +
            " One that was returned with a question, or whose recovery date has passed, does not stand until it is written anew."
    ),
    COMMENTARY(
        "Commentary missing",
        "Commentary on record is required of each measure that is computed as off track, until there is a newer figure, and each " +
            "month of each priority action or area with a contradiction and of each action that is off track."
    ),
    SIGNATURE(
        "Commentary not signed",
        "Required commentary on a figure that the partners bring themselves counts once the figure is signed by all who own it. " +
            "Other commentary has no figure that is signed: it counts once it is on record."
    );

    /** Names the rules in force; to be raised whenever one of them changes. */
    public static final String VERSION = "Freeze rules 2";

    private static final String WHOLE_BOARD =
        "All of it is read from the whole board, also for packs that show less of it. ";
    private static final String WAIVER =
        "The chair may waive each for the pack of one month, with a reason that the pack prints. A waived sign-off holds for its " +
        "figure. A draft can be made at any time.";

    private final String words;
    private final String sentence;

    FreezeRule(String words, String sentence) {
        this.words = words;
        this.sentence = sentence;
    }

    /** {@return what is missing, in a few words} */
    public String words() {
        return words;
    }

    /** {@return the rule as printed} */
    public String sentence() {
        return sentence;
    }

    /** {@return all that is printed of the rules: each, and what the chair may waive} */
    public static List<String> printed() {
        return Stream.concat(
            Arrays.stream(values()).map(FreezeRule::sentence),
            Stream.of(WHOLE_BOARD + WAIVER)
        ).toList();
    }
}
