package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.rating.MeasureReading;

/** A chart in words: for those who cannot see it, and for those who want to be sure of it. */
record ChartWords(MeasureReading reading, PageContext context) {
    private static final int ALTERNATIVE_LENGTH = 125;

    /** {@return at most 125 characters} */
    String alternative() {
        var shown = reading
            .drawn()
            .stream()
            .filter(observation -> observation.shown().isPresent())
            .toList();
        if (shown.isEmpty()) {
            return "No figures yet";
        }
        if (shown.size() == 1) {
            return "One figure: " + value(shown.getFirst()) + " " + shown.getFirst().period().phrase();
        }
        var span = shown.getFirst().period().shortWords(shown.getLast().period());
        var full =
            reading.measure().frequency().adjective() +
            " figures, " +
            span +
            ", from " +
            value(shown.getFirst()) +
            " to " +
            value(shown.getLast());
        var text = Character.toUpperCase(full.charAt(0)) + full.substring(1);
        return text.length() <= ALTERNATIVE_LENGTH ? text : text.substring(0, ALTERNATIVE_LENGTH - 1) + "…";
    }

    /** {@return several sentences: course, extremes, baseline, promises, law, forecast} */
    String description() {
        var format = reading.format();
        var sentences = new ArrayList<String>();
        sentences.add(alternative() + ".");
        extremes().ifPresent(sentences::add);
        if (reading.baselineMean().isPresent()) {
            sentences.add(
                "The average of the baseline was " + format.words(reading.baselineMean().getAsDouble()) + "."
            );
        }
        RebaseWords.breaks(reading).forEach(it -> sentences.add(Dates.month(it.date()) + ": " + it.label() + "."));
        reading
            .trajectory()
            .milestones()
            .forEach(milestone ->
                sentences.add(
                    "Milestone: " +
                        format.promised(milestone.value()) +
                        " by " +
                        Dates.month(milestone.due()) +
                        ", " +
                        milestone.dates().movedInWords() +
                        "."
                )
            );
        reading
            .trajectory()
            .standard()
            .ifPresent(standard -> sentences.add("The law requires " + format.promised(standard.value()) + "."));
        forecast().ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private Optional<String> extremes() {
        var shown = reading
            .drawn()
            .stream()
            .filter(observation -> observation.shown().isPresent())
            .toList();
        if (shown.size() < 3) {
            return Optional.empty();
        }
        var lowest = shown.stream().min(Comparator.comparingDouble(ChartWords::number)).orElseThrow();
        var highest = shown.stream().max(Comparator.comparingDouble(ChartWords::number)).orElseThrow();
        return Optional.of(
            "Lowest " +
                value(lowest) +
                " " +
                lowest.period().phrase() +
                ", highest " +
                value(highest) +
                " " +
                highest.period().phrase() +
                "."
        );
    }

    private Optional<String> forecast() {
        var fan = Charts.fan(reading);
        if (fan.isEmpty()) {
            return Optional.empty();
        }
        var last = fan.getLast();
        var format = reading.format();
        var months = fan.size() * reading.measure().frequency().months();
        return Optional.of(
            "The forecast for " +
                ChartPlaces.later(reading.latest().orElseThrow().period(), months).words() +
                ", if things go on as they are, is " +
                format.words(last.median()) +
                ", 80% range " +
                format.words(last.lower80()) +
                " to " +
                format.words(last.upper80()) +
                "."
        );
    }

    private String value(Observation observation) {
        return reading.format().words(number(observation));
    }

    private static double number(Observation observation) {
        return observation.shown().orElseThrow().asDouble();
    }
}
