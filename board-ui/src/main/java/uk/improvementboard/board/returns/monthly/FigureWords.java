package uk.improvementboard.board.returns.monthly;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.returns.ReturnEntry;
import uk.improvementboard.metrics.returns.TypedFigure;

/** Figures of a return in words. */
final class FigureWords {

    private FigureWords() {}

    /** {@return an observation with its counts: "52% (48 of 92), provisional"} */
    static String of(Observation observation, Measure measure) {
        return switch (observation) {
            case Observation.Reported reported -> figure(reported.figure(), measure);
            case Observation.Provisional provisional -> figure(provisional.figure(), measure) + ", provisional";
            case Observation.Suppressed _ -> "Suppressed";
            case Observation.Unavailable unavailable -> "Not available: " + unavailable.reason();
            case Observation.NotApplicable notApplicable -> "Not applicable: " + notApplicable.reason();
        };
    }

    /** {@return the value alone, for narrow places} */
    static String value(Observation observation, Measure measure) {
        return observation
            .shown()
            .map(it -> FigureFormat.of(measure).asPublished(it))
            .orElse(observation.symbol());
    }

    /** {@return the counts behind a value: "48 of 92"} */
    static Optional<String> counts(Observation observation) {
        return observation
            .shown()
            .flatMap(Figure::fraction)
            .map(it -> String.format(Locale.UK, "%,d of %,d", it.numerator(), it.denominator()));
    }

    private static String figure(Figure figure, Measure measure) {
        var value = FigureFormat.of(measure).asPublished(figure);
        return figure
            .fraction()
            .map(it -> String.format(Locale.UK, "%s (%,d of %,d)", value, it.numerator(), it.denominator()))
            .orElse(value);
    }

    /** {@return what was typed, as its two authors compare it: "48 of 92, provisional"} */
    static String of(TypedFigure typed) {
        if (!typed.status().withFigure()) {
            return typed.status().words() + (typed.note().isBlank() ? "" : ": " + typed.note().strip());
        }
        var counts =
            typed.numerator().isBlank() && typed.denominator().isBlank()
                ? ""
                : typed.numerator().strip() + " of " + typed.denominator().strip();
        var figure = Stream.of(typed.value().strip(), counts)
            .filter(part -> !part.isEmpty())
            .reduce((one, two) -> one + " (" + two + ")")
            .orElse("nothing");
        return (
            figure +
            (typed.status() == TypedFigure.Status.PROVISIONAL ? ", provisional" : "") +
            (typed.note().isBlank() ? "" : ", note: " + typed.note().strip())
        );
    }

    /** {@return the rate that counts make where no value is typed: "= 52%"} */
    static String computed(ReturnEntry entry, Measure measure) {
        var figure = entry.typed().read(entry.period()).figure();
        return figure.value().isPresent()
            ? ""
            : figure
                  .figure(measure)
                  .map(it -> "= " + FigureFormat.of(measure).asPublished(it))
                  .orElse("");
    }

    /** {@return the unit as the head of a field: "per cent", "children", "£ million"} */
    static String unit(Measure measure) {
        var unit = measure.unit();
        return switch (unit.kind()) {
            case PERCENTAGE -> "per cent";
            case COUNT, DURATION -> unit.noun();
            case SCORE -> "score, 0 to " + Math.round(unit.maximum().orElse(10));
            case MONEY -> unit.noun().isEmpty() ? "£" : "£ " + unit.noun();
            case RANK -> "rank";
        };
    }

    /** {@return whether counts stand behind the values} */
    static boolean hasParts(Measure measure) {
        return measure.unit().kind() == Unit.Kind.PERCENTAGE;
    }
}
