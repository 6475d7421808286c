package uk.improvementboard.metrics.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Period;

/** A kept forecast for a test: 50 in January 2025 was the last figure, more is better, 4 is the usual change. */
public final class KeptCase {

    public static final MeasureCode MEASURE = new MeasureCode("on-time");
    public static final YearMonth ORIGIN = YearMonth.of(2025, 1);

    private final String measure;
    private final YearMonth origin;
    private final LocalDate issued;
    private final double last;
    private final double usualChange;
    private final List<ForecastStep> steps;
    private final List<KeptForecast.Chance> chances;

    private KeptCase(
        String measure,
        YearMonth origin,
        LocalDate issued,
        double last,
        double usualChange,
        List<ForecastStep> steps,
        List<KeptForecast.Chance> chances
    ) {
        this.measure = measure;
        this.origin = origin;
        this.issued = issued;
        this.last = last;
        this.usualChange = usualChange;
        this.steps = steps;
        this.chances = chances;
    }

    /** {@return a forecast with the given medians, 80% ranges of 3 either side and 95% ranges of 6} */
    public static KeptCase expecting(double... medians) {
        var steps = new ArrayList<ForecastStep>();
        for (var median : medians) {
            steps.add(new ForecastStep(steps.size() + 1, median - 6, median - 3, median, median + 3, median + 6));
        }
        return new KeptCase(MEASURE.value(), ORIGIN, LocalDate.of(2025, 2, 28), 50, 4, steps, List.of());
    }

    public KeptCase of(String code) {
        return new KeptCase(code, origin, issued, last, usualChange, steps, chances);
    }

    public KeptCase from(YearMonth other) {
        return new KeptCase(measure, other, other.plusMonths(1).atEndOfMonth(), last, usualChange, steps, chances);
    }

    public KeptCase issuedOn(LocalDate day) {
        return new KeptCase(measure, origin, day, last, usualChange, steps, chances);
    }

    public KeptCase withoutChange() {
        return new KeptCase(measure, origin, issued, last, 0, steps, chances);
    }

    /** {@return the same with a chance for a value some months after the origin} */
    public KeptCase saying(double probability, double value, int step) {
        var all = new ArrayList<>(chances);
        var due = origin.plusMonths(step).atEndOfMonth();
        all.add(new KeptForecast.Chance("milestone", value, due, step, probability));
        return new KeptCase(measure, origin, issued, last, usualChange, steps, all);
    }

    public KeptForecast kept() {
        return new KeptForecast(
            new MeasureCode(measure),
            moment(issued),
            "test 1",
            ImprovementDirection.INCREASE,
            Frequency.MONTHLY,
            new KeptForecast.Origin(Period.month(origin), last, usualChange),
            steps,
            chances
        );
    }

    /** {@return a figure that was settled on the tenth of the month after and not restated} */
    public static Outcome came(YearMonth month, double value) {
        return came(MEASURE.value(), month, value, value);
    }

    public static Outcome came(String code, YearMonth month, double first, double now) {
        return new Outcome(
            new MeasureCode(code),
            Period.month(month),
            first,
            moment(month.plusMonths(1).atDay(10)),
            now
        );
    }

    static Instant moment(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
