package uk.improvementboard.metrics.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.improvementboard.metrics.imports.SpelledPeriod.OfQuarter;
import uk.improvementboard.metrics.imports.SpelledPeriod.OfTerm;
import uk.improvementboard.metrics.imports.SpelledPeriod.OfYear;
import uk.improvementboard.metrics.measure.Period;

/** Years, and the quarters and terms that are named by them. */
final class YearSpelling {

    private static final String PAIR = "((?:19|20)?\\d{2}) ?[/-] ?((?:20)?\\d{2})";
    private static final String ONE = "((?:19|20)\\d{2})";
    private static final String QUARTER = "(?:q|qtr ?|quarter )([1-4])";
    private static final String GAP = "[ ,:/-]{0,3}";
    private static final Pattern QUARTER_FIRST = Pattern.compile(
        QUARTER + GAP + "(?:fy ?)?(?:" + PAIR + "|" + ONE + ")"
    );
    private static final Pattern QUARTER_LAST = Pattern.compile(
        "(?:fy ?)?(?:" + PAIR + "|" + ONE + ")" + GAP + QUARTER
    );
    private static final Pattern YEAR = Pattern.compile(
        "(?:(fy|financial year|ay|academic year|school year|cy|calendar year) ?)?(?:" + PAIR + "|" + ONE + ")"
    );
    private static final Pattern JOINED = Pattern.compile("((?:19|20)\\d{2})(\\d{2})");
    private static final Pattern TERM = Pattern.compile(
        "(autumn|spring|summer)(?: term)?[ ,]{0,2}(?:" + PAIR + "|" + ONE + ")"
    );
    private static final int MONTHS_OF_TERM = 4;
    private static final int LAST_MONTH = 12;

    private YearSpelling() {}

    static Optional<SpelledPeriod> read(String text) {
        return quarter(text)
            .or(() -> term(text))
            .or(() -> year(text));
    }

    private static Optional<SpelledPeriod> quarter(String text) {
        var first = QUARTER_FIRST.matcher(text);
        if (first.matches()) {
            return quarter(first, 1, 2);
        }
        var last = QUARTER_LAST.matcher(text);
        return last.matches() ? quarter(last, 4, 1) : Optional.empty();
    }

    private static Optional<SpelledPeriod> quarter(Matcher match, int number, int years) {
        var year = first(match, years);
        return year.isEmpty()
            ? Optional.empty()
            : Optional.of(
                  new OfQuarter(Integer.parseInt(match.group(number)), year.getAsInt(), match.group(years) != null)
              );
    }

    /** Terms are four months of the calendar here, so that no term falls between two periods. */
    private static Optional<SpelledPeriod> term(String text) {
        var match = TERM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var year = first(match, 2);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        var autumn = "autumn".equals(match.group(1));
        var later = match.group(2) != null && !autumn ? 1 : 0;
        var month = autumn ? 9 : "spring".equals(match.group(1)) ? 1 : 5;
        var start = YearMonth.of(year.getAsInt() + later, month);
        var end = start.plusMonths(MONTHS_OF_TERM - 1L).atEndOfMonth();
        return Optional.of(new OfTerm(new Period(start.atDay(1), end)));
    }

    private static Optional<SpelledPeriod> year(String text) {
        var joined = JOINED.matcher(text);
        if (joined.matches() && follows(joined.group(1), joined.group(2))) {
            return Optional.of(new OfYear(Integer.parseInt(joined.group(1)), true, Optional.empty()));
        }
        var match = YEAR.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var named = Optional.ofNullable(match.group(1)).map(YearSpelling::kind);
        var year = first(match, 2);
        var short2 = match.group(2) != null && match.group(2).length() == 2;
        if (year.isEmpty() || (named.isEmpty() && short2 && Integer.parseInt(match.group(2)) <= LAST_MONTH)) {
            return Optional.empty();
        }
        var pair = match.group(2) != null;
        if (named.isPresent() && pair == (named.get() == YearKind.CALENDAR)) {
            return Optional.empty();
        }
        return Optional.of(new OfYear(year.getAsInt(), pair, named));
    }

    private static YearKind kind(String word) {
        return switch (word) {
            case "fy", "financial year" -> YearKind.FINANCIAL;
            case "ay", "academic year", "school year" -> YearKind.ACADEMIC;
            default -> YearKind.CALENDAR;
        };
    }

    /** The first year of a pair whose second follows it, or the only year. */
    private static OptionalInt first(Matcher match, int group) {
        var from = match.group(group);
        if (from == null) {
            return OptionalInt.of(Integer.parseInt(match.group(group + 2)));
        }
        return follows(from, match.group(group + 1)) ? OptionalInt.of(PeriodSpelling.year(from)) : OptionalInt.empty();
    }

    private static boolean follows(String first, String second) {
        var next = PeriodSpelling.year(first) + 1;
        return second.length() == 4 ? Integer.parseInt(second) == next : Integer.parseInt(second) == next % 100;
    }

    /** {@return the year that begins in a calendar year} */
    static Period period(YearKind kind, int year) {
        var start = LocalDate.of(year, kind.first(), 1);
        return new Period(start, start.plusYears(1).minusDays(1));
    }
}
