package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.forecast.Forecast;
import uk.improvementboard.metrics.forecast.Forecaster;
import uk.improvementboard.metrics.pack.MethodPage.Example;
import uk.improvementboard.metrics.pack.MethodPage.Part;
import uk.improvementboard.metrics.pack.MethodPage.Subject;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Outlook;

/** How forecasts are made and worded, followed on one measure of the board. */
final class ForecastMethod {

    private ForecastMethod() {}

    static Part of(List<MeasureReading> measures) {
        return Part.of("forecast", "Forecast: when will it get there?", rule(), example(measures));
    }

    private static List<String> rule() {
        return List.of(
            "The forecast says what to expect if things go on as they are. It is not the plan: the page shows the gap that the plan must still close.",
            "Method \"" +
                Forecaster.METHOD +
                "\". Several ways of smoothing, steady or with a trend that fades, are averaged by how well each foretold the past; patterns of the year are used only as far as the history supports them.",
            "The ranges were widened to what short series of public services really did, learnt from several thousand published ones: 8 of 10 results shall fall into the 80% range, 19 of 20 into the 95% range. Values never leave what is possible.",
            "\"About 1 in 4 to reach 60% by April\" is the chance that the value of April meets it. \"Likely by\" names the first month by which it is more likely than not met in at least one month; 8 times in 10 that month falls into the range given.",
            "There is no forecast from fewer than 6 values, from values that come at irregular times or share events, or where more periods are missing than known."
        );
    }

    private static Optional<Example> example(List<MeasureReading> measures) {
        return measures
            .stream()
            .filter(reading -> reading.forecast() instanceof Forecast.Made)
            .filter(reading ->
                reading
                    .next()
                    .filter(next -> next.chance().isPresent())
                    .isPresent()
            )
            .findFirst()
            .map(reading -> follow(reading, (Forecast.Made) reading.forecast(), reading.next().orElseThrow()));
    }

    private static Example follow(MeasureReading reading, Forecast.Made made, Outlook next) {
        var format = reading.format();
        var steps = new ArrayList<String>();
        var latest = reading.latest().orElseThrow();
        steps.add(
            "Latest value: " +
                format.words(latest.figure().asDouble()) +
                " " +
                latest.period().phrase() +
                ". " +
                String.join(" ", made.notes())
        );
        var first = made.steps().getFirst();
        var last = made.steps().getLast();
        steps.add(
            "One " +
                reading.measure().frequency().noun() +
                " ahead: " +
                format.words(first.median()) +
                ", 80% range " +
                format.cell(first.lower80()) +
                " to " +
                format.cell(first.upper80()) +
                ". " +
                made.steps().size() +
                " ahead: " +
                format.words(last.median()) +
                ", 80% range " +
                format.cell(last.lower80()) +
                " to " +
                format.cell(last.upper80()) +
                ": the further ahead, the wider."
        );
        steps.add(next.sentence(format) + ".");
        steps.add(next.reachInWords() + ".");
        return new Example(new Subject.OfMeasure(reading.measure().code(), reading.measure().name()), steps);
    }
}
