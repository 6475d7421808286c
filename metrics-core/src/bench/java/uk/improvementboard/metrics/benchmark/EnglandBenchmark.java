package uk.improvementboard.metrics.benchmark;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import uk.improvementboard.metrics.rating.MeasureReader;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.RatingRule;

/**
 * All of England: 152 areas x 60 measures x 60 months, each read with SPC, forecast, outlooks and rating; then 1,000, 10,000 and
 * 100,000 series of 24 months, whose time must grow with their number. Series are made as they are read, so that memory holds one
 * for each core; making them is part of the time and is also shown alone. Runs on all cores.
 */
public final class EnglandBenchmark {

    private static final int AREAS = 152;
    private static final int MEASURES = 60;
    private static final int MONTHS = 60;
    private static final int SHORT_MONTHS = 24;
    private static final double NANOS_A_SECOND = 1e9;
    private static final long MEBIBYTE = 1024L * 1024;

    private final PrintStream out;

    private EnglandBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Runs the measurement and prints a line for each size. */
    public static void main(String[] arguments) {
        new EnglandBenchmark(System.out).run();
    }

    private void run() {
        out.printf(
            Locale.UK,
            "%d cores, %d MiB heap at most%n",
            Runtime.getRuntime().availableProcessors(),
            Runtime.getRuntime().maxMemory() / MEBIBYTE
        );
        measure("cold, all of England", AREAS * MEASURES, MONTHS);
        measure("warm, all of England", AREAS * MEASURES, MONTHS);
        for (var series = 1_000; series <= 100_000; series *= 10) {
            measure("warm, " + series + " short series", series, SHORT_MONTHS);
        }
    }

    private void measure(String title, int series, int months) {
        var making = seconds(
            () ->
                LongStream.range(0, series)
                    .parallel()
                    .map(it -> MadeUpArea.of(it, months).observations().size() / months)
                    .sum(),
            series
        );
        var colours = new EnumMap<Rag, Long>(Rag.class);
        var whole = seconds(() -> {
            colours.putAll(read(series, months));
            return series;
        }, series);
        out.printf(
            Locale.UK,
            "%-28s %7d series of %d months: %6.2f s, %6.1f microseconds each (of which making them %.2f s); %s%n",
            title,
            series,
            months,
            whole,
            (whole * 1e6) / series,
            making,
            colours
        );
    }

    private static Map<Rag, Long> read(int series, int months) {
        var reader = new MeasureReader(RatingRule.current());
        return LongStream.range(0, series)
            .parallel()
            .mapToObj(number -> {
                var area = MadeUpArea.of(number, months);
                return reader
                    .read(area.measure(), area.trajectory(), area.observations(), area.asAt(), Rag.GREY)
                    .rating()
                    .rag();
            })
            .collect(Collectors.groupingBy(rag -> rag, Collectors.counting()));
    }

    private static double seconds(LongSupplier work, long expected) {
        var began = System.nanoTime();
        if (work.getAsLong() != expected) {
            throw new IllegalStateException("Not every series was read");
        }
        return (System.nanoTime() - began) / NANOS_A_SECOND;
    }
}
