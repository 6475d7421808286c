package uk.improvementboard.board.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.improvementboard.metrics.measure.HandlingClass;

/** A word or figure that stands in one place of the marked partnership, so that whoever meets it has read that place. */
record Mark(String what, HandlingClass handling) {
    /** Words of every class. */
    private static final List<String> WORDS = List.of(
        "commentary",
        "draft",
        "evidence",
        "described",
        "file",
        "progress",
        "risk",
        "control",
        "override",
        "statement",
        "promise",
        "promised",
        "delivered",
        "cause",
        "proof",
        "challenge",
        "shown",
        "answer",
        "minuted"
    );

    /** Words that are the board's by their nature. */
    private static final List<String> OF_THE_BOARD = List.of("question", "asked", "refused", "restated");

    private static final int FIRST_FIGURE = 70_011;

    static Stream<Mark> all() {
        var words = WORDS.stream().flatMap(what ->
            Arrays.stream(HandlingClass.values()).map(handling -> new Mark(what, handling))
        );
        var figures = Arrays.stream(HandlingClass.values()).map(handling -> new Mark("figure", handling));
        var board = OF_THE_BOARD.stream().map(what -> new Mark(what, HandlingClass.BOARD_ONLY));
        return Stream.of(words, figures, board).flatMap(it -> it);
    }

    /** {@return what to look for: all marked words by their beginning, and those that a result shows only when asked for} */
    static Stream<String> sought() {
        return Stream.of("", "answer", "shown", "minuted", "promised", "delivered", "progress").map(
            what -> "zq" + what
        );
    }

    static long figure(HandlingClass handling) {
        return FIRST_FIGURE + handling.ordinal();
    }

    /** {@return a word of no language: "zqriskboardonly"; figures as their digits} */
    String word() {
        return what.equals("figure")
            ? Long.toString(figure(handling))
            : "zq" + what + handling.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** {@return a sentence with the word, long enough for every form} */
    static String sentence(String what, HandlingClass handling) {
        return "What is said here is marked by " + new Mark(what, handling).word() + " for those who look for it";
    }

    /** {@return whether a text holds the mark; thousands may be separated} */
    boolean in(String text) {
        return text.replaceAll("(?<=\\d),(?=\\d{3})", "").toLowerCase(Locale.ROOT).contains(word());
    }
}
