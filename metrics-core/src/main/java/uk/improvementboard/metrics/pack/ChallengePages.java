package uk.improvementboard.metrics.pack;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.metrics.challenge.ChallengeReading;
import uk.improvementboard.metrics.challenge.ChallengeReading.State;
import uk.improvementboard.metrics.challenge.ChallengeStep;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.ChallengesPage.Row;

/** Writes the challenges of the board. */
public final class ChallengePages {

    private ChallengePages() {}

    /**
     * Names by which challenges are printed.
     *
     * @param organisations short names by code
     * @param subjects names of measures, sections and actions
     */
    public record Names(Map<OrganisationCode, String> organisations, Map<BoardSubject, String> subjects) {
        /** {@return the name of an organisation, its code where it has none} */
        public String of(OrganisationCode organisation) {
            return Optional.ofNullable(organisations.get(organisation)).orElse(organisation.value());
        }

        /** {@return the name of a subject, its code where it has none any more} */
        public String of(BoardSubject subject) {
            return Optional.ofNullable(subjects.get(subject)).orElse(subject.code());
        }
    }

    /**
     * {@return the challenges that an audience may see, what presses most first}
     *
     * @param challenges all of them; what the audience may not see is left out here
     */
    public static ChallengesPage of(List<ChallengeReading> challenges, Names names, HandlingClass audience) {
        var ordered = challenges
            .stream()
            .filter(it -> it.challenge().handling().visibleTo(audience))
            .sorted(
                Comparator.comparing(ChallengeReading::state)
                    .thenComparing(ChallengeReading::due)
                    .thenComparing(it -> it.challenge().code())
            )
            .toList();
        return new ChallengesPage(
            summary(ordered),
            ordered
                .stream()
                .map(it -> row(it, names, audience))
                .toList()
        );
    }

    private static String summary(List<ChallengeReading> challenges) {
        if (challenges.isEmpty()) {
            return "No challenge is on record.";
        }
        return (
            Wording.counted(challenges.size(), "challenge") +
            ": " +
            count(challenges, State.OVERDUE) +
            " overdue, " +
            count(challenges, State.ESCALATED) +
            " escalated, " +
            count(challenges, State.OPEN) +
            " open, " +
            count(challenges, State.ANSWERED) +
            " answered, " +
            count(challenges, State.CLOSED) +
            " closed. Each is carried forward until the chair closes it."
        );
    }

    private static long count(List<ChallengeReading> challenges, State state) {
        return challenges
            .stream()
            .filter(it -> it.state() == state)
            .count();
    }

    private static Row row(ChallengeReading it, Names names, HandlingClass audience) {
        var challenge = it.challenge();
        var figure = challenge.figureFor(audience);
        return new Row(
            challenge.code(),
            challenge.subject(),
            names.of(challenge.subject()),
            challenge.words(),
            names.of(challenge.to()) + (challenge.office().isBlank() ? "" : ": " + challenge.office()),
            Dates.day(challenge.raisedOn()) + ", " + challenge.by(),
            challenge.meeting().orElse(""),
            figure
                .map(shown -> shown.words())
                .orElse(challenge.figure().isPresent() ? "Withheld from these readers" : "No figure was shown"),
            figure
                .map(shown ->
                    shown
                        .pack()
                        .map(id -> "Pack " + id)
                        .orElse("The board as at " + Dates.day(shown.on()))
                )
                .orElse(""),
            Dates.day(it.due()),
            it.state(),
            new Tag(it.state().rag(), it.state().words(), reason(it), Optional.empty()),
            it
                .answer()
                .map(given -> Dates.day(given.on()) + ", " + given.by())
                .orElse(""),
            it.answer().map(ChallengeStep.Answered::words).orElse(""),
            it.answer().map(ChallengeStep.Answered::evidence).orElse(""),
            it.last().map(ChallengePages::step).orElse(""),
            Optional.of(it.due()),
            Optional.of(it.awaitsAnswer())
        );
    }

    /** {@return a step in words: what was done, when, by whom, to whom, and what was said} */
    public static String step(ChallengeStep step) {
        return step.done() + " on " + Dates.day(step.on()) + " by " + step.by() + detail(step) + ": " + step.words();
    }

    private static String detail(ChallengeStep step) {
        return switch (step) {
            case ChallengeStep.Escalated it -> " to " + it.to();
            case ChallengeStep.SentBack it -> ", due " + Dates.day(it.due());
            case ChallengeStep.Answered it when !it.evidence().isBlank() -> " with evidence (" + it.evidence() + ")";
            case ChallengeStep.Answered _ -> " without evidence";
            case ChallengeStep.Closed _ -> "";
        };
    }

    private static String reason(ChallengeReading it) {
        return switch (it.state()) {
            case OVERDUE, OPEN -> due(it);
            case ANSWERED -> "The chair has still to close it or send it back" + escalated(it);
            case ESCALATED -> it.last().map(ChallengePages::step).orElse("") + answerDue(it);
            case CLOSED -> it.last().map(ChallengePages::step).orElse("");
        };
    }

    private static String escalated(ChallengeReading it) {
        return it
            .escalation()
            .map(step -> ". It was escalated on " + Dates.day(step.on()) + " to " + step.to())
            .orElse("");
    }

    private static String answerDue(ChallengeReading it) {
        return it.awaitsAnswer() ? ". " + due(it) : "";
    }

    private static String due(ChallengeReading it) {
        return (it.due().isBefore(it.asAt()) ? "An answer was due by " : "An answer is due by ") + Dates.day(it.due());
    }
}
