package uk.improvementboard.board.mine;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.challenge.ChallengeService;
import uk.improvementboard.board.challenge.ChallengeService.Awaited;
import uk.improvementboard.board.exception.ExceptionService;
import uk.improvementboard.board.meeting.MeetingService;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.reading.FigureDue;
import uk.improvementboard.metrics.commentary.CommentaryNeed;
import uk.improvementboard.metrics.measure.OrganisationCode;
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
        return counts(partnership, organisation, asAt).lines();
    }

    /**
     * {@return the same, where the challenges that wait for answers were read already}
     *
     * @param awaited those that the organisation must answer
     */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    List<String> lines(PartnershipId partnership, OrganisationCode organisation, AsAt asAt, List<Awaited> awaited) {
        return counted(partnership, organisation, asAt, awaited).lines();
    }

    /** {@return how much an organisation owes the board on a day} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public OverdueCounts counts(PartnershipId partnership, OrganisationCode organisation, AsAt asAt) {
        var awaited = challenges.awaiting(partnership, organisation, asAt).by(organisation);
        return counted(partnership, organisation, asAt, awaited);
    }

    private OverdueCounts counted(
        PartnershipId partnership,
        OrganisationCode organisation,
        AsAt asAt,
        List<Awaited> awaited
    ) {
        var reading = readings.read(partnership, asAt);
        var onRecord = reading.context().onRecord();
        var mine = Mine.of(reading.plan(), organisation);
        return new OverdueCounts(
            mine.figures().stream().filter(FigureDue::late).count(),
            mine
                .actions()
                .stream()
                .filter(it -> it.overdue(mine.day()))
                .count(),
            onRecord
                .signOffs()
                .stream()
                .filter(it -> it.awaits(organisation))
                .count(),
            CommentaryNeed.missing(reading.plan(), onRecord.commentaries())
                .stream()
                .filter(it -> it.owners().contains(organisation))
                .count(),
            exceptions
                .of(partnership, asAt, organisation)
                .stream()
                .filter(it -> it.state().missing())
                .count(),
            awaited
                .stream()
                .filter(it -> it.due().isBefore(asAt.day()))
                .count(),
            meetings
                .agreed(partnership, organisation, asAt)
                .stream()
                .filter(it -> it.due().isBefore(asAt.day()))
                .count()
        );
    }
}
