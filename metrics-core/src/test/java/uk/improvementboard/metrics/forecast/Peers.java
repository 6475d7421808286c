package uk.improvementboard.metrics.forecast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/**
 * The best figure that any of R's methods reached on a development set, each figure by itself.
 *
 * @param mase see {@link Scores}
 * @param msis see {@link Scores}
 * @param brier12 see {@link Scores}
 */
record Peers(double mase, double msis, double brier12) {
    static Peers best(String set) {
        var horizon = Integer.toString(SharedSets.horizons().getOrDefault(set, 12));
        return new Peers(best(set, horizon, "mase"), best(set, horizon, "msis"), best(set, horizon, "brier_h12"));
    }

    private static double best(String set, String horizon, String column) {
        try {
            var lines = Files.readAllLines(SharedSets.folder().getParent().resolveSibling("peers.csv"));
            var names = List.of(lines.getFirst().split(","));
            return lines
                .stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[names.indexOf("set")].equals(set))
                .filter(cells -> cells[names.indexOf("group")].equals("all"))
                .filter(cells -> cells[names.indexOf("h")].equals(horizon))
                .map(cells -> cells[names.indexOf(column)])
                .filter(cell -> !cell.isEmpty())
                .mapToDouble(Double::parseDouble)
                .min()
                .orElse(Double.NaN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
