package uk.improvementboard.metrics.commentary;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks once more for what must never stand in free text: patterns that identify a person. It finds numbers, dates of birth and
 * addresses; a name it cannot find, which is why forms also say it in words (DOMAIN.md 4.5).
 */
public final class PersonalData {

    private static final Pattern TEN_DIGITS = Pattern.compile("(?<![\\d,.])\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?![\\d,])");
    /** Unique pupil number: a check letter, eleven digits, and a digit or letter. */
    private static final Pattern PUPIL = Pattern.compile("(?i)\\b[A-HJ-NP-RT-Z]\\d{11}[0-9A-HJ-NP-RT-Z]\\b");
    private static final Pattern INSURANCE = Pattern.compile(
        "(?i)\\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]\\b"
    );
    private static final String DAY =
        "(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|" +
        "\\d{1,2}(st|nd|rd|th)?( of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*,? \\d{2,4})";
    private static final Pattern BIRTH = Pattern.compile(
        "(?i)\\b(born|d\\.?o\\.?b\\.?|date of birth|birth ?day)\\b[^.;]{0,25}?" + DAY
    );
    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b");
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");

    private PersonalData() {}

    /** {@return what looks like personal data and how to mend it, if anything does} */
    public static Optional<String> in(String text) {
        if (hasNhsNumber(text)) {
            return found("an NHS number");
        }
        if (PUPIL.matcher(text).find()) {
            return found("a unique pupil number (UPN)");
        }
        if (INSURANCE.matcher(text).find()) {
            return found("a National Insurance number");
        }
        if (BIRTH.matcher(text).find()) {
            return found("a date of birth");
        }
        if (POSTCODE.matcher(text).find()) {
            return found("a full postcode");
        }
        return MAIL.matcher(text).find() ? found("an email address") : Optional.empty();
    }

    private static Optional<String> found(String what) {
        return Optional.of("this looks like " + what + ". Take it out: nothing here may point to a person");
    }

    /** Ten digits are an NHS number only if their check digit is right: counts and sums of money seldom are. */
    private static boolean hasNhsNumber(String text) {
        return TEN_DIGITS.matcher(text)
            .results()
            .anyMatch(it -> checked(it.group().replaceAll("[ -]", "")));
    }

    private static boolean checked(String digits) {
        var sum = 0;
        for (var index = 0; index < 9; index++) {
            sum += (10 - index) * Character.digit(digits.charAt(index), 10);
        }
        var check = (11 - (sum % 11)) % 11;
        return check == Character.digit(digits.charAt(9), 10);
    }
}
