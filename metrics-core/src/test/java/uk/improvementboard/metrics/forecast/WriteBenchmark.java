package uk.improvementboard.metrics.forecast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A program: writes the table of {@code docs/benchmarks.md} (engine, best peer, floor) to the file named by its one argument. */
final class WriteBenchmark {

    private WriteBenchmark() {}

    static void main(String[] arguments) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(
            "| set | MASE | best peer | floor | MSIS95 | best peer | floor | Brier at 12 | best peer | floor | 80% | 95% |"
        );
        lines.add("|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (var set : SharedSets.NAMES) {
            var horizon = SharedSets.horizons().getOrDefault(set, 12);
            var engine = new ArrayList<Scores>();
            var floor = new ArrayList<Scores>();
            for (var item : SharedSets.read(set)) {
                var forecast = Forecaster.forecast(item.past(), horizon, ForecastSettings.standard());
                engine.add(Scores.of(item, (Forecast.Made) forecast));
                floor.add(Scores.of(item, FloorMethod.forecast(item.past(), horizon)));
            }
            lines.add(row(set, Scores.mean(engine), Peers.best(set), Scores.mean(floor)));
        }
        Files.write(Path.of(arguments[0]), lines);
    }

    private static String row(String set, Scores engine, Peers best, Scores floor) {
        return String.join(
            " | ",
            List.of(
                "| " + set,
                digits(engine.mase(), best.mase(), floor.mase(), "%.3f"),
                digits(engine.msis(), best.msis(), floor.msis(), "%.2f"),
                digits(engine.brier12(), best.brier12(), floor.brier12(), "%.4f"),
                "%.3f | %.3f |".formatted(engine.in80(), engine.in95())
            )
        );
    }

    private static String digits(double engine, double best, double floor, String format) {
        var peer = Double.isNaN(best) ? "-" : format.formatted(best);
        return String.format(Locale.ROOT, format + " | %s | " + format, engine, peer, floor);
    }
}
