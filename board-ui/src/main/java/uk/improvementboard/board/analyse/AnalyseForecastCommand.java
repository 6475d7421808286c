package uk.improvementboard.board.analyse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.improvementboard.metrics.forecast.Forecast;
import uk.improvementboard.metrics.forecast.ForecastSeries;
import uk.improvementboard.metrics.forecast.ForecastSettings;
import uk.improvementboard.metrics.forecast.Forecaster;

/** {@code board analyse forecast TRAIN.csv --horizon H --out FORECASTS.csv}: forecasts of many series as one table. */
@Command(
    name = "forecast",
    mixinStandardHelpOptions = true,
    description = {
        "Forecasts series from a table: median, 80%% and 95%% intervals, and the chances that promised values are met.",
        "A series with too little history gets no rows; the reason is printed and the exit code is 1.",
    }
)
final class AnalyseForecastCommand implements Callable<Integer> {

    /** Series in memory at a time. */
    private static final int BATCH = 2048;

    @Parameters(
        paramLabel = "TRAIN.csv",
        description = "Columns series_id,kind,frequency,start,n,lower_bound,upper_bound, then the values, oldest first."
    )
    private Path train = Path.of("");

    @Option(
        names = "--targets",
        paramLabel = "TARGETS.csv",
        description = "Columns series_id,direction,t1,t2,t3; direction up or down."
    )
    private Optional<Path> targets = Optional.empty();

    @Option(names = "--horizon", paramLabel = "H", required = true, description = "Periods to look ahead, 1 to 60.")
    private int horizon;

    @Option(names = "--out", paramLabel = "FORECASTS.csv", required = true, description = "The table to write.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (horizon < 1 || horizon > Forecaster.LONGEST_HORIZON) {
            throw new ParameterException(spec.commandLine(), "--horizon must be 1 to " + Forecaster.LONGEST_HORIZON);
        }
        try {
            return forecast();
        } catch (UnreadableTableException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }

    private int forecast() {
        var promised = targets.map(ForecastTables::targets).orElse(Map.of());
        var refused = new ArrayList<String>();
        try (var tables = new TablesOut()) {
            tables.begin(out, ForecastTables.HEADER);
            var batch = new ArrayList<Named>();
            ForecastTables.forEach(train, (name, series) -> {
                batch.add(new Named(name, series, promised.getOrDefault(name, ForecastTables.Targets.none())));
                if (batch.size() == BATCH) {
                    forecast(batch, tables, refused);
                }
            });
            forecast(batch, tables, refused);
            tables.finish();
        }
        refused.forEach(spec.commandLine().getErr()::println);
        return refused.isEmpty() ? 0 : 1;
    }

    /** Forecasts on all cores, keeps the order of the file, and empties the batch. */
    private void forecast(List<Named> batch, TablesOut tables, List<String> refused) {
        var answers = batch
            .parallelStream()
            .map(one -> one.forecast(horizon))
            .toList();
        for (var answer : answers) {
            switch (answer) {
                case Answer.Rows rows -> tables.add(out, rows.rows());
                case Answer.Refused no -> refused.add(no.reason());
            }
        }
        batch.clear();
    }

    private record Named(String name, ForecastSeries series, ForecastTables.Targets targets) {
        Answer forecast(int horizon) {
            return switch (Forecaster.forecast(series, horizon, ForecastSettings.standard())) {
                case Forecast.Made made -> new Answer.Rows(ForecastTables.rows(name, made, targets));
                case Forecast.Refused no -> new Answer.Refused(name + ": " + no.reason());
            };
        }
    }

    private sealed interface Answer {
        record Rows(List<List<Object>> rows) implements Answer {}

        record Refused(String reason) implements Answer {}
    }
}
