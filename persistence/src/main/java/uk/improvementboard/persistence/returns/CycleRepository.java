package uk.improvementboard.persistence.returns;

import static uk.improvementboard.persistence.jooq.Tables.RETURN_CALENDAR;
import static uk.improvementboard.persistence.jooq.Tables.RETURN_CYCLE;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.returns.BoardCalendar;
import uk.improvementboard.metrics.returns.CycleDates;
import uk.improvementboard.metrics.returns.MeetingRule;
import uk.improvementboard.metrics.returns.ReturnCycle;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.ReturnCycleRecord;

/** The board's calendar and the cycles made of it, every version kept. */
@Repository
public class CycleRepository {

    private final DSLContext dsl;
    private final Versions versions;

    CycleRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return the calendar as known on a day; empty while nobody has set one} */
    public Optional<BoardCalendar> calendar(AsAt asAt) {
        return dsl
            .select(versions.columns(RETURN_CALENDAR))
            .from(RETURN_CALENDAR)
            .where(versions.asKnown(RETURN_CALENDAR, asAt))
            .fetchOptional(row ->
                new BoardCalendar(
                    new MeetingRule(row.get(RETURN_CALENDAR.WEEK), DayOfWeek.of(row.get(RETURN_CALENDAR.WEEKDAY))),
                    row.get(RETURN_CALENDAR.MONTHS_AFTER),
                    row.get(RETURN_CALENDAR.DUE_BEFORE),
                    row.get(RETURN_CALENDAR.CHECK_BEFORE),
                    row.get(RETURN_CALENDAR.SIGN_OFF_BEFORE)
                )
            );
    }

    /** {@return whether the calendar says anything new} */
    public boolean save(BoardCalendar calendar) {
        var row = dsl.newRecord(RETURN_CALENDAR);
        row.setWeek(calendar.meeting().week());
        row.setWeekday(calendar.meeting().weekday().getValue());
        row.setMonthsAfter(calendar.monthsAfter());
        row.setDueBefore(calendar.dueBefore());
        row.setCheckBefore(calendar.checkBefore());
        row.setSignOffBefore(calendar.signOffBefore());
        return versions.write(row);
    }

    /** {@return the cycles as known on a day, the earliest first} */
    public List<ReturnCycle> all(AsAt asAt) {
        return dsl
            .select(versions.columns(RETURN_CYCLE))
            .from(RETURN_CYCLE)
            .where(versions.asKnown(RETURN_CYCLE, asAt))
            .orderBy(RETURN_CYCLE.MONTH)
            .fetch(CycleRepository::read);
    }

    /** {@return the cycle of a month as known on a day} */
    public Optional<ReturnCycle> find(YearMonth month, AsAt asAt) {
        return dsl
            .select(versions.columns(RETURN_CYCLE))
            .from(RETURN_CYCLE)
            .where(versions.asKnown(RETURN_CYCLE, asAt), RETURN_CYCLE.MONTH.eq(month.atDay(1)))
            .fetchOptional(CycleRepository::read);
    }

    /** {@return whether the cycle says anything new} */
    public boolean save(ReturnCycle cycle) {
        return versions.write(row(cycle));
    }

    /**
     * Saves a cycle if its present version is the expected one, 0 when there must be none yet.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else changed it in between
     */
    public boolean saveOver(int expectedVersion, ReturnCycle cycle) {
        return versions.writeOver(expectedVersion, row(cycle));
    }

    /** {@return every version of a month's cycle, oldest first} */
    public List<Recorded<ReturnCycle>> history(YearMonth month) {
        return dsl
            .select(versions.columns(RETURN_CYCLE))
            .select(versions.pedigree(RETURN_CYCLE))
            .from(RETURN_CYCLE)
            .where(versions.mine(RETURN_CYCLE), RETURN_CYCLE.MONTH.eq(month.atDay(1)))
            .orderBy(RETURN_CYCLE.VERSION)
            .fetch(row -> versions.recorded(RETURN_CYCLE, row, read(row)));
    }

    private static ReturnCycle read(Record row) {
        return new ReturnCycle(
            YearMonth.from(row.get(RETURN_CYCLE.MONTH)),
            new CycleDates(
                row.get(RETURN_CYCLE.OPENS),
                row.get(RETURN_CYCLE.DUE),
                row.get(RETURN_CYCLE.DATA_CHECK),
                row.get(RETURN_CYCLE.SIGN_OFF),
                row.get(RETURN_CYCLE.BOARD)
            )
        );
    }

    private ReturnCycleRecord row(ReturnCycle cycle) {
        var row = dsl.newRecord(RETURN_CYCLE);
        row.setMonth(cycle.month().atDay(1));
        row.setOpens(cycle.dates().opens());
        row.setDue(cycle.dates().due());
        row.setDataCheck(cycle.dates().dataCheck());
        row.setSignOff(cycle.dates().signOff());
        row.setBoard(cycle.dates().board());
        return row;
    }
}
