package uk.improvementboard.metrics.meeting;

import java.util.Optional;
import java.util.regex.Pattern;
import uk.improvementboard.metrics.commentary.BoardSubject;

/**
 * An item of an agenda.
 *
 * @param key lasting within a meeting: the same finding has the same key whenever the agenda is built, "slipped-area-1"
 * @param rule that put it there
 * @param title in a line, without full stop
 * @param detail the figures or dates behind it; empty where there are none
 * @param about the measure, priority action, area or action that it is about, if it is about one
 */
public record AgendaItem(String key, AgendaRule rule, String title, String detail, Optional<BoardSubject> about) {
    /** Most characters of the title. */
    public static final int LONGEST_TITLE = 300;
    /** Most characters of the detail. */
    public static final int LONGEST_DETAIL = 2000;
    /** Most characters of the key. */
    public static final int LONGEST_KEY = 120;

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException in words for the person, when key, title or detail are not as described */
    public AgendaItem {
        if (key.length() > LONGEST_KEY || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("An item cannot be named \"" + key + "\"");
        }
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("Say in at most " + LONGEST_TITLE + " characters what the item is");
        }
        if (detail.length() > LONGEST_DETAIL) {
            throw new IllegalArgumentException("Give the detail in at most " + LONGEST_DETAIL + " characters");
        }
    }

    static AgendaItem cut(AgendaRule rule, String key, String title, String detail, Optional<BoardSubject> about) {
        return new AgendaItem(key, rule, shortened(title, LONGEST_TITLE), shortened(detail, LONGEST_DETAIL), about);
    }

    private static String shortened(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }
}
