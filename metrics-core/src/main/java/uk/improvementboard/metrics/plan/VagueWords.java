package uk.improvementboard.metrics.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds promises that no figure could ever disprove: "improve", "fewer", "stabilise". A date is no figure, nor is a number of
 * months or years: they say when, not how much.
 */
final class VagueWords {

    private static final Pattern VAGUE = Pattern.compile(
        "\\b(improv\\w*|increas\\w*|decreas\\w*|reduc\\w*|enhanc\\w*|strengthen\\w*|stabilis\\w*|maximis\\w*|minimis\\w*" +
            "|optimis\\w*|promot\\w*|embed\\w*|explor\\w*|better|fewer|faster|sooner|more|less)\\b",
        Pattern.CASE_INSENSITIVE
    );
    private static final Pattern TIME = Pattern.compile(
        "(\\d{1,2} )?(january|february|march|april|may|june|july|august|september|october|november|december) \\d{4}" +
            "|\\b(19|20)\\d{2}(/\\d{2,4})?\\b|\\b\\w+[- ](months?|years?)\\b",
        Pattern.CASE_INSENSITIVE
    );
    private static final Pattern FIGURE = Pattern.compile(
        "\\d|\\b(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|third|quarter|double|halve\\w*|zero)\\b",
        Pattern.CASE_INSENSITIVE
    );

    private VagueWords() {}

    /** {@return the vague words of a text that names no figure, each once, in order; empty where a figure stands} */
    static List<String> in(String text) {
        if (FIGURE.matcher(TIME.matcher(text).replaceAll(" ")).find()) {
            return List.of();
        }
        return VAGUE.matcher(text)
            .results()
            .map(MatchResult::group)
            .map(word -> word.toLowerCase(Locale.UK))
            .distinct()
            .toList();
    }
}
