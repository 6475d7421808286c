package uk.improvementboard.board.illustrative;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.improvementboard.metrics.challenge.Challenge;
import uk.improvementboard.metrics.challenge.ChallengeCode;
import uk.improvementboard.metrics.challenge.ChallengeStep;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.meeting.Attendance;
import uk.improvementboard.metrics.meeting.EntryCode;
import uk.improvementboard.metrics.meeting.Meeting;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.metrics.meeting.MinuteEntry;
import uk.improvementboard.metrics.meeting.Minuted;
import uk.improvementboard.metrics.rating.RatedSubject;

/**
 * The past meetings of Exampleshire, made up like its figures.
 *
 * @param challenges without the figures as shown, which are those of the packs before the meetings
 * @param entries as recorded, and once more where an action was done later
 */
public record BoardMeetings(
    List<Meeting> meetings,
    List<Attended> attendance,
    List<RaisedAt> challenges,
    List<Taken> steps,
    List<Recorded> entries
) {
    private static final String CHAIR = "Independent chair";

    /** Who was at a meeting, recorded on its day. */
    public record Attended(MeetingCode meeting, LocalDate on, String by, Attendance item) {}

    /** A challenge still without its figure. */
    public record RaisedAt(Challenge challenge) {}

    /** A step with its number, from 1. */
    public record Taken(ChallengeCode challenge, int number, ChallengeStep step) {}

    /** An entry with the day on which it was recorded so. */
    public record Recorded(LocalDate on, String why, MinuteEntry entry) {}

    /** {@return the meetings that travel with the program} */
    public static BoardMeetings read() {
        return new BoardMeetings(
            Resource.rows("meetings").stream().map(BoardMeetings::meeting).toList(),
            Resource.rows("attendance").stream().map(BoardMeetings::attended).toList(),
            Resource.rows("challenges").stream().map(BoardMeetings::challenge).toList(),
            Resource.rows("challenge-steps").stream().map(BoardMeetings::step).toList(),
            Resource.rows("minutes").stream().flatMap(BoardMeetings::entry).toList()
        );
    }

    private static Meeting meeting(Row row) {
        return new Meeting(
            MeetingCode.of(row.date("on")),
            row.date("on"),
            row.text("purpose"),
            CHAIR,
            row.optional("month").map(YearMonth::parse)
        );
    }

    private static Attended attended(Row row) {
        var on = row.date("meeting");
        return new Attended(
            MeetingCode.of(on),
            on,
            "Programme office",
            new Attendance(
                row.text("office"),
                row.optional("organisation").map(OrganisationCode::new),
                Attendance.Presence.valueOf(row.text("presence"))
            )
        );
    }

    private static RaisedAt challenge(Row row) {
        return new RaisedAt(
            new Challenge(
                new ChallengeCode(row.text("code")),
                new BoardSubject(RatedSubject.Kind.valueOf(row.text("kind")), row.text("subject")),
                row.text("words"),
                new OrganisationCode(row.text("to")),
                row.text("office"),
                row.date("on"),
                CHAIR,
                row.optional("meeting"),
                Optional.empty(),
                row.date("due"),
                HandlingClass.valueOf(row.text("handling"))
            )
        );
    }

    private static Taken step(Row row) {
        var on = row.date("on");
        var by = row.text("by");
        var words = row.text("words");
        var step = switch (row.text("step")) {
            case "ANSWERED" -> new ChallengeStep.Answered(on, by, words, row.text("evidence"), Optional.<URI>empty());
            case "SENT_BACK" -> new ChallengeStep.SentBack(on, by, words, row.date("due"));
            case "ESCALATED" -> new ChallengeStep.Escalated(on, by, words, row.text("to"));
            default -> new ChallengeStep.Closed(on, by, words);
        };
        return new Taken(new ChallengeCode(row.text("challenge")), row.whole("number"), step);
    }

    private static Stream<Recorded> entry(Row row) {
        var meeting = row.date("meeting");
        var entry = new MinuteEntry(
            new EntryCode(row.text("code")),
            MeetingCode.of(meeting),
            row.optional("kind").map(kind -> new BoardSubject(RatedSubject.Kind.valueOf(kind), row.text("subject"))),
            said(row),
            meeting,
            "Programme office",
            HandlingClass.valueOf(row.text("handling"))
        );
        var first = new Recorded(meeting, entry.said().kind() + " recorded", entry);
        return Stream.concat(
            Stream.of(first),
            row
                .optionalDate("done")
                .stream()
                .map(on ->
                    new Recorded(
                        on,
                        "Action done",
                        entry.saying(((Minuted.MeetingAction) entry.said()).done(on, row.text("outcome")))
                    )
                )
        );
    }

    private static Minuted said(Row row) {
        var words = row.text("words");
        return switch (row.text("what")) {
            case "DECISION" -> new Minuted.Decision(words);
            case "ACTION" -> Minuted.MeetingAction.open(words, new OrganisationCode(row.text("who")), row.date("due"));
            case "ASSURANCE" -> new Minuted.Assurance(words, new OrganisationCode(row.text("who")));
            default -> new Minuted.Note(words);
        };
    }
}
