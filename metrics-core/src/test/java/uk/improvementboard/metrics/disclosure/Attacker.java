package uk.improvementboard.metrics.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Somebody who has read everything and works out what was withheld: whole numbers with what is known of them, searched by narrowing
 * ranges and trying values. Shares nothing with the suppressor but the figures.
 */
public final class Attacker {

    private static final long MANY = 1_000_000;

    private record Row(int[] numbers, long[] weights, long least, long most) {}

    private final Map<String, Integer> places = new HashMap<>();
    private final List<Long> low = new ArrayList<>();
    private final List<Long> high = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<List<Integer>> rowsOf = new ArrayList<>();
    private int tries;

    private int place(String name) {
        return places.computeIfAbsent(name, _ -> {
            low.add(0L);
            high.add(MANY);
            rowsOf.add(new ArrayList<>());
            return low.size() - 1;
        });
    }

    /** Notes a number that it saw. */
    public void sees(String name, long value) {
        var place = place(name);
        low.set(place, value);
        high.set(place, value);
    }

    /** Notes that a number is at least so much. */
    public void knowsAtLeast(String name, long value) {
        var place = place(name);
        low.set(place, Math.max(low.get(place), value));
    }

    /** {@return whether it saw the number or thought of it in a row} */
    public boolean knowsOf(String name) {
        return places.containsKey(name);
    }

    /** {@return whether it saw the number itself} */
    public boolean saw(String name) {
        var place = places.get(name);
        return place != null && low.get(place).equals(high.get(place));
    }

    /** Notes that parts make a whole. */
    public void addsUp(String whole, List<String> parts) {
        row(whole, parts, 0, 0);
    }

    /** Notes that parts are among a whole. */
    public void among(String whole, List<String> parts) {
        row(whole, parts, 0, MANY);
    }

    /** Notes that 100 times some over all, rounded to a number of decimals, is printed as so many last digits. */
    public void rate(String some, String all, long printed, int decimals) {
        var scale = 1L;
        for (var i = 0; i < decimals; i++) {
            scale *= 10;
        }
        var numbers = new int[] { place(some), place(all) };
        row(new Row(numbers, new long[] { 200 * scale, -(2 * printed - 1) }, 0, Long.MAX_VALUE / 4));
        row(new Row(numbers, new long[] { 200 * scale, -(2 * printed + 1) }, -Long.MAX_VALUE / 4, 0));
    }

    private void row(String whole, List<String> parts, long least, long most) {
        var numbers = new int[parts.size() + 1];
        var weights = new long[parts.size() + 1];
        numbers[0] = place(whole);
        weights[0] = 1;
        for (var i = 0; i < parts.size(); i++) {
            numbers[i + 1] = place(parts.get(i));
            weights[i + 1] = -1;
        }
        row(new Row(numbers, weights, least, most));
    }

    private void row(Row row) {
        for (var number : row.numbers()) {
            rowsOf.get(number).add(rows.size());
        }
        rows.add(row);
    }

    /** {@return how many values near the truth the number can have, counting no further than asked} */
    public int possible(String name, long truth, int enough) {
        return place(name) < 0 ? 0 : about(name).count(name, truth, enough);
    }

    /** What hangs together with a number, and nothing else: the same question with less to search. */
    private Attacker about(String name) {
        var names = new HashMap<Integer, String>();
        places.forEach((it, place) -> names.put(place, it));
        var part = new Attacker();
        var open = new ArrayDeque<Integer>(List.of(place(name)));
        var seen = new HashSet<Integer>(open);
        var taken = new HashSet<Integer>();
        while (!open.isEmpty()) {
            var place = open.poll();
            var copy = part.place(names.get(place));
            part.low.set(copy, low.get(place));
            part.high.set(copy, high.get(place));
            if (low.get(place).equals(high.get(place))) {
                continue;
            }
            for (var at : rowsOf.get(place)) {
                if (taken.add(at)) {
                    var row = rows.get(at);
                    for (var number : row.numbers()) {
                        if (seen.add(number)) {
                            open.add(number);
                        }
                    }
                    var numbers = Arrays.stream(row.numbers())
                        .map(it -> part.place(names.get(it)))
                        .toArray();
                    part.row(new Row(numbers, row.weights(), row.least(), row.most()));
                }
            }
        }
        return part;
    }

    private int count(String name, long truth, int enough) {
        var found = 0;
        for (var away = 0L; away < enough && found < enough; away++) {
            found += can(name, truth + away) ? 1 : 0;
            found += away > 0 && found < enough && can(name, truth - away) ? 1 : 0;
        }
        return found;
    }

    private boolean can(String name, long value) {
        var place = place(name);
        var lows = low.stream().mapToLong(Long::longValue).toArray();
        var highs = high.stream().mapToLong(Long::longValue).toArray();
        if (value < lows[place] || value > highs[place]) {
            return false;
        }
        lows[place] = value;
        highs[place] = value;
        tries = 20_000;
        return search(lows, highs, new ArrayList<>(rowsOf.get(place)));
    }

    private boolean search(long[] lows, long[] highs, List<Integer> changed) {
        if (tries-- <= 0) {
            throw new AssertionError("The attacker gave up: make the case smaller");
        }
        if (!narrow(lows, highs, changed)) {
            return false;
        }
        var open = tightest(lows, highs);
        if (open < 0) {
            return true;
        }
        for (var value : List.of(lows[open], highs[open])) {
            if (with(lows, highs, open, value, value)) {
                return true;
            }
        }
        var middle = lows[open] + (highs[open] - lows[open]) / 2;
        return (
            (lows[open] + 1 <= middle && with(lows, highs, open, lows[open] + 1, middle)) ||
            (middle + 1 <= highs[open] - 1 && with(lows, highs, open, middle + 1, highs[open] - 1))
        );
    }

    private boolean with(long[] lows, long[] highs, int at, long least, long most) {
        var l = lows.clone();
        var h = highs.clone();
        l[at] = least;
        h[at] = most;
        return search(l, h, new ArrayList<>(rowsOf.get(at)));
    }

    /** The open number with the narrowest range that stands in a row which is not yet settled. */
    private int tightest(long[] lows, long[] highs) {
        var best = -1;
        for (var row : rows) {
            if (settled(row, lows, highs)) {
                continue;
            }
            for (var number : row.numbers()) {
                var width = highs[number] - lows[number];
                if (width > 0 && (best < 0 || width < highs[best] - lows[best])) {
                    best = number;
                }
            }
        }
        return best;
    }

    private static boolean settled(Row row, long[] lows, long[] highs) {
        var least = 0L;
        var most = 0L;
        for (var i = 0; i < row.numbers().length; i++) {
            var weight = row.weights()[i];
            least += weight * (weight > 0 ? lows : highs)[row.numbers()[i]];
            most += weight * (weight > 0 ? highs : lows)[row.numbers()[i]];
        }
        return least >= row.least() && most <= row.most();
    }

    private boolean narrow(long[] lows, long[] highs, List<Integer> changed) {
        if (changed.isEmpty()) {
            for (var i = 0; i < rows.size(); i++) {
                changed.add(i);
            }
        }
        var open = new ArrayDeque<>(changed);
        while (!open.isEmpty()) {
            var row = rows.get(open.poll());
            var least = 0L;
            var most = 0L;
            for (var i = 0; i < row.numbers().length; i++) {
                var weight = row.weights()[i];
                least += weight * (weight > 0 ? lows : highs)[row.numbers()[i]];
                most += weight * (weight > 0 ? highs : lows)[row.numbers()[i]];
            }
            if (least > row.most() || most < row.least()) {
                return false;
            }
            for (var i = 0; i < row.numbers().length; i++) {
                var number = row.numbers()[i];
                var weight = row.weights()[i];
                var own = weight > 0 ? lows[number] : highs[number];
                var other = weight > 0 ? highs[number] : lows[number];
                // weight * x <= row.most - (least - weight*own);  weight * x >= row.least - (most - weight*other)
                var top = row.most() - (least - weight * own);
                var bottom = row.least() - (most - weight * other);
                var newHigh = weight > 0 ? Math.floorDiv(top, weight) : Math.floorDiv(-bottom, -weight);
                var newLow = weight > 0 ? Math.ceilDiv(bottom, weight) : Math.ceilDiv(-top, -weight);
                if (newHigh < highs[number] || newLow > lows[number]) {
                    highs[number] = Math.min(highs[number], newHigh);
                    lows[number] = Math.max(lows[number], newLow);
                    if (lows[number] > highs[number]) {
                        return false;
                    }
                    open.addAll(rowsOf.get(number));
                    break;
                }
            }
        }
        return true;
    }
}
