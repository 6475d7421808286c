package uk.improvementboard.board.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The range of the value axis with ticks at 1, 2 or 5 times a power of ten. Holds every value given, begins at zero
 * only if the values come near it, and passes the format's bounds only if a value does.
 */
record ValueScale(double low, double high, double step) {
    static ValueScale of(double[] values, ValueFormat format, int mostTicks) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        if (least > most) {
            least = 0;
            most = 1;
        }
        // A flat series stands in the middle of a modest range, not on a scale blown up to noise.
        double span = Math.max(most - least, Math.max(4 * format.finestStep(), 0.2 * Math.abs(most)));
        double spare = (span - (most - least)) / 2;
        double from = withinFloor(least - spare, least, format);
        double to = withinCeiling(most + spare, most, format);
        int steps = Math.max(2, mostTicks) - 1;
        double step = niceAbove((to - from) / steps, format.finestStep());
        while (Math.ceil(to / step - 1e-9) - Math.floor(from / step + 1e-9) > steps) {
            step = niceAbove(step * 1.01, format.finestStep());
        }
        double low = Math.floor(from / step + 1e-9) * step;
        double high = Math.ceil(to / step - 1e-9) * step;
        return new ValueScale(Math.min(low, least), Math.max(high, most), step);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long first = (long) Math.ceil(low / step - 1e-9);
        long last = (long) Math.floor(high / step + 1e-9);
        for (long i = first; i <= last; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    private static double withinFloor(double wanted, double least, ValueFormat format) {
        return least >= format.floor() ? Math.max(wanted, format.floor()) : wanted;
    }

    private static double withinCeiling(double wanted, double most, ValueFormat format) {
        return most <= format.ceiling() ? Math.min(wanted, format.ceiling()) : wanted;
    }

    private static double niceAbove(double wanted, double finest) {
        double least = Math.max(wanted, finest);
        double power = Math.pow(10, Math.floor(Math.log10(least) + 1e-12));
        for (double factor : new double[] { 1, 2, 5 }) {
            if (factor * power >= least * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
