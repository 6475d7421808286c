package uk.improvementboard.board.meeting;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.challenge.ChallengeNames;
import uk.improvementboard.board.meeting.MeetingService.Shown;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.meeting.MinuteEntry;
import uk.improvementboard.metrics.pack.MinutesPages;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.meeting.MinutesRepository;

/** The minutes of every meeting at once, as the search looks through them. */
@Service
public class MinutesService {

    private final PartnershipTransactions transactions;
    private final MeetingReader reader;
    private final MinutesRepository minutes;
    private final ChallengeNames names;
    private final Permits permits;

    MinutesService(
        PartnershipTransactions transactions,
        MeetingReader reader,
        MinutesRepository minutes,
        ChallengeNames names,
        Permits permits
    ) {
        this.transactions = transactions;
        this.reader = reader;
        this.minutes = minutes;
        this.names = names;
        this.permits = permits;
    }

    /**
     * {@return every meeting, earliest first, with those entries of its minutes that the present user may read; attendance and
     * challenges are left out, because challenges have a register of their own}
     */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public List<Shown> all(PartnershipId partnership, AsAt asAt) {
        var audience = permits.audience(partnership);
        return transactions.read(partnership, () -> {
            var entries = minutes.all(asAt).stream().collect(Collectors.groupingBy(MinuteEntry::meeting));
            var known = names.on(asAt);
            return reader
                .all(asAt)
                .stream()
                .map(meeting ->
                    new Shown(
                        meeting,
                        MinutesPages.of(
                            meeting,
                            List.of(),
                            entries.getOrDefault(meeting.code(), List.of()),
                            List.of(),
                            known,
                            audience,
                            asAt.day()
                        )
                    )
                )
                .toList();
        });
    }
}
