package uk.improvementboard.metrics.plan;

import java.util.List;
import java.util.Locale;

/**
 * Words for what is missing. A plan that was read from publications may well hold what was not found there: then the words say
 * what was not found, and accuse nobody.
 */
record Missing(boolean fromPublications) {
    private static final List<String> NOT_STATED = List.of("not stated", "not found", "unknown", "none");

    /** {@return whether a text says something: an empty one does not, nor one that says it was not found} */
    boolean stated(String text) {
        var words = text.strip().toLowerCase(Locale.UK);
        return !words.isEmpty() && NOT_STATED.stream().noneMatch(words::startsWith);
    }

    /** {@return "No baseline: agree one"} */
    String no(String what, String mend) {
        return "No " + what + (fromPublications ? " found in what is published: " : ": ") + mend;
    }
}
