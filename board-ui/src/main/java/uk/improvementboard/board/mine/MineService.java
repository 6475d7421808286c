package uk.improvementboard.board.mine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.challenge.ChallengeService;
import uk.improvementboard.board.challenge.ChallengeService.Awaiting;
import uk.improvementboard.board.exception.ExceptionService;
import uk.improvementboard.board.meeting.MeetingService;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.returns.monthly.ReturnService;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.exception.ExceptionReading;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.returns.CycleStep;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.RoleHolding;

/** Reads the board for those who answer for an organisation. */
@Service
public class MineService {

    private final BoardReadingService readings;
    private final ReturnService returns;
    private final ExceptionService exceptions;
    private final ChallengeService challenges;
    private final MeetingService meetings;
    private final OverdueService overdue;
    private final Permits permits;

    MineService(
        BoardReadingService readings,
        ReturnService returns,
        ExceptionService exceptions,
        ChallengeService challenges,
        MeetingService meetings,
        OverdueService overdue,
        Permits permits
    ) {
        this.readings = readings;
        this.returns = returns;
        this.exceptions = exceptions;
        this.challenges = challenges;
        this.meetings = meetings;
        this.overdue = overdue;
        this.permits = permits;
    }

    /**
     * The board and the returns with what falls to the user's organisation.
     *
     * @param exceptions what needs a page of the organisation's or has one
     * @param awaiting the challenges that wait for answers
     * @param organisation empty where the role is held for none
     */
    record OwnPart(
        BoardReading reading,
        ReturnService.Overview returns,
        List<ExceptionReading> exceptions,
        Awaiting awaiting,
        Optional<OrganisationCode> organisation
    ) {}

    /** {@return everything that an organisation owes the board, overdue first} */
    @PreAuthorize("@permits.may(#partnership, 'MEASURE_SIGN_OFF')")
    List<Owed> owed(PartnershipId partnership, OrganisationCode who, Mine mine, OwnPart part) {
        var reading = part.reading();
        return Owed.of(
            mine,
            reading.plan(),
            reading.context().onRecord(),
            new Owed.Registers(
                part.awaiting().by(who),
                meetings.agreed(partnership, who, new AsAt(mine.day())),
                part.exceptions()
            ),
            who,
            month ->
                part
                    .returns()
                    .cycles()
                    .stream()
                    .filter(it -> it.cycle().month().equals(month))
                    .map(it -> it.cycle().dates().on(CycleStep.SIGN_OFF))
                    .findFirst()
        );
    }

    /** {@return what each of some organisations owes the board on the day of the reading, in lines} */
    @PreAuthorize("@permits.may(#partnership, 'MEASURE_SIGN_OFF')")
    Map<OrganisationCode, List<String>> overdue(
        PartnershipId partnership,
        List<OrganisationCode> organisations,
        OwnPart part
    ) {
        var asAt = new AsAt(part.reading().plan().asAt());
        return organisations
            .stream()
            .collect(Collectors.toMap(it -> it, it -> overdue.lines(partnership, it, asAt, part.awaiting().by(it))));
    }

    @PreAuthorize("@permits.may(#partnership, 'MEASURE_SIGN_OFF')")
    OwnPart read(PartnershipId partnership, AsAt asAt) {
        var organisation = permits
            .principal()
            .stream()
            .flatMap(user -> user.holdings().stream())
            .filter(held -> held.partnership().equals(partnership))
            .filter(held -> held.role().may(Permission.MEASURE_SIGN_OFF))
            .map(RoleHolding::organisation)
            .flatMap(Optional::stream)
            .findFirst();
        return new OwnPart(
            readings.read(partnership, asAt),
            returns.overview(partnership, asAt),
            organisation.map(it -> exceptions.of(partnership, asAt, it)).orElse(List.of()),
            organisation
                .map(it -> challenges.awaiting(partnership, it, asAt))
                .orElseGet(() -> new Awaiting(List.of(), List.of())),
            organisation
        );
    }
}
