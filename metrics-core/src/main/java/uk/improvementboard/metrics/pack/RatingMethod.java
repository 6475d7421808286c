package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.MethodPage.Example;
import uk.improvementboard.metrics.pack.MethodPage.Part;
import uk.improvementboard.metrics.pack.MethodPage.Subject;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.RatingEvidence;
import uk.improvementboard.metrics.rating.RatingRules;
import uk.improvementboard.metrics.rating.Sustained;

/** How one colour is made of a measure's facets, and when change counts as sustained. */
final class RatingMethod {

    private RatingMethod() {}

    static Part measures(List<MeasureReading> measures, RatingRules rules) {
        return new Part(
            "measure-rating",
            "Rating of a measure: will it keep its promise?",
            rules.ofPartnership().sentences(),
            example(measures),
            RatingEvidenceTables.of(RatingEvidence.published())
        );
    }

    /** The most telling case first: one that is not well and has a forecast behind it. */
    private static Optional<Example> example(List<MeasureReading> measures) {
        var foreseen = measures
            .stream()
            .filter(reading ->
                reading
                    .next()
                    .filter(next -> next.chance().isPresent())
                    .isPresent()
            )
            .toList();
        return foreseen
            .stream()
            .filter(reading -> reading.rating().rag() == Rag.RED)
            .findFirst()
            .or(() -> foreseen.stream().findFirst())
            .or(() ->
                measures
                    .stream()
                    .filter(reading -> reading.rating().rag() != Rag.GREY)
                    .findFirst()
            )
            .map(RatingMethod::follow);
    }

    private static Example follow(MeasureReading reading) {
        var steps = new ArrayList<String>();
        reading
            .latest()
            .ifPresent(latest ->
                reading
                    .position()
                    .ifPresent(position ->
                        steps.add(
                            "Position: " +
                                position.sentence(
                                    reading.format(),
                                    reading.measure().direction(),
                                    latest.figure().asDouble(),
                                    latest.period()
                                ) +
                                "."
                        )
                    )
            );
        SignalWords.of(reading).ifPresent(signals ->
            steps.add("Variation: " + Wording.lowerFirst(signals.variationWords()) + ".")
        );
        reading
            .next()
            .ifPresent(next -> steps.add("Outlook: " + Wording.lowerFirst(next.sentence(reading.format())) + "."));
        steps.add("Sustained: " + Wording.lowerFirst(reading.sustained().rating().words()) + ".");
        reading
            .quality()
            .notes()
            .forEach(note -> steps.add("Data: " + Wording.lowerFirst(note) + "."));
        steps.add("Rating: " + reading.rating().words() + ", because: " + reading.rating().reason() + ".");
        return new Example(subject(reading), steps);
    }

    static Part sustained(List<MeasureReading> measures) {
        return Part.of(
            "sustained",
            "Sustained: does it last?",
            List.of(
                "A measure is sustained when its end state was reached and then held for the agreed number of months without a break. Until then the board says how far it has come: not yet, held so many of so many months, or lost.",
                "A period without a figure neither counts nor breaks the run. Reached once is not sustained."
            ),
            measures
                .stream()
                .filter(reading -> reading.sustained().held() > 0)
                .findFirst()
                .or(() -> measures.stream().filter(RatingMethod::withEndState).findFirst())
                .map(RatingMethod::followSustained)
        );
    }

    private static boolean withEndState(MeasureReading reading) {
        return reading.sustained().state() != Sustained.State.NO_END_STATE && reading.latest().isPresent();
    }

    private static Example followSustained(MeasureReading reading) {
        var end = reading.trajectory().endState().orElseThrow();
        var steps = new ArrayList<String>();
        steps.add(
            "End state: " +
                reading.format().promised(end.value()) +
                " by " +
                Dates.month(end.due()) +
                ", then to be held for " +
                Wording.counted(end.monthsToHold(), "month") +
                "."
        );
        reading
            .latest()
            .ifPresent(latest ->
                steps.add(
                    "Latest value: " +
                        reading.format().words(latest.figure().asDouble()) +
                        " " +
                        latest.period().phrase() +
                        "."
                )
            );
        steps.add(
            reading.sustained().rating().words() +
                ": " +
                Wording.lowerFirst(reading.sustained().rating().reason()) +
                "."
        );
        return new Example(subject(reading), steps);
    }

    private static Subject subject(MeasureReading reading) {
        return new Subject.OfMeasure(reading.measure().code(), reading.measure().name());
    }
}
