package uk.improvementboard.board.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import uk.improvementboard.metrics.challenge.Challenge;
import uk.improvementboard.metrics.challenge.ChallengeCode;
import uk.improvementboard.metrics.challenge.ChallengeStep;
import uk.improvementboard.metrics.challenge.FigureShown;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.meeting.EntryCode;
import uk.improvementboard.metrics.meeting.Meeting;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.metrics.meeting.MinuteEntry;
import uk.improvementboard.metrics.meeting.Minuted;
import uk.improvementboard.persistence.challenge.ChallengeRepository;
import uk.improvementboard.persistence.meeting.MeetingRepository;
import uk.improvementboard.persistence.meeting.MinutesRepository;

/** A meeting with a challenge and an entry of each handling class; everybody reads of a challenge whose figure is for fewer. */
final class MarkedMeetings {

    static final MeetingCode MEETING = new MeetingCode("2026-11-09");

    private MarkedMeetings() {}

    static ChallengeCode challengeOf(HandlingClass handling) {
        return new ChallengeCode("c-000" + (handling.ordinal() + 1));
    }

    static void save(ApplicationContext context, HandlingClass handling, LocalDate on) {
        context
            .getBean(MeetingRepository.class)
            .save(new Meeting(MEETING, on, "Monthly board", "Independent chair", Optional.empty()));
        var challenges = context.getBean(ChallengeRepository.class);
        challenges.add(challenge(challengeOf(handling), "challenge", "challenge", handling, handling, on));
        challenges.take(
            challengeOf(handling),
            0,
            new ChallengeStep.Answered(on, "Council executive", Mark.sentence("answer", handling), "", Optional.empty())
        );
        challenges.add(
            challenge(new ChallengeCode("c-001" + handling.ordinal()), "", "shown", HandlingClass.PUBLIC, handling, on)
        );
        context
            .getBean(MinutesRepository.class)
            .add(
                new MinuteEntry(
                    new EntryCode("e-000" + (handling.ordinal() + 1)),
                    MEETING,
                    Optional.of(BoardSubject.section(MarkedPartnership.SECTION)),
                    Minuted.MeetingAction.open(
                        Mark.sentence("minuted", handling),
                        new OrganisationCode("council"),
                        on.plusDays(20)
                    ),
                    on,
                    "Programme office",
                    handling
                )
            );
    }

    private static Challenge challenge(
        ChallengeCode code,
        String words,
        String figure,
        HandlingClass handling,
        HandlingClass figureHandling,
        LocalDate on
    ) {
        return new Challenge(
            code,
            BoardSubject.section(MarkedPartnership.SECTION),
            words.isEmpty() ? "What will change?" : Mark.sentence(words, handling),
            new OrganisationCode("council"),
            "",
            on,
            "Independent chair",
            Optional.of(MEETING.value()),
            Optional.of(new FigureShown(Mark.sentence(figure, figureHandling), Optional.empty(), on, figureHandling)),
            on.plusDays(20),
            handling
        );
    }
}
