package uk.improvementboard.board.chart;

import java.time.LocalDate;
import java.util.List;

/** Month names as the board writes them. The platform's British short form of September has four letters. */
final class Months {

    private static final List<String> SHORT = List.of(
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec"
    );

    private Months() {}

    /** Short name of a month counted from January of year 0. */
    static String ofIndex(long month) {
        return SHORT.get((int) Math.floorMod(month, 12L));
    }

    static String monthAndYear(LocalDate date) {
        return SHORT.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** As {@link #monthAndYear}, kept together on one line. */
    static String label(LocalDate date) {
        return monthAndYear(date).replace(' ', '\u00a0');
    }

    /** Months since January of year 0. */
    static long index(LocalDate date) {
        return date.getYear() * 12L + date.getMonthValue() - 1;
    }
}
