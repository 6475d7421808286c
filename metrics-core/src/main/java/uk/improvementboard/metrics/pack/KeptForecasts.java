package uk.improvementboard.metrics.pack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.improvementboard.metrics.forecast.Forecast;
import uk.improvementboard.metrics.forecast.ForecastStep;
import uk.improvementboard.metrics.forecast.KeptForecast;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Outlook;
import uk.improvementboard.metrics.rating.Promise;

/** Takes from a reading the forecasts that its pack shows: the fan of each chart and the chance beside each promise ahead. */
public final class KeptForecasts {

    private KeptForecasts() {}

    /** {@return what a pack shows of every measure that has a forecast} */
    public static List<KeptForecast> of(PlanReading reading, Instant issuedAt) {
        return reading
            .measures()
            .stream()
            .flatMap(measure -> of(measure, issuedAt).stream())
            .toList();
    }

    static Optional<KeptForecast> of(MeasureReading reading, Instant issuedAt) {
        if (!(reading.forecast() instanceof Forecast.Made made) || reading.latest().isEmpty()) {
            return Optional.empty();
        }
        var measure = reading.measure();
        var latest = reading.latest().get();
        var origin = new KeptForecast.Origin(latest.period(), latest.figure().asDouble(), usualChange(reading));
        return Optional.of(
            new KeptForecast(
                measure.code(),
                issuedAt,
                made.method(),
                measure.direction(),
                measure.frequency(),
                origin,
                shown(made, measure.frequency().months()),
                chances(reading)
            )
        );
    }

    /** {@return the steps that charts show: a year ahead} */
    static List<ForecastStep> shown(Forecast.Made made, int months) {
        return made
            .steps()
            .stream()
            .filter(step -> step.step() * months <= 12)
            .toList();
    }

    /** Mean absolute change between neighbouring settled figures; none across a break in the series. */
    private static double usualChange(MeasureReading reading) {
        var months = reading.measure().frequency().months();
        var settled = reading
            .observations()
            .stream()
            .filter(observation -> observation.settled().isPresent())
            .toList();
        var changes = new ArrayList<Double>();
        for (var index = 1; index < settled.size(); index++) {
            var before = settled.get(index - 1);
            var after = settled.get(index);
            var neighbours = before.period().endMonth().plusMonths(months).equals(after.period().endMonth());
            if (neighbours && !after.provenance().breaksSeries()) {
                changes.add(Math.abs(value(after) - value(before)));
            }
        }
        return changes.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double value(Observation observation) {
        return observation.settled().orElseThrow().asDouble();
    }

    private static List<KeptForecast.Chance> chances(MeasureReading reading) {
        if (reading.measure().direction() == ImprovementDirection.NEUTRAL) {
            return List.of();
        }
        var milestones = reading
            .trajectory()
            .milestones()
            .stream()
            .map(milestone -> reading.outlookOn(new Promise("milestone", milestone.value(), milestone.due())));
        return Stream.concat(milestones, reading.endState().stream())
            .filter(outlook -> outlook.chance().isPresent() && !outlook.promise().due().isBefore(reading.asAt()))
            .map(KeptForecasts::chance)
            .toList();
    }

    private static KeptForecast.Chance chance(Outlook outlook) {
        var promise = outlook.promise();
        return new KeptForecast.Chance(
            promise.name(),
            promise.value(),
            promise.due(),
            outlook.steps(),
            outlook.chance().orElseThrow()
        );
    }
}
