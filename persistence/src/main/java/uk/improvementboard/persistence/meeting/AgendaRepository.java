package uk.improvementboard.persistence.meeting;

import static uk.improvementboard.persistence.jooq.Tables.AGENDA_ITEM;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.meeting.AgendaItem;
import uk.improvementboard.metrics.meeting.AgendaRule;
import uk.improvementboard.metrics.meeting.KeptAgenda;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.AgendaItemRecord;

/** Agendas as kept for their meetings, every order and mark that they had. */
@Repository
public class AgendaRepository {

    private final DSLContext dsl;
    private final Versions versions;

    AgendaRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /**
     * {@return whether the agenda says anything new; an item that it no longer has is taken out, and its versions stay}
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else wrote at the same moment
     */
    public boolean save(MeetingCode meeting, KeptAgenda agenda, AsAt asAt) {
        var changed = false;
        for (var before : find(meeting, asAt)
            .map(KeptAgenda::items)
            .stream()
            .flatMap(it -> it.stream())
            .toList()) {
            if (agenda.find(before.item().key()).isEmpty()) {
                changed |= versions.withdraw(
                    AGENDA_ITEM,
                    AGENDA_ITEM.MEETING_CODE.eq(meeting.value()).and(AGENDA_ITEM.ITEM_KEY.eq(before.item().key()))
                );
            }
        }
        for (var place = 0; place < agenda.items().size(); place++) {
            changed |= versions.write(row(meeting, place, agenda.items().get(place)));
        }
        return changed;
    }

    /** {@return the agenda of a meeting as known on a day; empty where none was kept} */
    public Optional<KeptAgenda> find(MeetingCode meeting, AsAt asAt) {
        var items = dsl
            .select(versions.columns(AGENDA_ITEM))
            .from(AGENDA_ITEM)
            .where(
                versions.asKnown(AGENDA_ITEM, asAt),
                AGENDA_ITEM.MEETING_CODE.eq(meeting.value()),
                AGENDA_ITEM.WITHDRAWN.isFalse()
            )
            .orderBy(AGENDA_ITEM.PLACE, AGENDA_ITEM.ITEM_KEY)
            .fetch(AgendaRepository::item);
        return items.isEmpty() ? Optional.empty() : Optional.of(new KeptAgenda(items));
    }

    private static KeptAgenda.Item item(Record row) {
        var kind = row.get(AGENDA_ITEM.SUBJECT_KIND);
        return new KeptAgenda.Item(
            new AgendaItem(
                row.get(AGENDA_ITEM.ITEM_KEY),
                AgendaRule.valueOf(row.get(AGENDA_ITEM.RULE)),
                row.get(AGENDA_ITEM.TITLE),
                row.get(AGENDA_ITEM.DETAIL),
                kind.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new BoardSubject(RatedSubject.Kind.valueOf(kind), row.get(AGENDA_ITEM.SUBJECT_CODE)))
            ),
            KeptAgenda.Mark.valueOf(row.get(AGENDA_ITEM.MARK)),
            row.get(AGENDA_ITEM.NOTE),
            HandlingClass.valueOf(row.get(AGENDA_ITEM.HANDLING))
        );
    }

    private AgendaItemRecord row(MeetingCode meeting, int place, KeptAgenda.Item it) {
        var row = dsl.newRecord(AGENDA_ITEM);
        row.setMeetingCode(meeting.value());
        row.setItemKey(it.item().key());
        row.setPlace(place);
        row.setRule(it.item().rule().name());
        row.setTitle(it.item().title());
        row.setDetail(it.item().detail());
        row.setSubjectKind(
            it
                .item()
                .about()
                .map(about -> about.kind().name())
                .orElse("")
        );
        row.setSubjectCode(it.item().about().map(BoardSubject::code).orElse(""));
        row.setMark(it.mark().name());
        row.setNote(it.note());
        row.setHandling(it.handling().name());
        row.setWithdrawn(false);
        return row;
    }
}
