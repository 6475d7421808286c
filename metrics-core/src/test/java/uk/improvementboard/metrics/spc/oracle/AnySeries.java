package uk.improvementboard.metrics.spc.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import uk.improvementboard.metrics.spc.oracle.Question.Row;

/** Random series of the shapes that public figures take: counts, percentages with a decimal, steps, ramps, ties, flat stretches. */
public final class AnySeries {

    private static final int LONGEST = 60;

    private AnySeries() {}

    /** {@return a series with everything that may come with one, under random settings} */
    public static Question question(RandomGenerator random) {
        var plotTheDots = random.nextBoolean();
        var rows = rows(random, plotTheDots);
        return new Question(
            rows,
            random.nextInt(3) - 1,
            target(random, rows),
            plotTheDots,
            plotTheDots && random.nextBoolean(),
            !plotTheDots && random.nextBoolean(),
            plotTheDots || random.nextInt(3) > 0 ? 7 : 6 + 2 * random.nextInt(2),
            baseline(random, rows)
        );
    }

    private static List<Row> rows(RandomGenerator random, boolean plotTheDots) {
        var values = values(random);
        var missing = random.nextInt(4) == 0 ? 0.08 : 0;
        var rebases = random.nextInt(3) == 0 ? 0.08 : 0;
        var ghosts = !plotTheDots && random.nextInt(5) == 0 ? 0.08 : 0;
        return values
            .stream()
            .map(value ->
                new Row(
                    random.nextDouble() < missing ? Optional.empty() : Optional.of(value),
                    random.nextDouble() < rebases,
                    random.nextDouble() < ghosts
                )
            )
            .toList();
    }

    private static List<BigDecimal> values(RandomGenerator random) {
        var scale = random.nextInt(4);
        var spread = 1 + random.nextInt(random.nextBoolean() ? 4 : 60);
        var shape = random.nextInt(6);
        var level = (long) random.nextInt(-20, 2000);
        var values = new ArrayList<BigDecimal>();
        var size = 1 + random.nextInt(LONGEST);
        for (var i = 0; i < size; i++) {
            level += switch (shape) {
                case 0 -> random.nextInt(-spread, spread + 1);
                case 1 -> random.nextInt(8) == 0 ? random.nextInt(-9 * spread, 9 * spread + 1) : 0;
                case 2 -> (i / 8) % 2 == 0 ? 1 : -1;
                default -> 0;
            };
            var noise = switch (shape) {
                case 0, 2 -> 0;
                case 3 -> random.nextInt(10) == 0 ? random.nextInt(-spread, spread + 1) : 0;
                case 4 -> random.nextInt(20) == 0 ? 12 * spread : random.nextInt(-1, 2);
                default -> random.nextInt(-spread, spread + 1);
            };
            values.add(BigDecimal.valueOf(level + noise, scale));
        }
        return values;
    }

    private static Optional<BigDecimal> target(RandomGenerator random, List<Row> rows) {
        var some = rows.get(random.nextInt(rows.size())).value();
        return random.nextInt(4) == 0
            ? Optional.empty()
            : some.map(it -> it.add(BigDecimal.valueOf(random.nextInt(-6, 7))));
    }

    /** A baseline that ends inside the first segment; where a rebase cuts it there is nothing to agree on but a warning. */
    private static int baseline(RandomGenerator random, List<Row> rows) {
        var count = 12 + random.nextInt(12);
        var plain =
            rows.size() > count &&
            rows
                .stream()
                .limit(count)
                .noneMatch(row -> row.rebase() || row.ghost());
        var whole =
            plain &&
            rows
                .stream()
                .limit(count)
                .allMatch(row -> row.value().isPresent());
        return whole && random.nextInt(4) == 0 ? count : 0;
    }
}
