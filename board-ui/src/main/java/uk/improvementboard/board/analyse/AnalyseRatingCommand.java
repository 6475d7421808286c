package uk.improvementboard.board.analyse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.Replay;

/** {@code board analyse rating TRAIN.csv --milestones MILESTONES.csv --out RATINGS.csv}: the rating of many milestones as one table. */
@Command(
    name = "rating",
    mixinStandardHelpOptions = true,
    description = {
        "Rates milestones on series from tables: red, amber, green or grey, and the chance that each is met at its date.",
        "Earlier months are replayed, so that the colour is that of a board which rated every month. Blue needs a sustained end state, which these tables do not have.",
        "A series with too little history is grey; the reason is printed and the exit code is 1.",
    }
)
final class AnalyseRatingCommand implements Callable<Integer> {

    @Parameters(
        paramLabel = "TRAIN.csv",
        description = "Columns series_id,kind,frequency,start,n,lower_bound,upper_bound, then the values, oldest first."
    )
    private Path train = Path.of("");

    @Option(
        names = "--milestones",
        paramLabel = "MILESTONES.csv",
        required = true,
        description = "Columns series_id,direction,due_h,value, many rows a series; direction up or down; due_h is months after the last value."
    )
    private Path milestones = Path.of("");

    @Option(
        names = "--out",
        paramLabel = "RATINGS.csv",
        required = true,
        description = "The table to write: the columns of MILESTONES.csv, rating and p_met."
    )
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try {
            return rate(RatingTables.milestones(milestones, ForecastTables.series(train)));
        } catch (UnreadableTableException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }

    private int rate(RatingTables.Milestones promised) {
        var rated = promised
            .bySeries()
            .parallelStream()
            .flatMap(series -> series.rate().stream())
            .sorted()
            .toList();
        var rows = new ArrayList<List<Object>>();
        rated.forEach(one -> rows.add(one.cells()));
        Table.write(out, promised.header(), rows);
        var refused = new LinkedHashMap<String, String>();
        rated
            .stream()
            .filter(one -> one.rated().rag() == Rag.GREY)
            .forEach(one -> refused.putIfAbsent(one.series(), one.rated().reason()));
        refused.forEach((series, reason) ->
            spec
                .commandLine()
                .getErr()
                .println(series + ": grey. " + reason)
        );
        spec.commandLine()
            .getErr()
            .println(summary(rated.stream().map(RatingTables.Row::rated).toList()));
        return refused.isEmpty() ? 0 : 1;
    }

    private static String summary(List<Replay.Rated> rated) {
        Map<Rag, Long> counts = rated
            .stream()
            .collect(Collectors.groupingBy(Replay.Rated::rag, () -> new EnumMap<>(Rag.class), Collectors.counting()));
        return (
            rated.size() +
            (rated.size() == 1 ? " milestone rated: " : " milestones rated: ") +
            counts
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "))
        );
    }
}
