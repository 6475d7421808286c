package uk.improvementboard.metrics.pipeline;

import java.util.Arrays;

/**
 * Who waits, as cohorts of the same day of request, the oldest first. Nobody joins but by {@link #join} and nobody leaves but by the
 * methods that say how many did, so that cases are conserved. Days are days of the epoch.
 */
final class Queue {

    /** Regulation 13(2) of the SEND Regulations 2014: 20 weeks. */
    static final int LIMIT_DAYS = 140;
    /** Earliest plan: six weeks for the decision (regulation 5) and six for the advice (regulation 8). */
    static final int READY_DAYS = 84;
    /** From the first plan of a cohort to the day on which all of it could have one: advice that came late, drafts, 15 days to comment. */
    private static final int READYING_DAYS = 49;

    private int[] born;
    private int[] waiting;
    /** How many there were of a cohort at first. */
    private int[] joined;
    private int size;
    /** Nobody is left of the cohorts before this one. */
    private int first;

    Queue(int capacity) {
        born = new int[capacity];
        waiting = new int[capacity];
        joined = new int[capacity];
    }

    Queue copy(int room) {
        var copy = new Queue(size + room);
        System.arraycopy(born, 0, copy.born, 0, size);
        System.arraycopy(waiting, 0, copy.waiting, 0, size);
        System.arraycopy(joined, 0, copy.joined, 0, size);
        copy.size = size;
        copy.first = first;
        return copy;
    }

    /** Adds a cohort; its day is not before that of any other. */
    void join(int day, int count) {
        if (size == born.length) {
            born = Arrays.copyOf(born, 2 * size + 1);
            waiting = Arrays.copyOf(waiting, 2 * size + 1);
            joined = Arrays.copyOf(joined, 2 * size + 1);
        }
        born[size] = day;
        waiting[size] = count;
        joined[size] = count;
        size++;
    }

    /** Takes children of up to 20 weeks who are ready, with the same chance for each, and returns how many there were to take. */
    int takeInTime(int places, int day, double offset) {
        return take(firstAfter(day - LIMIT_DAYS - 1), firstAfter(day - READY_DAYS), places, offset, day);
    }

    /**
     * Takes children of over 20 weeks.
     *
     * @param oldestFirst share of the places that goes to those who wait longest; the rest goes evenly over all of them
     */
    int takeOverdue(int places, double oldestFirst, int day, double offset) {
        var end = firstAfter(day - LIMIT_DAYS - 1);
        while (first < end && waiting[first] == 0) {
            first++;
        }
        var taken = oldest((int) Math.rint(places * oldestFirst), end);
        return taken + take(first, end, places - taken, offset, day);
    }

    private int oldest(int places, int end) {
        var left = places;
        for (var index = first; index < end && left > 0; index++) {
            var gone = Math.min(left, waiting[index]);
            waiting[index] -= gone;
            left -= gone;
        }
        return places - left;
    }

    /** Systematic sampling (Madow 1944): every n-th child from a random start, so that each has the same chance. */
    private int take(int from, int to, int places, double offset, int day) {
        var total = 0;
        for (var index = from; index < to; index++) {
            total += ready(index, day);
        }
        var taken = Math.min(places, total);
        if (taken <= 0) {
            return 0;
        }
        var gap = (double) total / taken;
        var chosen = 0;
        var passed = 0;
        for (var index = from; index < to && chosen < taken; index++) {
            passed += ready(index, day);
            while (chosen < taken && Math.min(total - 1, (int) ((chosen + offset) * gap)) < passed) {
                waiting[index]--;
                chosen++;
            }
        }
        return taken;
    }

    /** Those of a cohort for whom a plan could be issued: more week by week, all once their 20 weeks are nearly over. */
    private int ready(int index, int day) {
        var age = day - born[index] - READY_DAYS;
        if (age >= READYING_DAYS) {
            return waiting[index];
        }
        var readied = (int) Math.rint(((double) joined[index] * age) / READYING_DAYS);
        return Math.clamp((long) readied - (joined[index] - waiting[index]), 0, waiting[index]);
    }

    /** Makes the children between two ages as many as were counted, keeping the shape of their ages. */
    void settle(int overDays, int upToDays, int counted, int day) {
        first = 0;
        var from = firstAfter(day - upToDays - 1);
        var to = firstAfter(day - overDays - 1);
        var total = sum(from, to);
        if (total == 0 && to > from) {
            Arrays.fill(waiting, from, to, 1);
            total = to - from;
        }
        var done = 0;
        var passed = 0;
        for (var index = from; index < to; index++) {
            passed += waiting[index];
            var until = (int) Math.rint(((double) passed * counted) / total);
            waiting[index] = until - done;
            joined[index] = Math.max(joined[index], waiting[index]);
            done = until;
        }
    }

    /**
     * Stretches the ages of those who wait longest until the longest wait is the one that was counted.
     *
     * @param overDays ages up to this stay as they are
     * @param longestDays the counted longest wait
     */
    void stretch(int overDays, int longestDays, int day) {
        first = 0;
        var end = firstAfter(day - overDays - 1);
        var longest = (int) Math.rint(longestWeeks(day) * 7);
        if (longest <= overDays || longestDays <= overDays) {
            return;
        }
        var moved = new int[end];
        for (var index = 0; index < end; index++) {
            var age = day - born[index] - overDays;
            var wanted = overDays + (int) Math.rint(((double) age * (longestDays - overDays)) / (longest - overDays));
            moved[Math.min(firstAfter(day - wanted - 1), end - 1)] += waiting[index];
        }
        System.arraycopy(moved, 0, waiting, 0, end);
    }

    int open() {
        return sum(0, size);
    }

    /** {@return how many have waited longer than a number of days} */
    int over(int days, int day) {
        return sum(0, firstAfter(day - days - 1));
    }

    /** {@return the longest wait in weeks; 0 when nobody waits} */
    double longestWeeks(int day) {
        for (var index = first; index < size; index++) {
            if (waiting[index] > 0) {
                return (day - born[index]) / 7.0;
            }
        }
        return 0;
    }

    /** {@return index of the first cohort born after a day} */
    private int firstAfter(int day) {
        var low = 0;
        var high = size;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (born[middle] > day) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int sum(int from, int to) {
        var sum = 0;
        for (var index = Math.max(from, first); index < to; index++) {
            sum += waiting[index];
        }
        return sum;
    }
}
