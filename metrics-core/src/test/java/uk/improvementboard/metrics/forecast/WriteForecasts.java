package uk.improvementboard.metrics.forecast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program: writes the forecasts of all development sets as the scorer wants them, to the file named by its one argument. */
final class WriteForecasts {

    private WriteForecasts() {}

    static void main(String[] arguments) throws IOException {
        var rows = new ArrayList<String>(
            List.of("series_id,h,point,lo80,hi80,lo95,hi95,p_t1,p_t2,p_t3,b_t1,b_t2,b_t3")
        );
        for (var set : SharedSets.NAMES) {
            for (var item : SharedSets.read(set)) {
                var horizon = SharedSets.horizons().getOrDefault(set, 12);
                if (
                    Forecaster.forecast(item.past(), horizon, ForecastSettings.standard()) instanceof Forecast.Made made
                ) {
                    rows.addAll(SharedSets.rows(item, made));
                }
            }
        }
        Files.write(Path.of(arguments[0]), rows);
    }
}
