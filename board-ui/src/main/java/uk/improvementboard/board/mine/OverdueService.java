package uk.improvementboard.board.mine;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.challenge.ChallengeService;
import uk.improvementboard.board.exception.ExceptionService;
import uk.improvementboard.board.meeting.MeetingService;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.reading.FigureDue;
import uk.improvementboard.metrics.commentary.CommentaryNeed;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;

/** Counts what an organisation owes the board, in words that hold no figure of the board. */
@Service
public class OverdueService {

    private final BoardReadingService readings;
    private final ExceptionService exceptions;
    private final ChallengeService challenges;
    private final MeetingService meetings;

    OverdueService(
        BoardReadingService readings,
        ExceptionService exceptions,
        ChallengeService challenges,
        MeetingService meetings
    ) {
        this.readings = readings;
        this.exceptions = exceptions;
        this.challenges = challenges;
        this.meetings = meetings;
    }

    /** {@return one line for each kind of thing that is overdue on a day; empty where nothing is} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public List<String> lines(PartnershipId partnership, OrganisationCode organisation, AsAt asAt) {
        var reading = readings.read(partnership, asAt);
        var onRecord = reading.context().onRecord();
        var mine = Mine.of(reading.plan(), organisation);
        var lines = new ArrayList<String>();
        count(lines, mine.figures().stream().filter(FigureDue::late).count(), "figure", "late");
        count(
            lines,
            mine
                .actions()
                .stream()
                .filter(it -> it.overdue(mine.day()))
                .count(),
            "action",
            "with an overdue deliverable"
        );
        count(
            lines,
            onRecord
                .signOffs()
                .stream()
                .filter(it -> it.awaits(organisation))
                .count(),
            "figure",
            "waiting for a signature"
        );
        count(
            lines,
            CommentaryNeed.missing(reading.plan(), onRecord.commentaries())
                .stream()
                .filter(it -> it.owners().contains(organisation))
                .count(),
            "required commentary",
            "not on record"
        );
        count(
            lines,
            exceptions
                .of(partnership, asAt, organisation)
                .stream()
                .filter(it -> it.state().missing())
                .count(),
            "exception page",
            "missing, returned or past its recovery date"
        );
        count(
            lines,
            challenges
                .awaited(partnership, organisation, asAt)
                .stream()
                .filter(it -> it.due().isBefore(asAt.day()))
                .count(),
            "challenge",
            "with an overdue answer"
        );
        count(lines, meetings.overdue(partnership, organisation, asAt), "action", "agreed at a meeting and overdue");
        return List.copyOf(lines);
    }

    private static void count(List<String> lines, long count, String what, String how) {
        if (count > 0) {
            var things =
                what.endsWith("commentary") && count > 1
                    ? count + " required commentaries"
                    : Wording.counted(count, what);
            lines.add(things + " " + how);
        }
    }
}
