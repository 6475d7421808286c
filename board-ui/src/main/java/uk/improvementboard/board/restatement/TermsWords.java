package uk.improvementboard.board.restatement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.Collectors;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.persistence.history.ChangedTerms;

/** Changed terms as people read them. */
final class TermsWords {

    private static final Map<String, String> NAMES = Map.ofEntries(
        Map.entry("due", "Date"),
        Map.entry("said_on", "Said on"),
        Map.entry("said_by", "Agreed by"),
        Map.entry("done_on", "Delivered on"),
        Map.entry("owners", "Owners"),
        Map.entry("lead", "Lead"),
        Map.entry("end_state_value", "End state"),
        Map.entry("end_state_due", "Date of the end state"),
        Map.entry("end_state_months", "Months to hold the end state"),
        Map.entry("unit_noun", "Unit"),
        Map.entry("headline", "Headline measure"),
        Map.entry("due_after_days", "Days until a figure is due"),
        Map.entry("counts_people", "Counts people")
    );

    private TermsWords() {}

    /** {@return what the change is about: "Definition of a measure: Plans in time"} */
    static String about(ChangedTerms change, Map<MeasureCode, String> measures) {
        var key = change.key().getFirst();
        return change.kind().words() + ": " + subject(change, measures.getOrDefault(code(key), key));
    }

    private static String subject(ChangedTerms change, String first) {
        return change.key().size() > 1 ? first + ", " + change.key().getLast() : first;
    }

    private static MeasureCode code(String key) {
        return new MeasureCode(key.matches("[a-z0-9]+(-[a-z0-9]+)*") ? key : "none");
    }

    /** {@return each field that differs: "Date: 31 March 2026 became 30 September 2026"} */
    static String was(ChangedTerms change) {
        return lines(change, false);
    }

    /** {@return what each field that differs says now} */
    static String is(ChangedTerms change) {
        return lines(change, true);
    }

    private static String lines(ChangedTerms change, boolean now) {
        return change
            .fields()
            .stream()
            .map(field -> name(field.name()) + ": " + value(now ? field.is() : field.was()))
            .collect(Collectors.joining("; "));
    }

    private static String name(String column) {
        return NAMES.getOrDefault(column, Wording.upperFirst(column.replace('_', ' ')));
    }

    private static String value(String text) {
        return switch (text) {
            case "" -> "nothing";
            case "true" -> "yes";
            case "false" -> "no";
            default -> day(text);
        };
    }

    private static String day(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return text;
        }
        try {
            return Days.words(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return text;
        }
    }
}
