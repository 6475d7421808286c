package uk.improvementboard.persistence.meeting;

import static org.jooq.impl.DSL.countDistinct;
import static uk.improvementboard.persistence.jooq.Tables.MINUTE_ENTRY;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.meeting.EntryCode;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.metrics.meeting.MinuteEntry;
import uk.improvementboard.metrics.meeting.Minuted;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.Turns;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.MinuteEntryRecord;

/** Decisions, actions, assurances and notes of meetings. */
@Repository
public class MinutesRepository {

    private static final String DECISION = "DECISION";
    private static final String ACTION = "ACTION";
    private static final String ASSURANCE = "ASSURANCE";
    private static final String NOTE = "NOTE";

    private final DSLContext dsl;
    private final Versions versions;
    private final Turns turns;

    MinutesRepository(DSLContext dsl, Versions versions, Turns turns) {
        this.dsl = dsl;
        this.versions = versions;
        this.turns = turns;
    }

    /** {@return whether the entry says anything new under its code; the former words stay in the history} */
    public boolean save(MinuteEntry entry) {
        return versions.write(row(entry));
    }

    /**
     * Adds an entry under a code that has none yet.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else added one under it in between
     */
    public void add(MinuteEntry entry) {
        versions.writeOver(0, row(entry));
    }

    /**
     * {@return the number of the next one, from 1, those taken out counted}
     *
     * <p>Whoever asks at the same moment waits until this transaction ends, and then counts what it wrote.
     */
    public int next() {
        turns.take("minutes");
        var known = dsl
            .select(countDistinct(MINUTE_ENTRY.ENTRY_CODE))
            .from(MINUTE_ENTRY)
            .where(versions.mine(MINUTE_ENTRY))
            .fetchSingle()
            .value1();
        return known + 1;
    }

    /** {@return whether there was such an entry; it is shown no longer and its versions stay} */
    public boolean withdraw(EntryCode code) {
        return versions.withdraw(MINUTE_ENTRY, MINUTE_ENTRY.ENTRY_CODE.eq(code.value()));
    }

    /** {@return every entry of every meeting as known on a day, in the order in which they were recorded} */
    public List<MinuteEntry> all(AsAt asAt) {
        return dsl
            .select(versions.columns(MINUTE_ENTRY))
            .from(MINUTE_ENTRY)
            .where(versions.asKnown(MINUTE_ENTRY, asAt), MINUTE_ENTRY.WITHDRAWN.isFalse())
            .orderBy(MINUTE_ENTRY.ENTERED_ON, MINUTE_ENTRY.ENTRY_CODE)
            .fetch(MinutesRepository::entry);
    }

    /** {@return the entries of a meeting as known on a day, in the order in which they were recorded} */
    public List<MinuteEntry> of(MeetingCode meeting, AsAt asAt) {
        return all(asAt)
            .stream()
            .filter(it -> it.meeting().equals(meeting))
            .toList();
    }

    /** {@return every version of an entry known by a day, oldest first} */
    public List<Recorded<MinuteEntry>> versions(EntryCode code, AsAt asAt) {
        return dsl
            .select(versions.columns(MINUTE_ENTRY))
            .select(versions.pedigree(MINUTE_ENTRY))
            .from(MINUTE_ENTRY)
            .where(versions.knownBy(MINUTE_ENTRY, asAt), MINUTE_ENTRY.ENTRY_CODE.eq(code.value()))
            .orderBy(MINUTE_ENTRY.VERSION)
            .fetch(row -> versions.recorded(MINUTE_ENTRY, row, entry(row)));
    }

    private static MinuteEntry entry(Record row) {
        return new MinuteEntry(
            new EntryCode(row.get(MINUTE_ENTRY.ENTRY_CODE)),
            new MeetingCode(row.get(MINUTE_ENTRY.MEETING_CODE)),
            Optional.of(row.get(MINUTE_ENTRY.SUBJECT_KIND))
                .filter(kind -> !kind.isEmpty())
                .map(kind -> new BoardSubject(RatedSubject.Kind.valueOf(kind), row.get(MINUTE_ENTRY.SUBJECT_CODE))),
            said(row),
            row.get(MINUTE_ENTRY.ENTERED_ON),
            row.get(MINUTE_ENTRY.ENTERED_BY),
            HandlingClass.valueOf(row.get(MINUTE_ENTRY.HANDLING))
        );
    }

    private static Minuted said(Record row) {
        var words = row.get(MINUTE_ENTRY.WORDS);
        return switch (row.get(MINUTE_ENTRY.KIND)) {
            case DECISION -> new Minuted.Decision(words);
            case ACTION -> new Minuted.MeetingAction(
                words,
                new OrganisationCode(row.get(MINUTE_ENTRY.ORGANISATION_CODE)),
                row.get(MINUTE_ENTRY.DUE),
                Optional.ofNullable(row.get(MINUTE_ENTRY.DONE_ON)),
                row.get(MINUTE_ENTRY.OUTCOME)
            );
            case ASSURANCE -> new Minuted.Assurance(
                words,
                new OrganisationCode(row.get(MINUTE_ENTRY.ORGANISATION_CODE))
            );
            default -> new Minuted.Note(words);
        };
    }

    private MinuteEntryRecord row(MinuteEntry it) {
        var row = dsl.newRecord(MINUTE_ENTRY);
        row.setEntryCode(it.code().value());
        row.setMeetingCode(it.meeting().value());
        row.setSubjectKind(
            it
                .subject()
                .map(subject -> subject.kind().name())
                .orElse("")
        );
        row.setSubjectCode(it.subject().map(BoardSubject::code).orElse(""));
        row.setWords(it.said().words());
        row.setOrganisationCode("");
        row.setOutcome("");
        row.setEnteredOn(it.on());
        row.setEnteredBy(it.by());
        row.setHandling(it.handling().name());
        switch (it.said()) {
            case Minuted.Decision _ -> row.setKind(DECISION);
            case Minuted.Note _ -> row.setKind(NOTE);
            case Minuted.Assurance assurance -> {
                row.setKind(ASSURANCE);
                row.setOrganisationCode(assurance.from().value());
            }
            case Minuted.MeetingAction action -> {
                row.setKind(ACTION);
                row.setOrganisationCode(action.owner().value());
                row.setDue(action.due());
                action.done().ifPresent(row::setDoneOn);
                row.setOutcome(action.outcome());
            }
        }
        return row;
    }
}
