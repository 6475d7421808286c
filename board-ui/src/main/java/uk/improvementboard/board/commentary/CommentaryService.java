package uk.improvementboard.board.commentary;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.component.KeptWords;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.CommentaryText;
import uk.improvementboard.metrics.commentary.WrittenCommentary;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.commentary.CommentaryRepository;
import uk.improvementboard.persistence.commentary.CommentaryVersion;

/** Keeps commentary as it is written, and puts it on record, for those who may: the office, and executives on what is theirs. */
@Service
public class CommentaryService {

    private final PartnershipTransactions transactions;
    private final CommentaryRepository commentary;
    private final BoardReadingService readings;
    private final Permits permits;
    private final Clock clock;

    CommentaryService(
        PartnershipTransactions transactions,
        CommentaryRepository commentary,
        BoardReadingService readings,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.commentary = commentary;
        this.readings = readings;
        this.permits = permits;
        this.clock = clock;
    }

    /**
     * What a writer begins with.
     *
     * @param latest what is kept for the month, draft or on record
     * @param before what was on record for a month before
     */
    record Beginning(Optional<WrittenCommentary> latest, Optional<WrittenCommentary> before) {
        int version() {
            return latest.map(WrittenCommentary::version).orElse(0);
        }
    }

    /** {@return whether the present user may write on a subject, on a board read as at a day: on today's, never on a past one} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    boolean offered(PartnershipId partnership, BoardSubject subject, AsAt asAt) {
        return (
            asAt.day().equals(LocalDate.now(clock)) &&
            permits.may(partnership, Permission.COMMENTARY_WRITE) &&
            mayWriteOn(partnership, subject)
        );
    }

    /** {@return the place in the browser where what the present user types is kept until the server has it} */
    @PreAuthorize("@permits.may(#partnership, 'COMMENTARY_WRITE')")
    String kept(PartnershipId partnership, BoardSubject subject, YearMonth month) {
        return KeptWords.place(
            permits,
            Long.toString(partnership.value()),
            "commentary-" + subject.code() + "-" + month
        );
    }

    /** {@return what is there to begin with} */
    @PreAuthorize("@permits.may(#partnership, 'COMMENTARY_WRITE')")
    Beginning begin(PartnershipId partnership, BoardSubject subject, YearMonth month) {
        var today = new AsAt(LocalDate.now(clock));
        return transactions.read(partnership, () ->
            new Beginning(
                commentary.latest(subject, month, today),
                commentary.onRecord(month.minusYears(1), today).before(subject, month)
            )
        );
    }

    /**
     * Keeps a text, over the version that the writer saw.
     *
     * @param onRecord whether it goes on record, or stays a draft
     * @throws AccessDeniedException when the subject belongs to another organisation
     */
    @PreAuthorize("@permits.may(#partnership, 'COMMENTARY_WRITE')")
    Saving save(
        PartnershipId partnership,
        BoardSubject subject,
        YearMonth month,
        int seen,
        CommentaryText text,
        boolean onRecord
    ) {
        if (!mayWriteOn(partnership, subject)) {
            throw new AccessDeniedException("Only its owners and the programme office write commentary on " + subject);
        }
        var problems = onRecord ? text.problems() : text.refusals();
        if (!problems.isEmpty()) {
            return new Saving.Refused(problems);
        }
        try {
            return written(partnership, subject, month, seen, text, onRecord);
        } catch (OptimisticLockingFailureException overtaken) {
            return new Saving.Overtaken(
                begin(partnership, subject, month)
                    .latest()
                    .orElseThrow(() -> overtaken)
            );
        }
    }

    private Saving written(
        PartnershipId partnership,
        BoardSubject subject,
        YearMonth month,
        int seen,
        CommentaryText text,
        boolean onRecord
    ) {
        var actor = permits.actor(partnership);
        var now = clock.instant();
        var today = new AsAt(LocalDate.now(clock));
        var change = new Change(now, actor, onRecord ? "Commentary put on record" : "Commentary draft saved");
        return transactions.write(partnership, change, () -> {
            var present = commentary.latest(subject, month, today);
            var version = present.map(WrittenCommentary::version).orElse(0);
            if (saysTheSame(present, text, onRecord)) {
                return seen == version ? new Saving.Saved(version) : new Saving.Overtaken(present.orElseThrow());
            }
            commentary.save(seen, new CommentaryVersion(subject, month, text, onRecord, actor));
            return new Saving.Saved(commentary.latest(subject, month, today).orElseThrow().version());
        });
    }

    /** To save again what is there already would write a version that says nothing, and would cost signatures. */
    private static boolean saysTheSame(Optional<WrittenCommentary> present, CommentaryText text, boolean onRecord) {
        return present.filter(it -> it.text().equals(text) && (it.onRecord() || !onRecord)).isPresent();
    }

    private boolean mayWriteOn(PartnershipId partnership, BoardSubject subject) {
        var plan = readings.read(partnership, new AsAt(LocalDate.now(clock))).plan();
        var owners = owners(plan, subject);
        var held = permits.organisations(partnership, Permission.COMMENTARY_WRITE);
        return owners.isPresent() && (held.isEmpty() || held.stream().anyMatch(owners.get()::contains));
    }

    /** {@return who answers for a subject; empty where nothing on the board is called so} */
    private static Optional<List<OrganisationCode>> owners(PlanReading plan, BoardSubject subject) {
        return switch (subject.kind()) {
            case MEASURE -> plan.measure(new MeasureCode(subject.code())).map(it -> it.measure().owners());
            case SECTION -> plan.section(new SectionCode(subject.code())).map(it -> it.section().owners());
            case ACTION -> plan.plan()
                .actions()
                .stream()
                .filter(it -> it.number().equals(subject.code()))
                .map(it -> List.of(it.owner()))
                .findFirst();
        };
    }
}
