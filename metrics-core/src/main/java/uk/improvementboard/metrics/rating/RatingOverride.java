package uk.improvementboard.metrics.rating;

import java.time.LocalDate;
import java.util.List;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.rating.RatedSubject.Facet;

/**
 * A rating set by a person beside the computed one, which stays in view. It ends by itself: after its last day the computed
 * rating stands alone again, without anybody doing anything.
 *
 * @param choice colour and words that are shown instead
 * @param reason why, printed wherever the rating is shown
 * @param by role that set it: "Independent chair"
 * @param setOn first day on which it holds
 * @param lastDay last day on which it holds, at most {@value #LONGEST_MONTHS} months after the first
 * @param handling who may read the reason
 */
public record RatingOverride(
    RatedSubject subject,
    Choice choice,
    String reason,
    String by,
    LocalDate setOn,
    LocalDate lastDay,
    HandlingClass handling
) {
    /** Months after which an override has to be thought through again. */
    public static final int LONGEST_MONTHS = 3;
    /** Characters that a reason needs at least: a word is no reason. */
    public static final int SHORTEST_REASON = 20;
    /** Characters that fit beside a rating. */
    public static final int LONGEST_REASON = 300;
    private static final String NOT_RELEASED = "The reason is not released to this audience";

    /** Days before its end within which the board is told. */
    public static final int LAPSING_DAYS = 14;

    /** A colour with the words beside its shape. */
    public record Choice(Rag rag, String words) {
        /** {@return the choice with its colour named: "Red: off track"} */
        public String inFull() {
            return rag.colour() + ": " + Wording.lowerFirst(words);
        }
    }

    /** @throws IllegalArgumentException when colour, reason, writer or days are not as described */
    public RatingOverride {
        reason = Wording.withoutStop(reason.strip());
        if (!choices(subject.facet()).contains(choice)) {
            throw new IllegalArgumentException(
                "\"" + choice.inFull() + "\" is no rating of " + subject.facet().words()
            );
        }
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                "A reason needs " + SHORTEST_REASON + " to " + LONGEST_REASON + " characters"
            );
        }
        if (by.isBlank()) {
            throw new IllegalArgumentException("An override needs who set it");
        }
        if (lastDay.isBefore(setOn) || lastDay.isAfter(latestEnd(setOn))) {
            throw new IllegalArgumentException(
                "An override ends on its first day or later, at most " + LONGEST_MONTHS + " months ahead"
            );
        }
    }

    /** {@return what may be set in a respect, worst first} */
    public static List<Choice> choices(Facet facet) {
        return switch (facet) {
            case HEADLINE -> usual(Rag.RED, Rag.AMBER, Rag.GREEN, Rag.BLUE);
            case IMPACT -> usual(Rag.RED, Rag.AMBER, Rag.GREEN);
            case DELIVERY -> List.of(
                usual(Rag.RED),
                usual(Rag.AMBER),
                usual(Rag.GREEN),
                new Choice(Rag.BLUE, "Complete")
            );
            case SUSTAINED -> List.of(
                new Choice(Rag.RED, "Lost"),
                new Choice(Rag.AMBER, "Being held"),
                new Choice(Rag.BLUE, "Sustained"),
                new Choice(Rag.GREY, "Not yet")
            );
        };
    }

    private static List<Choice> usual(Rag... colours) {
        return List.of(colours).stream().map(RatingOverride::usual).toList();
    }

    private static Choice usual(Rag colour) {
        return new Choice(colour, colour.words());
    }

    /** {@return the latest day on which an override that begins on a day may end} */
    public static LocalDate latestEnd(LocalDate setOn) {
        return setOn.plusMonths(LONGEST_MONTHS);
    }

    /** {@return the end that is proposed: boards meet monthly, so the next one has met by then} */
    public static LocalDate usualEnd(LocalDate setOn) {
        return setOn.plusMonths(1);
    }

    /** {@return the same as a reader may see it: the rating that was set, by whom and until when, but not why} */
    public RatingOverride seenBy(HandlingClass audience) {
        return handling.visibleTo(audience)
            ? this
            : new RatingOverride(subject, choice, NOT_RELEASED, by, setOn, lastDay, handling);
    }

    /** {@return whether it holds on a day} */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(setOn) && !day.isAfter(lastDay);
    }

    /** {@return whether it has ended when the board meets on a day, or ends so soon after that the board should know} */
    public boolean endsBySoonAfter(LocalDate meeting) {
        return !lastDay.isAfter(meeting.plusDays(LAPSING_DAYS));
    }

    /** {@return who set it, within a sentence: "the independent chair"} */
    public String setter() {
        return Wording.role(by);
    }

    /** {@return who and until when, without full stop: "Set by the independent chair until 31 January 2027"} */
    public String setUntil() {
        return "Set by " + setter() + " until " + Wording.day(lastDay);
    }

    /** {@return the rating as shown while it holds} */
    public Rating shown() {
        return new Rating(choice.rag(), choice.words(), reason);
    }
}
