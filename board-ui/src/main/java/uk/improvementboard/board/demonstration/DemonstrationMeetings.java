package uk.improvementboard.board.demonstration;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.challenge.ChallengeFigures;
import uk.improvementboard.board.illustrative.BoardMeetings;
import uk.improvementboard.board.illustrative.BoardMeetings.RaisedAt;
import uk.improvementboard.board.illustrative.BoardMeetings.Recorded;
import uk.improvementboard.board.illustrative.BoardMeetings.Taken;
import uk.improvementboard.metrics.challenge.Challenge;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.challenge.ChallengeRepository;
import uk.improvementboard.persistence.meeting.MeetingRepository;
import uk.improvementboard.persistence.meeting.MinutesRepository;

/**
 * Holds the past meetings of Exampleshire: each challenge keeps the figure of the pack that lay before the board that day. A real
 * partnership gets none.
 */
@Component
class DemonstrationMeetings {

    private final PartnershipTransactions transactions;
    private final ChallengeRepository challenges;
    private final MeetingRepository meetings;
    private final MinutesRepository minutes;
    private final ChallengeFigures figures;

    DemonstrationMeetings(
        PartnershipTransactions transactions,
        ChallengeRepository challenges,
        MeetingRepository meetings,
        MinutesRepository minutes,
        ChallengeFigures figures
    ) {
        this.transactions = transactions;
        this.challenges = challenges;
        this.meetings = meetings;
        this.minutes = minutes;
        this.figures = figures;
    }

    /** Does what the story does up to a day, where it was not done yet. */
    void hold(PartnershipId exampleshire, LocalDate until) {
        var story = BoardMeetings.read();
        story
            .meetings()
            .stream()
            .filter(it -> !it.on().isAfter(until))
            .forEach(it -> write(exampleshire, it.on(), it.chair(), "Meeting held", () -> meetings.save(it)));
        story
            .attendance()
            .stream()
            .filter(it -> !it.on().isAfter(until))
            .forEach(it ->
                write(exampleshire, it.on(), it.by(), "Attendance recorded", () ->
                    meetings.save(it.meeting(), it.item())
                )
            );
        story
            .challenges()
            .stream()
            .filter(it -> !it.challenge().raisedOn().isAfter(until))
            .forEach(it -> raise(exampleshire, it));
        story
            .steps()
            .stream()
            .filter(it -> !it.step().on().isAfter(until))
            .forEach(it -> take(exampleshire, it));
        story
            .entries()
            .stream()
            .filter(it -> !it.on().isAfter(until))
            .forEach(it -> record(exampleshire, it));
    }

    private void raise(PartnershipId exampleshire, RaisedAt it) {
        var on = it.challenge().raisedOn();
        var known = transactions.read(exampleshire, () ->
            challenges.versions(it.challenge().code(), new AsAt(on)).isEmpty()
        );
        if (known) {
            var figure = figures.shown(exampleshire, it.challenge().subject(), on);
            var challenge = it.challenge();
            write(exampleshire, on, challenge.by(), "Challenge raised", () ->
                challenges.save(
                    new Challenge(
                        challenge.code(),
                        challenge.subject(),
                        challenge.words(),
                        challenge.to(),
                        challenge.office(),
                        on,
                        challenge.by(),
                        challenge.meeting(),
                        figure,
                        challenge.due(),
                        challenge.handling()
                    )
                )
            );
        }
    }

    private void take(PartnershipId exampleshire, Taken it) {
        var on = it.step().on();
        write(exampleshire, on, it.step().by(), "Challenge: " + it.step().done(), () ->
            challenges
                .all(new AsAt(on))
                .stream()
                .filter(reading -> reading.challenge().code().equals(it.challenge()))
                .filter(reading -> reading.steps().size() == it.number() - 1)
                .forEach(reading -> challenges.take(it.challenge(), reading.steps().size(), it.step()))
        );
    }

    /** An entry that was written in the story is written again only when its action is done. */
    private void record(PartnershipId exampleshire, Recorded it) {
        var fresh = transactions.read(exampleshire, () ->
            minutes
                .versions(it.entry().code(), new AsAt(it.on()))
                .stream()
                .noneMatch(version -> version.item().equals(it.entry()))
        );
        if (fresh) {
            write(exampleshire, it.on(), it.entry().by(), it.why(), () -> minutes.save(it.entry()));
        }
    }

    private void write(PartnershipId exampleshire, LocalDate on, String by, String why, Runnable work) {
        transactions.write(exampleshire, Change.on(on, by, why), work);
    }
}
