package uk.improvementboard.metrics.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.improvementboard.metrics.imports.Said.Clear;
import uk.improvementboard.metrics.imports.Said.Unclear;
import uk.improvementboard.metrics.imports.SpelledPeriod.OfDays;
import uk.improvementboard.metrics.imports.SpelledPeriod.OfMonth;
import uk.improvementboard.metrics.imports.SpelledPeriod.OnDay;
import uk.improvementboard.metrics.measure.Period;

/** The ways in which periods are written in the tables of councils, boards of the NHS and the Department. Days come first, as here. */
final class PeriodSpelling {

    static final String MEND =
        "Write a month as April 2025, a quarter as Q1 2025/26, a year as 2024/25, or give the first and the last day.";

    private static final int LONGEST = 60;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    private static final String NAME =
        "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?" +
        "|dec(?:ember)?)";
    private static final String NAMES = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern NAMED_MONTH = Pattern.compile(NAME + "[ .,'-]{0,2}((?:19|20)?\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("((?:19|20)\\d{2})[ -]" + NAME);
    private static final Pattern NUMBERED = Pattern.compile("((?:19|20)\\d{2})[-/m]?(0[1-9]|1[0-2])");
    private static final Pattern MONTH_FIRST = Pattern.compile("(0?[1-9]|1[0-2])[/-]((?:19|20)\\d{2})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|20)?\\d{2})");
    private static final Pattern ISO_DAY = Pattern.compile("((?:19|20)\\d{2})[-/](\\d{2})[-/](\\d{2})");
    private static final Pattern WORDED_DAY = Pattern.compile(
        "(\\d{1,2})(?:st|nd|rd|th)?[ -]" + NAME + "[ -]((?:19|20)?\\d{2})"
    );
    /** As the Department's person-level exports write days: 2022-Sep-28. */
    private static final Pattern YEAR_FIRST_DAY = Pattern.compile("((?:19|20)\\d{2})[ -]" + NAME + "[ -](\\d{1,2})");
    private static final Pattern BARE_MONTH = Pattern.compile(NAME);
    private static final Pattern BARE_DAY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)? " + NAME);
    private static final Pattern BETWEEN = Pattern.compile(" to | - |(?<=[a-z])-(?=[a-z])");
    private static final Pattern LEAD = Pattern.compile("^(?:(?:month|quarter|year) )?(?:ending|ended) |^as at |^at ");
    private static final Pattern MIDNIGHT = Pattern.compile("[t ]00:00(?::00(?:\\.0+)?)?z?$");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");

    private PeriodSpelling() {}

    /** {@return what a cell says; a number that is no year or month is not taken for a date that lost its format} */
    static Said<SpelledPeriod> read(TableCell cell) {
        return switch (cell) {
            case TableCell.Day day -> sane(new OnDay(day.day()));
            case TableCell.Fault fault -> new Unclear<>(fault.reason(), MEND);
            case TableCell.Number number -> number.percent() || number.number().precision() > 10
                ? unclear()
                : text(number.text());
            case TableCell.Text text -> text.text().length() > LONGEST ? unclear() : text(text.text());
        };
    }

    private static Said<SpelledPeriod> text(String cell) {
        var plain = cell
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[–—\u2011\u2212]", "-")
            .replaceAll("[\\s\u00A0]+", " ");
        var text = MIDNIGHT.matcher(LEAD.matcher(plain).replaceFirst("")).replaceFirst("");
        if (SERIAL.matcher(text).matches()) {
            return new Unclear<>(
                "A bare number is not a period; it may be a date whose cell lost its format.",
                "Format the cell as a date, or write the month as April 2025."
            );
        }
        try {
            var month = month(text);
            var years = YearSpelling.read(text);
            if (month.isPresent() && years.isPresent()) {
                return new Unclear<>(
                    "This can be read as a month and as a year.",
                    "Write the month by its name, as in December 2011, or the year as FY 2011/12."
                );
            }
            return Stream.of(day(text), month, years, days(text))
                .flatMap(Optional::stream)
                .findFirst()
                .map(PeriodSpelling::sane)
                .orElseGet(PeriodSpelling::unclear);
        } catch (DateTimeException impossible) {
            return new Unclear<>("There is no such day or period in the calendar.", MEND);
        }
    }

    /** {@return the day that a text is, if it is one} */
    static Optional<LocalDate> dayIn(String text) {
        try {
            var plain = MIDNIGHT.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
            return day(plain).map(it -> ((OnDay) it).day());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<SpelledPeriod> day(String text) {
        var iso = ISO_DAY.matcher(text);
        if (iso.matches()) {
            return Optional.of(new OnDay(date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3))));
        }
        var day = DAY.matcher(text);
        if (day.matches()) {
            return Optional.of(new OnDay(date(day.group(3), Integer.parseInt(day.group(2)), day.group(1))));
        }
        var yearFirst = YEAR_FIRST_DAY.matcher(text);
        if (yearFirst.matches()) {
            return Optional.of(new OnDay(date(yearFirst.group(1), monthOf(yearFirst.group(2)), yearFirst.group(3))));
        }
        var worded = WORDED_DAY.matcher(text);
        return worded.matches()
            ? Optional.of(new OnDay(date(worded.group(3), monthOf(worded.group(2)), worded.group(1))))
            : Optional.empty();
    }

    private static Optional<SpelledPeriod> month(String text) {
        var named = NAMED_MONTH.matcher(text);
        if (named.matches()) {
            return Optional.of(new OfMonth(YearMonth.of(year(named.group(2)), monthOf(named.group(1)))));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return Optional.of(new OfMonth(YearMonth.of(year(yearFirst.group(1)), monthOf(yearFirst.group(2)))));
        }
        var numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            return Optional.of(new OfMonth(YearMonth.of(year(numbered.group(1)), Integer.parseInt(numbered.group(2)))));
        }
        var monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.matches()
            ? Optional.of(new OfMonth(YearMonth.of(year(monthFirst.group(2)), Integer.parseInt(monthFirst.group(1)))))
            : Optional.empty();
    }

    /** From one day or month to another; the first may leave its year to the second. */
    private static Optional<SpelledPeriod> days(String text) {
        var between = BETWEEN.matcher(text);
        if (!between.find()) {
            return Optional.empty();
        }
        var last = text.substring(between.end());
        var first = text.substring(0, between.start());
        if (BARE_MONTH.matcher(first).matches() || BARE_DAY.matcher(first).matches()) {
            first += " " + last.substring(last.length() - Math.min(4, last.length()));
        }
        var from = edge(first);
        var to = edge(last);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().end().isBefore(from.get().start())) {
            throw new DateTimeException("The last day lies before the first");
        }
        return Optional.of(new OfDays(new Period(from.get().start(), to.get().end())));
    }

    private static Optional<Period> edge(String text) {
        return day(text)
            .or(() -> month(text))
            .map(it -> it instanceof OnDay day ? Period.day(day.day()) : Period.month(((OfMonth) it).month()));
    }

    private static Said<SpelledPeriod> sane(SpelledPeriod spelled) {
        var year = spelled.firstYear();
        return year < FIRST_YEAR || year > LAST_YEAR
            ? new Unclear<>("The year " + year + " lies outside 1990 to 2099.", "Check the year.")
            : new Clear<>(spelled);
    }

    private static Said<SpelledPeriod> unclear() {
        return new Unclear<>("This is not a period that can be read.", MEND);
    }

    private static LocalDate date(String year, int month, String day) {
        return LocalDate.of(year(year), month, Integer.parseInt(day));
    }

    private static int monthOf(String name) {
        return NAMES.indexOf(name.substring(0, 3)) / 3 + 1;
    }

    /** Two digits are a year of this century. */
    static int year(String digits) {
        var number = Integer.parseInt(digits);
        return number < 100 ? 2000 + number : number;
    }
}
