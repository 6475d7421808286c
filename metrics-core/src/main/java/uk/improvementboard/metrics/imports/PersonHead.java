package uk.improvementboard.metrics.imports;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The words of a column's head, where they point to persons: "Legal surname", "Pupil UPN", "Date of birth (dd/mm/yyyy)". */
final class PersonHead {

    /** Heads of more words are sentences. */
    private static final int MOST_WORDS = 8;
    /** What stands for one person alone, whatever stands beside it. */
    private static final Set<String> ONE_PERSON = Set.of(
        "surname",
        "surnames",
        "forename",
        "forenames",
        "upn",
        "uln",
        "nino",
        "dob",
        "birthdate",
        "dateofbirth"
    );
    private static final Set<String> HOMES = Set.of("postcode", "postcodes");
    private static final Set<String> PERSONS = Set.of(
        "child",
        "pupil",
        "student",
        "learner",
        "patient",
        "person",
        "parent",
        "carer",
        "mother",
        "father",
        "guardian"
    );
    private static final Set<String> NAMES_OF = Set.of(
        "first",
        "last",
        "middle",
        "given",
        "family",
        "full",
        "preferred",
        "chosen"
    );
    private static final Set<String> OF_PERSONS = Set.of("address", "email", "telephone", "phone", "mobile", "id");
    /** Words that may stand in the head of a person's column without making it one of an organisation or of counts. */
    private static final Set<String> BESIDE = Set.of(
        "s",
        "of",
        "the",
        "and",
        "or",
        "young",
        "legal",
        "former",
        "current",
        "previous",
        "known",
        "home",
        "contact",
        "main",
        "line"
    );
    /** Counts of records that hold such a thing, or lack it: "Share with NHS number recorded". */
    private static final Set<String> COUNTED = Set.of(
        "with",
        "without",
        "missing",
        "unknown",
        "share",
        "rate",
        "percent",
        "percentage",
        "proportion",
        "count",
        "total",
        "matched",
        "recorded",
        "records",
        "valid",
        "complete",
        "completeness",
        "quality",
        "weight",
        "by",
        "per"
    );

    private final List<String> words;

    private PersonHead(List<String> words) {
        this.words = words;
    }

    static PersonHead of(String head) {
        var spaced = head
            .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z]+", " ")
            .strip();
        return new PersonHead(List.of(spaced.split(" ")));
    }

    /** {@return whether the column is one of persons} */
    boolean points() {
        return sparse() && (stands() || words.stream().anyMatch(HOMES::contains) || named());
    }

    /** {@return whether the head alone tells so, in a table of few columns too} */
    boolean pointsForCertain() {
        return sparse() && stands();
    }

    private boolean sparse() {
        return words.size() <= MOST_WORDS && words.stream().noneMatch(COUNTED::contains);
    }

    private boolean stands() {
        var glued = words.size() == 1 && ONE_PERSON.stream().anyMatch(words.getFirst()::endsWith);
        return glued || words.stream().anyMatch(ONE_PERSON::contains) || born() || health();
    }

    /** Years and months of birth are how totals of cohorts are broken down. */
    private boolean born() {
        return has("birth") && (has("date") || has("day"));
    }

    private boolean health() {
        return has("nhs") && (has("number") || has("no"));
    }

    private boolean named() {
        var name = has("name") || has("names");
        var whose = words.stream().anyMatch(PERSONS::contains);
        var kind = words.stream().anyMatch(NAMES_OF::contains);
        var reached = words.stream().anyMatch(OF_PERSONS::contains);
        return ((name && (whose || kind)) || (reached && whose)) && words.stream().allMatch(PersonHead::ofPersons);
    }

    private static boolean ofPersons(String word) {
        return (
            word.equals("name") ||
            word.equals("names") ||
            Stream.of(PERSONS, NAMES_OF, OF_PERSONS, BESIDE).anyMatch(set -> set.contains(word))
        );
    }

    private boolean has(String word) {
        return words.contains(word);
    }
}
