package uk.improvementboard.board.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Dates in months since year 0, whole for monthly and quarterly charts so that points stand evenly.
 *
 * @param first month of the earliest thing shown
 * @param last month of the latest
 * @param spacing usual distance of two own points, in months
 * @param spare empty time at both ends, where there is one date alone
 */
record TimeScale(Cadence cadence, double first, double last, double spacing, double spare) {
    private static final int[] STEPS = { 1, 2, 3, 6, 12, 24, 60, 120, 240 };

    /**
     * @param at position in months
     * @param name first line of the label
     * @param year second line, in bold; empty if the first says enough
     */
    record Tick(double at, String name, String year) {
        double width(double size) {
            return Math.max(Typeface.REGULAR.width(name, size), Typeface.SEMIBOLD.width(year, size));
        }
    }

    static TimeScale of(MeasureChart chart) {
        Cadence cadence = chart.cadence();
        double[] all = chart
            .dates()
            .mapToDouble(d -> month(d, cadence))
            .sorted()
            .toArray();
        double spacing = spacing(chart);
        double first = all.length == 0 ? 0 : all[0];
        double last = all.length == 0 ? 0 : all[all.length - 1];
        // One date alone stands in the middle with a period on each side.
        double spare = last - first < 1e-9 ? spacing : 0;
        return new TimeScale(cadence, first - spare, last + spare, spacing, spare);
    }

    double month(LocalDate date) {
        return month(date, cadence);
    }

    /** Ticks no closer than the pixels asked for. */
    List<Tick> ticks(MeasureChart chart, double pixelsPerMonth, double size) {
        List<Tick> all =
            cadence == Cadence.YEARLY ? yearTicks(chart, pixelsPerMonth, size) : monthTicks(pixelsPerMonth, size);
        return all
            .stream()
            .filter(t -> t.at() >= first + spare - 1e-9 && t.at() <= last - spare + 1e-9)
            .toList();
    }

    private List<Tick> monthTicks(double pixelsPerMonth, double size) {
        double room = Math.max(Typeface.SEMIBOLD.width("2000", size) + 0.9 * size, 3.6 * size);
        int step = STEPS[STEPS.length - 1];
        for (int candidate : STEPS) {
            boolean fitsCadence = cadence != Cadence.QUARTERLY || candidate % 3 == 0;
            if (fitsCadence && candidate * pixelsPerMonth >= room) {
                step = candidate;
                break;
            }
        }
        List<Tick> ticks = new ArrayList<>();
        long phase = phase(step);
        long previousYear = Long.MIN_VALUE;
        for (long at = (long) Math.ceil(first + spare - 1e-9); at <= last - spare + 1e-9; at++) {
            if (Math.floorMod(at - phase, (long) step) != 0) {
                continue;
            }
            long year = Math.floorDiv(at, 12L);
            if (step >= 12) {
                ticks.add(new Tick(at, Long.toString(year), ""));
            } else {
                ticks.add(new Tick(at, Months.ofIndex(at), year == previousYear ? "" : Long.toString(year)));
            }
            previousYear = year;
        }
        return ticks;
    }

    /** Half-years run from April as the public year does; years from January; quarters as the points do. */
    private long phase(int step) {
        if (step < 3 || step >= 12) {
            return 0;
        }
        return step == 6 && cadence != Cadence.QUARTERLY ? 3 : Math.floorMod((long) Math.ceil(first - 1e-9), 3L);
    }

    private List<Tick> yearTicks(MeasureChart chart, double pixelsPerMonth, double size) {
        TreeMap<Double, Tick> byPlace = new TreeMap<>();
        Stream.concat(
            chart.points().stream(),
            chart
                .comparators()
                .stream()
                .flatMap(c -> c.points().stream())
        ).forEach(p -> byPlace.put(month(p.date()), yearTick(p.date(), chart)));
        for (Forecast.Step step : chart.forecast().map(Forecast::steps).orElse(List.of())) {
            // A yearly series may carry a forecast in shorter steps; its axis still names years.
            if (byPlace.isEmpty() || month(step.date()) - byPlace.lastKey() > 11) {
                byPlace.put(month(step.date()), yearTick(step.date(), chart));
            }
        }
        for (double at = byPlace.isEmpty() ? first : byPlace.lastKey() + 12; at <= last + 1e-9; at += 12) {
            byPlace.put(at, new Tick(at, Long.toString((long) Math.floor(at / 12)), ""));
        }
        return thinned(List.copyOf(byPlace.values()), pixelsPerMonth, size);
    }

    private Tick yearTick(LocalDate date, MeasureChart chart) {
        return new Tick(month(date), chart.tickNames().getOrDefault(date, Integer.toString(date.getYear())), "");
    }

    /** Keeps every n-th tick, the last among them, with the smallest n at which names stand clear of each other. */
    private static List<Tick> thinned(List<Tick> all, double pixelsPerMonth, double size) {
        for (int every = 1; every < all.size(); every++) {
            List<Tick> kept = new ArrayList<>();
            for (int i = (all.size() - 1) % every; i < all.size(); i += every) {
                kept.add(all.get(i));
            }
            boolean clear = true;
            for (int i = 1; i < kept.size() && clear; i++) {
                double apart = (kept.get(i).at() - kept.get(i - 1).at()) * pixelsPerMonth;
                clear = apart >= (kept.get(i).width(size) + kept.get(i - 1).width(size)) / 2 + 0.6 * size;
            }
            if (clear) {
                return kept;
            }
        }
        return all.isEmpty() ? all : List.of(all.getLast());
    }

    private static double spacing(MeasureChart chart) {
        double[] places = chart
            .points()
            .stream()
            .mapToDouble(p -> month(p.date(), chart.cadence()))
            .toArray();
        if (places.length < 2) {
            return switch (chart.cadence()) {
                case MONTHLY, IRREGULAR -> 1;
                case QUARTERLY -> 3;
                case YEARLY -> 12;
            };
        }
        return Math.max(1e-3, (places[places.length - 1] - places[0]) / (places.length - 1));
    }

    private static double month(LocalDate date, Cadence cadence) {
        long whole = Months.index(date);
        boolean even = cadence == Cadence.MONTHLY || cadence == Cadence.QUARTERLY;
        return even ? whole : whole + (date.getDayOfMonth() - 1.0) / date.lengthOfMonth();
    }
}
