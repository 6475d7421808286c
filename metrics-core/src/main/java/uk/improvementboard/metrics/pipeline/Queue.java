package uk.improvementboard.metrics.pipeline;

import java.util.Arrays;

/**
 * Who waits, as cohorts of the same day of request, the oldest first. Nobody joins but by {@link #join} and nobody leaves but by the
 * methods that say how many did, so that cases are conserved. Days are days of the epoch and never run backwards.
 */
final class Queue {

    /** Regulation 13(2) of the SEND Regulations 2014: 20 weeks. */
    static final int LIMIT_DAYS = 140;
    /** Earliest plan: six weeks for the decision (regulation 5) and six for the advice (regulation 8). */
    static final int READY_DAYS = 84;
    /**
     * Days from the first plan of a cohort to the day on which all of it could have one: advice that came late, drafts, 15 days to comment
     * (regulation 13). No return tells how long a service takes, so that every future has a length of its own between these two.
     */
    static final double SOONEST_READYING = 34;
    static final double LATEST_READYING = 52;

    private int[] born;
    private int[] waiting;
    /** How many there were of a cohort at first. */
    private int[] joined;
    /** Room for those who are ready of each cohort, used within one call. */
    private int[] ready;
    private int size;
    /** Nobody is left of the cohorts before this one. */
    private int first;
    /** The cohorts before this one were over 20 weeks, when last looked at. */
    private int lateEnd;
    /** The cohorts before this one had begun to be ready, when last looked at. */
    private int readyEnd;

    private final double readyingDays;

    Queue(int capacity) {
        this(capacity, (SOONEST_READYING + LATEST_READYING) / 2);
    }

    private Queue(int capacity, double readyingDays) {
        this.readyingDays = readyingDays;
        born = new int[capacity];
        waiting = new int[capacity];
        joined = new int[capacity];
        ready = new int[capacity];
    }

    Queue copy(int room, double readyingDays) {
        var copy = new Queue(size + room, readyingDays);
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
            ready = new int[2 * size + 1];
        }
        born[size] = day;
        waiting[size] = count;
        joined[size] = count;
        size++;
    }

    /** Takes children of up to 20 weeks who are ready, with the same chance for each, and returns how many there were to take. */
    int takeInTime(int places, int day, double offset) {
        if (places <= 0) {
            return 0;
        }
        lateEnd = passed(lateEnd, day - LIMIT_DAYS - 1);
        readyEnd = passed(readyEnd, day - READY_DAYS);
        for (var index = lateEnd; index < readyEnd; index++) {
            ready[index] = ready(index, day);
        }
        return take(ready, lateEnd, readyEnd, places, offset);
    }

    /**
     * Takes children of over 20 weeks.
     *
     * @param oldestFirst share of the places that goes to those who wait longest; the rest goes evenly over all of them
     */
    int takeOverdue(int places, double oldestFirst, int day, double offset) {
        lateEnd = passed(lateEnd, day - LIMIT_DAYS - 1);
        while (first < lateEnd && waiting[first] == 0) {
            first++;
        }
        if (places <= 0) {
            return 0;
        }
        var taken = oldest((int) Math.rint(places * oldestFirst), lateEnd);
        return taken + take(waiting, first, lateEnd, places - taken, offset);
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
    private int take(int[] eligible, int from, int to, int places, double offset) {
        var total = 0;
        for (var index = from; index < to; index++) {
            total += eligible[index];
        }
        var taken = Math.min(places, total);
        if (taken <= 0) {
            return 0;
        }
        var gap = (double) total / taken;
        var chosen = 0;
        var passed = 0;
        var next = Math.min(total - 1, (int) (offset * gap));
        for (var index = from; chosen < taken; index++) {
            passed += eligible[index];
            while (next < passed && chosen < taken) {
                waiting[index]--;
                chosen++;
                next = Math.min(total - 1, (int) ((chosen + offset) * gap));
            }
        }
        return taken;
    }

    /** Those of a cohort for whom a plan could be issued: more week by week, all once their 20 weeks are nearly over. */
    private int ready(int index, int day) {
        var age = day - born[index] - READY_DAYS;
        if (age >= readyingDays) {
            return waiting[index];
        }
        var readied = (int) ((joined[index] * age) / readyingDays + 0.5);
        return Math.max(0, Math.min(readied - (joined[index] - waiting[index]), waiting[index]));
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

    /** {@return index of the first cohort born after a day, at or after a known one} */
    private int passed(int from, int day) {
        var index = from;
        while (index < size && born[index] <= day) {
            index++;
        }
        return index;
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
