package uk.improvementboard.metrics.signoff;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import uk.improvementboard.metrics.commentary.PersonalData;
import uk.improvementboard.metrics.measure.OrganisationCode;

/** The steps that may be taken, as pure functions: each returns the next state or a refusal with a sentence. */
public final class SignOffMoves {

    /** Characters that a question needs at least. */
    public static final int SHORTEST_QUESTION = 10;
    /** Characters of a question or answer at most. */
    public static final int LONGEST_WORDS = 500;

    private SignOffMoves() {}

    /**
     * Hands the figure over to be checked and signed.
     *
     * @param answer what was done about the question, where it had been returned with one; may be empty
     */
    public static Move submit(SignOffReading it, Actor who, Instant at, String answer) {
        if (!it.canBeSubmitted()) {
            return refused("This figure is submitted already; it is now: " + state(it));
        }
        return tooLong(answer)
            .or(() -> PersonalData.in(answer).map(found -> "In the answer, " + found + "."))
            .map(SignOffMoves::refused)
            .orElseGet(() -> made(it, Step.Kind.SUBMITTED, who, at, answer));
    }

    /** Says that the figure was checked against its source. */
    public static Move check(SignOffReading it, Actor who, Instant at) {
        return it.canBeChecked()
            ? made(it, Step.Kind.DATA_CHECKED, who, at, "")
            : refused("Only a submitted figure is data-checked; this one is now: " + state(it));
    }

    /**
     * Signs what the signatory saw.
     *
     * @param seen figure and commentary as they were shown
     */
    public static Move sign(SignOffReading it, Bound seen, Actor who, Instant at) {
        if (!seen.sameAs(it.present())) {
            return refused(
                "The figure or its commentary changed while you looked at it. Look at it again before you sign."
            );
        }
        var organisation = who.organisation().filter(it.measure().owners()::contains);
        if (organisation.isEmpty()) {
            return refused("Only the accountable executives of the partners that own this measure sign it.");
        }
        if (it.awaits(organisation.get())) {
            return made(it, Step.Kind.SIGNED, who, at, "");
        }
        return refused(
            hasSigned(it, organisation.get())
                ? "Your organisation has signed this figure already."
                : "A figure is signed once it is data-checked; this one is now: " + state(it)
        );
    }

    /** Gives the figure back with a question; signatures already given count no more. */
    public static Move giveBack(SignOffReading it, Actor who, Instant at, String question) {
        if (!it.canBeReturned()) {
            return refused("Only a submitted figure can be returned; this one is now: " + state(it));
        }
        if (question.strip().length() < SHORTEST_QUESTION) {
            return refused("Write the question, in at least " + SHORTEST_QUESTION + " characters.");
        }
        return tooLong(question)
            .or(() -> PersonalData.in(question).map(found -> "In the question, " + found + "."))
            .map(SignOffMoves::refused)
            .orElseGet(() -> made(it, Step.Kind.RETURNED, who, at, question));
    }

    private static boolean hasSigned(SignOffReading it, OrganisationCode organisation) {
        return switch (it.state()) {
            case SignOff.Signed _ -> true;
            case SignOff.PartlySigned partly -> !partly.awaited().contains(organisation);
            case SignOff.Lost lost -> !lost.awaited().contains(organisation);
            case SignOff.Draft _, SignOff.Submitted _, SignOff.DataChecked _, SignOff.Returned _ -> false;
        };
    }

    private static Optional<String> tooLong(String words) {
        return words.strip().length() > LONGEST_WORDS
            ? Optional.of("Shorten what you wrote to " + LONGEST_WORDS + " characters.")
            : Optional.empty();
    }

    private static Move made(SignOffReading it, Step.Kind kind, Actor who, Instant at, String words) {
        var step = new Step(kind, who, at, words.strip(), it.present());
        return new Move.Made(step, it.after(step));
    }

    private static Move refused(String sentence) {
        return new Move.Refused(sentence);
    }

    private static String state(SignOffReading it) {
        return it.state().words().toLowerCase(Locale.UK) + ".";
    }
}
