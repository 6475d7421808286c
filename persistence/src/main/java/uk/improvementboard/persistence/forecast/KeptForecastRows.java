package uk.improvementboard.persistence.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import uk.improvementboard.metrics.forecast.ForecastStep;
import uk.improvementboard.metrics.forecast.KeptForecast;
import uk.improvementboard.metrics.forecast.KeptForecast.Chance;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.persistence.jooq.tables.records.KeptForecastRecord;

/** Turns kept forecasts into rows and back: steps and chances lie in arrays, one place each. */
final class KeptForecastRows {

    private KeptForecastRows() {}

    static void write(KeptForecast forecast, KeptForecastRecord row) {
        row.setMeasureCode(forecast.measure().value());
        row.setMethod(forecast.method());
        row.setDirection(forecast.direction().name());
        row.setFrequency(forecast.frequency().name());
        row.setOriginStart(forecast.origin().period().start());
        row.setOriginEnd(forecast.origin().period().end());
        row.setOriginValue(forecast.origin().value());
        row.setUsualChange(forecast.origin().usualChange());
        row.setLower95(steps(forecast, ForecastStep::lower95));
        row.setLower80(steps(forecast, ForecastStep::lower80));
        row.setMedian(steps(forecast, ForecastStep::median));
        row.setUpper80(steps(forecast, ForecastStep::upper80));
        row.setUpper95(steps(forecast, ForecastStep::upper95));
        row.setPromise(chances(forecast, Chance::promise).toArray(String[]::new));
        row.setPromisedValue(chances(forecast, Chance::value).toArray(Double[]::new));
        row.setPromisedDue(chances(forecast, Chance::due).toArray(LocalDate[]::new));
        row.setPromisedStep(chances(forecast, Chance::step).toArray(Integer[]::new));
        row.setChance(chances(forecast, Chance::probability).toArray(Double[]::new));
    }

    private static Double[] steps(KeptForecast forecast, ToDoubleFunction<ForecastStep> value) {
        return forecast
            .steps()
            .stream()
            .mapToDouble(value)
            .boxed()
            .toArray(Double[]::new);
    }

    private static <T> List<T> chances(KeptForecast forecast, Function<Chance, T> value) {
        return forecast.chances().stream().map(value).toList();
    }

    static KeptForecast read(KeptForecastRecord row, Instant issuedAt) {
        return new KeptForecast(
            new MeasureCode(row.getMeasureCode()),
            issuedAt,
            row.getMethod(),
            ImprovementDirection.valueOf(row.getDirection()),
            Frequency.valueOf(row.getFrequency()),
            new KeptForecast.Origin(
                new Period(row.getOriginStart(), row.getOriginEnd()),
                row.getOriginValue(),
                row.getUsualChange()
            ),
            IntStream.range(0, row.getMedian().length)
                .mapToObj(place -> step(row, place))
                .toList(),
            IntStream.range(0, row.getPromise().length)
                .mapToObj(place -> chance(row, place))
                .toList()
        );
    }

    private static ForecastStep step(KeptForecastRecord row, int place) {
        return new ForecastStep(
            place + 1,
            row.getLower95()[place],
            row.getLower80()[place],
            row.getMedian()[place],
            row.getUpper80()[place],
            row.getUpper95()[place]
        );
    }

    private static Chance chance(KeptForecastRecord row, int place) {
        return new Chance(
            row.getPromise()[place],
            row.getPromisedValue()[place],
            row.getPromisedDue()[place],
            row.getPromisedStep()[place],
            row.getChance()[place]
        );
    }
}
