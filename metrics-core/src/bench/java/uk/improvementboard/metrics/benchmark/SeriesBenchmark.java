package uk.improvementboard.metrics.benchmark;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import uk.improvementboard.metrics.forecast.Bounds;
import uk.improvementboard.metrics.forecast.Forecast;
import uk.improvementboard.metrics.forecast.ForecastSeries;
import uk.improvementboard.metrics.forecast.ForecastSettings;
import uk.improvementboard.metrics.forecast.Forecaster;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.rating.MeasureReader;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.RatingRule;
import uk.improvementboard.metrics.spc.SpcPoint;
import uk.improvementboard.metrics.spc.SpcSeries;
import uk.improvementboard.metrics.spc.SpcSettings;
import uk.improvementboard.metrics.spc.XmrChart;

/** Time for one series of 24 months, on one core; many series in turn, so that no branch is learnt by heart. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SeriesBenchmark {

    private static final int SERIES = 256;
    private static final int MONTHS = 24;
    private static final int HORIZON = 24;
    private static final double[] PROMISES = { 55, 65, 75 };

    private final List<MadeUpArea> areas = IntStream.range(0, SERIES)
        .mapToObj(number -> MadeUpArea.of(number, MONTHS))
        .toList();
    private final List<SpcSeries> charts = areas.stream().map(SeriesBenchmark::chart).toList();
    private final List<ForecastSeries> histories = areas.stream().map(SeriesBenchmark::history).toList();
    private final MeasureReader reader = new MeasureReader(RatingRule.current());
    private int turn;

    private static SpcSeries chart(MadeUpArea area) {
        var points = area
            .observations()
            .stream()
            .map(it -> SpcPoint.of(it.period().end(), value(it)))
            .toList();
        return SpcSeries.of(points, ImprovementDirection.INCREASE);
    }

    private static ForecastSeries history(MadeUpArea area) {
        var values = area
            .observations()
            .stream()
            .map(it -> OptionalDouble.of(value(it)))
            .toList();
        return ForecastSeries.of(Frequency.MONTHLY, values).within(Bounds.of(area.measure().unit()));
    }

    private static double value(Observation observation) {
        return observation.settled().orElseThrow().asDouble();
    }

    private int next() {
        turn = (turn + 1) % SERIES;
        return turn;
    }

    /** Wanted: under 20 microseconds. */
    @Benchmark
    public XmrChart spc() {
        return XmrChart.of(charts.get(next()), SpcSettings.mdc());
    }

    /** Wanted: under 300 microseconds for all intervals and all chances of three promises at and by every month. */
    @Benchmark
    public void forecast(Blackhole sink) {
        var forecast = Forecaster.forecast(histories.get(next()), HORIZON, ForecastSettings.standard());
        if (!(forecast instanceof Forecast.Made made)) {
            throw new IllegalStateException("No forecast to measure: " + forecast);
        }
        for (var promise : PROMISES) {
            sink.consume(made.probabilitiesMetBy(promise, ImprovementDirection.INCREASE));
            for (var step = 1; step <= HORIZON; step++) {
                sink.consume(made.probabilityMetAt(step, promise, ImprovementDirection.INCREASE));
            }
        }
    }

    /** Everything that a board knows of a measure: chart, forecast, outlooks, facets and rating. */
    @Benchmark
    public MeasureReading reading() {
        var area = areas.get(next());
        return reader.read(area.measure(), area.trajectory(), area.observations(), area.asAt(), Rag.GREY);
    }
}
