package uk.improvementboard.metrics.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import uk.improvementboard.metrics.commentary.PersonalData;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.returns.ReturnFinding.Kind;

/**
 * A figure exactly as a person typed it. It is kept so, readable or not, that nothing typed is ever lost.
 *
 * @param status what kind of figure it is meant to be
 * @param value in the measure's unit, or empty
 * @param numerator a count, or empty
 * @param denominator a count, or empty
 * @param note what a reader must know; why there is no figure, where there is none
 */
public record TypedFigure(Status status, String value, String numerator, String denominator, String note) {
    /** What a figure is meant to be. The names are stored. */
    public enum Status {
        REPORTED("Final"),
        PROVISIONAL("Provisional"),
        UNAVAILABLE("Not available"),
        NOT_APPLICABLE("Not applicable");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        /** {@return the status as offered} */
        public String words() {
            return words;
        }

        /** {@return whether it comes with a figure} */
        public boolean withFigure() {
            return this == REPORTED || this == PROVISIONAL;
        }
    }

    /** Longest text of a number that is read. */
    private static final int LONGEST = 20;
    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d{1,15})(\\.\\d{1,6})?");
    private static final Pattern WHOLE = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d{1,15})");

    /**
     * What was typed, read.
     *
     * @param figure what could be read
     * @param unreadable what could not, as errors
     */
    public record Reading(CheckedFigure figure, List<ReturnFinding> unreadable) {}

    /** {@return nothing typed yet} */
    public static TypedFigure nothing() {
        return new TypedFigure(Status.REPORTED, "", "", "", "");
    }

    /** {@return what somebody would type who gave a known observation again: a rate that its counts make is left to them} */
    public static TypedFigure of(Observation known, Measure measure) {
        return switch (known) {
            case Observation.Reported reported -> of(Status.REPORTED, reported.figure(), measure);
            case Observation.Provisional provisional -> of(Status.PROVISIONAL, provisional.figure(), measure);
            case Observation.Suppressed _ -> nothing();
            case Observation.Unavailable unavailable -> without(Status.UNAVAILABLE, unavailable.reason());
            case Observation.NotApplicable notApplicable -> without(Status.NOT_APPLICABLE, notApplicable.reason());
        };
    }

    private static TypedFigure of(Status status, Figure figure, Measure measure) {
        var made = figure
            .fraction()
            .flatMap(it -> CheckedFigure.of(Period.year(0), it.numerator(), it.denominator()).value(measure))
            .filter(it -> it.compareTo(figure.value()) == 0);
        return new TypedFigure(
            status,
            made.isPresent() ? "" : figure.value().toPlainString(),
            figure
                .fraction()
                .map(it -> Long.toString(it.numerator()))
                .orElse(""),
            figure
                .fraction()
                .map(it -> Long.toString(it.denominator()))
                .orElse(""),
            ""
        );
    }

    private static TypedFigure without(Status status, String reason) {
        return new TypedFigure(status, "", "", "", reason);
    }

    /** {@return whether nothing is typed that says anything} */
    public boolean blank() {
        return status.withFigure() && value.isBlank() && numerator.isBlank() && denominator.isBlank() && note.isBlank();
    }

    /** {@return whether it says what the period's figure is, or why there is none} */
    public boolean answered() {
        return !status.withFigure() || !value.isBlank() || !numerator.isBlank() || !denominator.isBlank();
    }

    /** {@return whether another says the same but for its note} */
    public boolean sameFigure(TypedFigure other) {
        return (
            status == other.status &&
            value.equals(other.value) &&
            numerator.equals(other.numerator) &&
            denominator.equals(other.denominator)
        );
    }

    /** Reads what was typed. Signs of the unit and commas between thousands are understood; of a period without a figure none is read. */
    public Reading read(Period period) {
        var unreadable = new ArrayList<ReturnFinding>();
        PersonalData.in(note).ifPresent(person ->
            unreadable.add(
                ReturnFinding.error(
                    Kind.PERSONAL_DATA,
                    "In this note " + person + ".",
                    "Write the note without it; until then nothing of this figure is saved."
                )
            )
        );
        if (!status.withFigure()) {
            if (note.isBlank()) {
                unreadable.add(
                    ReturnFinding.error(
                        Kind.NO_REASON,
                        "\"" + status.words() + "\" needs a reason.",
                        "Say in the note why there is no figure."
                    )
                );
            }
            return new Reading(CheckedFigure.none(period), unreadable);
        }
        var figure = new CheckedFigure(
            period,
            number("value", value, unreadable),
            whole("numerator", numerator, unreadable),
            whole("denominator", denominator, unreadable)
        );
        return new Reading(figure, List.copyOf(unreadable));
    }

    private static Optional<BigDecimal> number(String name, String typed, List<ReturnFinding> unreadable) {
        var bare = typed.replaceAll("[\\s£%]", "").replace('\u2212', '-');
        if (bare.isEmpty() && typed.isBlank()) {
            return Optional.empty();
        }
        if (bare.length() <= LONGEST && NUMBER.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(",", "")));
        }
        unreadable.add(
            unreadable(name, typed, "Write it in digits with a point, as in 56.3; for thousands write 12400 or 12,400.")
        );
        return Optional.empty();
    }

    private static OptionalLong whole(String name, String typed, List<ReturnFinding> unreadable) {
        var bare = typed.replaceAll("\\s", "").replace('\u2212', '-');
        if (bare.isEmpty()) {
            return OptionalLong.empty();
        }
        if (bare.length() <= LONGEST && WHOLE.matcher(bare).matches()) {
            return OptionalLong.of(Long.parseLong(bare.replace(",", "")));
        }
        unreadable.add(unreadable(name, typed, "Write a whole number in digits, as in 1449."));
        return OptionalLong.empty();
    }

    private static ReturnFinding unreadable(String name, String typed, String mend) {
        return ReturnFinding.error(Kind.UNREADABLE, "The " + name + " \"" + typed.strip() + "\" cannot be read.", mend);
    }
}
