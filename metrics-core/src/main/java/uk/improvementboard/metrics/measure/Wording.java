package uk.improvementboard.metrics.measure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Small repairs of words when sentences are put together. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Wording() {}

    /** {@return a day as people write it: "7 November 2026"} */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@return the words with a capital at the start} */
    public static String upperFirst(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** {@return the words with a small letter at the start, for use within a sentence} */
    public static String lowerFirst(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    /** {@return a role within a sentence: "the independent chair", "the ICB executive"} */
    public static String role(String role) {
        var acronym = role.length() > 1 && Character.isUpperCase(role.charAt(1));
        return "the " + (acronym ? role : lowerFirst(role));
    }

    /** {@return the words as a sentence with one full stop at its end} */
    public static String sentence(String words) {
        return words.isEmpty() || words.endsWith(".") || words.endsWith("?") ? words : words + ".";
    }

    /** {@return the words without a full stop at their end, for lists and tables} */
    public static String withoutStop(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** {@return a count with its noun: "1 month", "3 months"} */
    public static String counted(long count, String singular) {
        return String.format(Locale.UK, "%,d %s%s", count, singular, count == 1 ? "" : "s");
    }
}
