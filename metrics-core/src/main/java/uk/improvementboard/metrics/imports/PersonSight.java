package uk.improvementboard.metrics.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Watches the cells of a table for persons under heads that do not say so: pupil numbers with a right check letter, NHS numbers with
 * a right check digit, columns of postcodes and of days that look like births. It keeps counts, never a cell.
 */
public final class PersonSight {

    private static final Pattern PUPIL = Pattern.compile(
        "(?<![A-Za-z0-9])[A-HJ-NP-RT-Za-hj-np-rt-z]\\d{11}[0-9A-HJ-NP-RT-Za-hj-np-rt-z](?![A-Za-z0-9])"
    );
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    /** Numbers given out in England begin with 4, 6 or 7; 9 is kept for tests. */
    private static final Pattern PATIENT = Pattern.compile(
        "(?<![\\d,.-])[4679]\\d{2}[ -]?\\d{3}[ -]?\\d{4}(?![\\d,.]\\d|\\d)"
    );
    private static final Pattern POSTCODE = Pattern.compile("[A-Za-z]{1,2}\\d[A-Za-z\\d]? ?\\d[A-Za-z]{2}");
    private static final int SHORTEST = 10;
    private static final int SEEN_ENOUGH = 3;
    private static final int LONGEST_POSTCODE = 8;
    /** As in "2022-September-28 00:00:00". */
    private static final int LONGEST_DAY = 26;

    private final List<Column> columns = new ArrayList<>();

    /**
     * Looks at a cell.
     *
     * @param column its column, from 0
     * @return what it gives away, where one cell is enough to tell
     */
    public Optional<String> see(int column, TableCell cell) {
        if (cell.blank()) {
            return Optional.empty();
        }
        while (columns.size() <= column) {
            columns.add(new Column());
        }
        var watched = columns.get(column);
        watched.filled++;
        switch (cell) {
            case TableCell.Day day -> watched.day(day.day());
            case TableCell.Text text -> {
                watched.text(text.text().strip());
                return number(text.text());
            }
            case TableCell.Number number -> {
                return number.number().scale() <= 0 && number.number().precision() - number.number().scale() == SHORTEST
                    ? number(number.number().toPlainString())
                    : Optional.empty();
            }
            case TableCell.Fault _ -> {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@return what a whole column gives away, by the place of the column from 0; asked at the end of a table} */
    public Optional<Found> found() {
        for (var place = 0; place < columns.size(); place++) {
            var what = columns.get(place).gives();
            if (what.isPresent()) {
                return Optional.of(new Found(place, what.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * A column that gives persons away.
     *
     * @param column its place, from 0
     * @param what what it seems to hold: "postcodes"
     */
    public record Found(int column, String what) {}

    private static Optional<String> number(String text) {
        if (
            text.length() < SHORTEST ||
            text
                .chars()
                .filter(it -> it >= '0' && it <= '9')
                .limit(SHORTEST)
                .count() < SHORTEST
        ) {
            return Optional.empty();
        }
        if (
            PUPIL.matcher(text)
                .results()
                .anyMatch(it -> rightPupil(it.group().toUpperCase(Locale.ROOT)))
        ) {
            return Optional.of("unique pupil numbers");
        }
        return PATIENT.matcher(text)
            .results()
            .anyMatch(it -> rightPatient(it.group().replaceAll("[ -]", "")))
            ? Optional.of("NHS numbers")
            : Optional.empty();
    }

    /** The letter checks the twelve characters after it, weighted 2 to 13, modulo 23. */
    private static boolean rightPupil(String number) {
        var sum = 0;
        for (var place = 1; place < number.length(); place++) {
            var character = number.charAt(place);
            var value = Character.isDigit(character) ? character - '0' : CHECK_LETTERS.indexOf(character);
            sum += value * (place + 1);
        }
        return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length()) == number.charAt(0);
    }

    /** The last digit checks the nine before it, weighted 10 to 2, modulo 11. */
    private static boolean rightPatient(String number) {
        var sum = 0;
        for (var place = 0; place < SHORTEST - 1; place++) {
            sum += (SHORTEST - place) * (number.charAt(place) - '0');
        }
        return (11 - (sum % 11)) % 11 == number.charAt(SHORTEST - 1) - '0';
    }

    /** Counts of one column. */
    private static final class Column {

        private long filled;
        private long postcodes;
        private long days;
        private int daysOfMonth;
        private int weekdays;
        private LocalDate first = LocalDate.MAX;
        private LocalDate last = LocalDate.MIN;

        void text(String text) {
            if (text.isEmpty()) {
                return;
            }
            var begins = Character.isLetter(text.charAt(0)) && Character.isLetter(text.charAt(text.length() - 1));
            if (begins && text.length() <= LONGEST_POSTCODE && text.length() > 4 && POSTCODE.matcher(text).matches()) {
                postcodes++;
            }
            if (text.length() >= 6 && text.length() <= LONGEST_DAY && Character.isDigit(text.charAt(0))) {
                PeriodSpelling.dayIn(text).ifPresent(this::day);
            }
        }

        void day(LocalDate day) {
            days++;
            daysOfMonth |= 1 << day.getDayOfMonth();
            weekdays |= 1 << day.getDayOfWeek().getValue();
            first = day.isBefore(first) ? day : first;
            last = day.isAfter(last) ? day : last;
        }

        Optional<String> gives() {
            if (postcodes >= SEEN_ENOUGH && 2 * postcodes >= filled) {
                return Optional.of("postcodes");
            }
            return births() ? Optional.of("dates of birth or of single cases") : Optional.empty();
        }

        /** Periods begin and end with the month, weeks on one weekday; births do neither, and spread over years. */
        private boolean births() {
            var ends = (1 << 1) | (1 << 28) | (1 << 29) | (1 << 30) | (1 << 31);
            return (
                days >= SEEN_ENOUGH &&
                5 * days >= 4 * filled &&
                Integer.bitCount(daysOfMonth & ~ends) >= SEEN_ENOUGH &&
                Integer.bitCount(weekdays) >= SEEN_ENOUGH &&
                first.plusYears(2).isBefore(last)
            );
        }
    }
}
