package uk.improvementboard.persistence.meeting;

import static uk.improvementboard.persistence.jooq.Tables.MEETING;
import static uk.improvementboard.persistence.jooq.Tables.MEETING_ATTENDANCE;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.meeting.Attendance;
import uk.improvementboard.metrics.meeting.Meeting;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.MeetingRecord;

/** Meetings of the board and who was there. */
@Repository
public class MeetingRepository {

    private final DSLContext dsl;
    private final Versions versions;

    MeetingRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return whether the meeting says anything new under its code; the former terms stay in the history} */
    public boolean save(Meeting meeting) {
        return versions.write(row(meeting));
    }

    /**
     * Adds a meeting under a code that has none yet.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else added one under it in between
     */
    public void add(Meeting meeting) {
        versions.writeOver(0, row(meeting));
    }

    /** {@return whether the attendance says anything new for its office} */
    public boolean save(MeetingCode meeting, Attendance attendance) {
        var row = dsl.newRecord(MEETING_ATTENDANCE);
        row.setMeetingCode(meeting.value());
        row.setOffice(attendance.office());
        row.setOrganisationCode(attendance.organisation().map(OrganisationCode::value).orElse(""));
        row.setPresence(attendance.presence().name());
        return versions.write(row);
    }

    /** {@return whether there was such a meeting; it is shown no longer and its versions stay} */
    public boolean withdraw(MeetingCode code) {
        return versions.withdraw(MEETING, MEETING.MEETING_CODE.eq(code.value()));
    }

    /** {@return every meeting of which something is recorded, as known on a day, earliest first} */
    public List<Meeting> all(AsAt asAt) {
        return dsl
            .select(versions.columns(MEETING))
            .from(MEETING)
            .where(versions.asKnown(MEETING, asAt), MEETING.WITHDRAWN.isFalse())
            .orderBy(MEETING.HELD_ON, MEETING.MEETING_CODE)
            .fetch(MeetingRepository::meeting);
    }

    /** {@return the meeting of a code as known on a day} */
    public Optional<Meeting> find(MeetingCode code, AsAt asAt) {
        return dsl
            .select(versions.columns(MEETING))
            .from(MEETING)
            .where(versions.asKnown(MEETING, asAt), MEETING.MEETING_CODE.eq(code.value()), MEETING.WITHDRAWN.isFalse())
            .fetchOptional(MeetingRepository::meeting);
    }

    /** {@return who was at a meeting as known on a day, by office} */
    public List<Attendance> attendance(MeetingCode code, AsAt asAt) {
        return dsl
            .select(versions.columns(MEETING_ATTENDANCE))
            .from(MEETING_ATTENDANCE)
            .where(versions.asKnown(MEETING_ATTENDANCE, asAt), MEETING_ATTENDANCE.MEETING_CODE.eq(code.value()))
            .orderBy(MEETING_ATTENDANCE.OFFICE, MEETING_ATTENDANCE.ORGANISATION_CODE)
            .fetch(row ->
                new Attendance(
                    row.get(MEETING_ATTENDANCE.OFFICE),
                    Optional.of(row.get(MEETING_ATTENDANCE.ORGANISATION_CODE))
                        .filter(it -> !it.isEmpty())
                        .map(OrganisationCode::new),
                    Attendance.Presence.valueOf(row.get(MEETING_ATTENDANCE.PRESENCE))
                )
            );
    }

    private static Meeting meeting(Record row) {
        return new Meeting(
            new MeetingCode(row.get(MEETING.MEETING_CODE)),
            row.get(MEETING.HELD_ON),
            row.get(MEETING.PURPOSE),
            row.get(MEETING.CHAIR),
            Optional.ofNullable(row.get(MEETING.MONTH)).map(YearMonth::from)
        );
    }

    private MeetingRecord row(Meeting it) {
        var row = dsl.newRecord(MEETING);
        row.setMeetingCode(it.code().value());
        row.setHeldOn(it.on());
        row.setPurpose(it.purpose());
        row.setChair(it.chair());
        it.month().ifPresent(month -> row.setMonth(month.atDay(1)));
        return row;
    }
}
