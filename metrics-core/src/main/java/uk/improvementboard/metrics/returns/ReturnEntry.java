package uk.improvementboard.metrics.returns;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.improvementboard.metrics.commentary.PersonalData;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.returns.ReturnFinding.Kind;

/**
 * What was keyed for one figure of a return.
 *
 * @param accepted warnings that somebody gave a reason for
 * @param question what the office asks about it; empty while it asks nothing
 */
public record ReturnEntry(
    MeasureCode measure,
    Period period,
    Stage stage,
    TypedFigure typed,
    List<AcceptedWarning> accepted,
    String question
) {
    /** How far it has come. The names are stored. */
    public enum Stage {
        DRAFT("Draft"),
        QUERIED("Queried"),
        SUBMITTED("Submitted");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        /** {@return the stage as shown} */
        public String words() {
            return words;
        }
    }

    /** A warning that a person let stand, and why. */
    public record AcceptedWarning(Kind kind, String reason) {}

    /** Fewest characters of a reason or question that says anything. */
    public static final int SHORTEST_REASON = 10;
    /** Most characters of a note, reason or question. */
    public static final int LONGEST_TEXT = 500;

    /** Keeps an unchangeable copy. */
    public ReturnEntry {
        accepted = List.copyOf(accepted);
    }

    /** {@return an entry in which nothing is keyed yet} */
    public static ReturnEntry empty(MeasureCode measure, Period period) {
        return new ReturnEntry(measure, period, Stage.DRAFT, TypedFigure.nothing(), List.of(), "");
    }

    /** {@return the same figure keyed anew, a draft again or still queried; reasons stay only where the note alone changes} */
    public ReturnEntry with(TypedFigure other) {
        var next = stage == Stage.QUERIED ? Stage.QUERIED : Stage.DRAFT;
        return new ReturnEntry(measure, period, next, other, typed.sameFigure(other) ? kept() : List.of(), question);
    }

    /** {@return the same with a reason for letting a warning stand; a blank reason takes it back} */
    public ReturnEntry accepting(Kind kind, String reason) {
        var others = kept()
            .stream()
            .filter(it -> it.kind() != kind);
        var all = reason.isBlank()
            ? others.toList()
            : Stream.concat(others, Stream.of(new AcceptedWarning(kind, reason.strip()))).toList();
        return new ReturnEntry(measure, period, stage == Stage.SUBMITTED ? Stage.DRAFT : stage, typed, all, question);
    }

    /** {@return the same with a question of the office} */
    public ReturnEntry asked(String words) {
        return new ReturnEntry(measure, period, Stage.QUERIED, typed, kept(), words.strip());
    }

    /** A reason was given for one figure over what the board then held: once handed in, both are past. */
    private List<AcceptedWarning> kept() {
        return stage == Stage.SUBMITTED ? List.of() : accepted;
    }

    /** {@return the same without a question} */
    public ReturnEntry settled() {
        return new ReturnEntry(measure, period, Stage.DRAFT, typed, accepted, "");
    }

    /** {@return the same, handed in: the question is answered by it and stays in the versions before} */
    public ReturnEntry submitted() {
        return new ReturnEntry(measure, period, Stage.SUBMITTED, typed, accepted, "");
    }

    /** {@return why somebody let a warning stand} */
    public Optional<String> reasonFor(Kind kind) {
        return accepted
            .stream()
            .filter(it -> it.kind() == kind)
            .map(AcceptedWarning::reason)
            .findFirst();
    }

    /** {@return what points to a person in its words and how to mend it; such an entry must not be saved, not even as a draft} */
    public Optional<String> personalData() {
        var reasons = accepted
            .stream()
            .map(it -> PersonalData.in(it.reason()).map(person -> "In the reason " + person));
        return Stream.concat(
            Stream.of(
                PersonalData.in(typed.note()).map(person -> "In the note " + person),
                PersonalData.in(question).map(person -> "In the question " + person)
            ),
            reasons
        )
            .flatMap(Optional::stream)
            .findFirst()
            .map(it -> it + ".");
    }

    /** {@return everything found in it: what cannot be read, then what the checks say} */
    public List<ReturnFinding> findings(MeasureHistory history) {
        if (!typed.answered()) {
            return List.of();
        }
        var reading = typed.read(period);
        return reading.unreadable().isEmpty() ? ReturnChecks.check(reading.figure(), history) : reading.unreadable();
    }

    /** {@return the findings that keep it from being submitted: errors, and warnings without a reason that says anything} */
    public List<ReturnFinding> blocking(MeasureHistory history) {
        return findings(history)
            .stream()
            .filter(
                it ->
                    it.refuses() ||
                    reasonFor(it.kind())
                        .filter(reason -> reason.length() >= SHORTEST_REASON)
                        .isEmpty()
            )
            .toList();
    }

    /**
     * {@return the observation that it makes; empty while it says nothing or cannot be read}
     *
     * @param known what the board holds for the period: a final figure that changes is marked as revised
     */
    public Optional<Observation> observation(
        Measure as,
        Optional<Observation> known,
        Provenance provenance,
        HandlingClass handling
    ) {
        if (!typed.answered() || !typed.read(period).unreadable().isEmpty()) {
            return Optional.empty();
        }
        var figure = typed.read(period).figure().figure(as);
        return switch (typed.status()) {
            case REPORTED -> figure.map(it ->
                new Observation.Reported(period, it, revises(known, it), provenance, handling)
            );
            case PROVISIONAL -> figure.map(it -> new Observation.Provisional(period, it, provenance, handling));
            case UNAVAILABLE -> Optional.of(
                new Observation.Unavailable(period, typed.note().strip(), provenance, handling)
            );
            case NOT_APPLICABLE -> Optional.of(
                new Observation.NotApplicable(period, typed.note().strip(), provenance, handling)
            );
        };
    }

    /** {@return whether an observation says of its period what the board says already, wherever it comes from} */
    public static boolean repeats(Observation given, Observation known) {
        return switch (given) {
            case Observation.Reported reported -> known instanceof Observation.Reported before &&
                same(reported.figure(), before.figure());
            case Observation.Provisional provisional -> known instanceof Observation.Provisional before &&
                same(provisional.figure(), before.figure());
            case Observation.Suppressed suppressed -> known instanceof Observation.Suppressed before &&
                suppressed.reason().equals(before.reason());
            case Observation.Unavailable unavailable -> known instanceof Observation.Unavailable before &&
                unavailable.reason().equals(before.reason());
            case Observation.NotApplicable notApplicable -> known instanceof Observation.NotApplicable before &&
                notApplicable.reason().equals(before.reason());
        };
    }

    private static boolean same(Figure one, Figure two) {
        return one.value().compareTo(two.value()) == 0 && one.fraction().equals(two.fraction());
    }

    private static boolean revises(Optional<Observation> known, Figure figure) {
        return known
            .filter(Observation.Reported.class::isInstance)
            .map(Observation.Reported.class::cast)
            .filter(it -> it.revised() || it.figure().value().compareTo(figure.value()) != 0)
            .isPresent();
    }
}
