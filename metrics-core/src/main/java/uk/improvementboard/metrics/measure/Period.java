package uk.improvementboard.metrics.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The days a value belongs to, both included.
 *
 * @param start first day
 * @param end last day; equal to the first for a count at one moment
 */
public record Period(LocalDate start, LocalDate end) implements Comparable<Period> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    /** @throws IllegalArgumentException when the end lies before the start */
    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period cannot end (" + end + ") before it starts (" + start + ")");
        }
    }

    /** {@return the whole calendar month} */
    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** {@return three whole months from the given one} */
    public static Period quarter(YearMonth first) {
        return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /** {@return the calendar year} */
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** {@return one day, for counts at a moment} */
    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    /** {@return whether a day lies in the period} */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** {@return the month that the period ends in, which places it on a time axis} */
    public YearMonth endMonth() {
        return YearMonth.from(end);
    }

    /** {@return the period as a person would say it: "October 2026", "2025", "October to December 2024", "31 January 2025"} */
    public String words() {
        if (start.equals(end)) {
            return DAY.format(start);
        }
        if (!wholeMonths()) {
            return DAY.format(start) + " to " + DAY.format(end);
        }
        if (endMonth().equals(YearMonth.from(start))) {
            return MONTH.format(start);
        }
        if (start.getDayOfYear() == 1 && end.equals(LocalDate.of(start.getYear(), 12, 31))) {
            return Integer.toString(start.getYear());
        }
        return start.getYear() == end.getYear()
            ? MONTH.format(start).replace(" " + start.getYear(), "") + " to " + MONTH.format(end)
            : MONTH.format(start) + " to " + MONTH.format(end);
    }

    /** {@return the period to stand in a sentence: "in October 2026", "on 31 January 2025", "for July to September 2026"} */
    public String phrase() {
        if (start.equals(end)) {
            return "on " + words();
        }
        return (words().contains(" to ") ? "for " : "in ") + words();
    }

    /** {@return the end of the period, to follow "by": "October 2026", "2025", "September 2026" for a quarter} */
    public String endWords() {
        if (!words().contains(" to ")) {
            return words();
        }
        return wholeMonths() ? MONTH.format(end) : DAY.format(end);
    }

    /** {@return from this period to a later one: "2019 to 2025", "April 2023 to September 2026" for quarters; itself if alone} */
    public String words(Period last) {
        if (equals(last)) {
            return words();
        }
        var plain = !words().contains(" to ") && !last.words().contains(" to ");
        return plain ? words() + " to " + last.words() : new Period(start, last.end).words();
    }

    /** {@return the same for narrow places: "Apr 2023 to Sep 2026"} */
    public String shortWords(Period last) {
        if (equals(last)) {
            return shortWords();
        }
        var plain = !words().contains(" to ") && !last.words().contains(" to ");
        return plain ? shortWords() + " to " + last.shortWords() : new Period(start, last.end).shortWords();
    }

    /** {@return the period for narrow places: "Oct 2026", "2025", "Oct 2024 to Dec 2024"} */
    public String shortWords() {
        if (start.equals(end) || !wholeMonths()) {
            return words();
        }
        var whole = words();
        if (whole.length() == 4) {
            return whole;
        }
        return endMonth().equals(YearMonth.from(start))
            ? SHORT_MONTH.format(start)
            : SHORT_MONTH.format(start) + " to " + SHORT_MONTH.format(end);
    }

    /** {@return the period for an axis: "2025", "2024/25" for twelve months across two years, else as in narrow places} */
    public String axisWords() {
        var twelveMonths = wholeMonths() && start.plusYears(1).equals(end.plusDays(1));
        return twelveMonths && start.getYear() != end.getYear()
            ? String.format(Locale.UK, "%d/%02d", start.getYear(), end.getYear() % 100)
            : shortWords();
    }

    private boolean wholeMonths() {
        return start.getDayOfMonth() == 1 && end.equals(endMonth().atEndOfMonth());
    }

    @Override
    public int compareTo(Period other) {
        var byEnd = end.compareTo(other.end);
        return byEnd != 0 ? byEnd : start.compareTo(other.start);
    }
}
