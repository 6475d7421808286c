package uk.improvementboard.board.returns.monthly;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.returns.BoardCalendar;
import uk.improvementboard.metrics.returns.ReturnCycle;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.returns.CycleRepository;

/** Makes the year of returns ahead from the board's calendar, and moves their days. */
@Service
public class CalendarService {

    private final PartnershipTransactions transactions;
    private final CycleRepository cycles;
    private final Permits permits;
    private final Clock clock;

    CalendarService(PartnershipTransactions transactions, CycleRepository cycles, Permits permits, Clock clock) {
        this.transactions = transactions;
        this.cycles = cycles;
        this.permits = permits;
        this.clock = clock;
    }

    /**
     * Sets the calendar and makes a year of cycles, from the month before the present one. Cycles that have opened keep their days, and
     * so do those whose days the office moved.
     *
     * @return how many cycles were made or follow the new calendar
     * @throws IllegalArgumentException when the calendar leaves a return no time
     */
    @PreAuthorize("@permits.may(#partnership, 'RETURN_SUBMIT')")
    int set(PartnershipId partnership, BoardCalendar calendar, String reason) {
        var today = LocalDate.now(clock);
        var wanted = calendar.year(YearMonth.from(today).minusMonths(1));
        var asAt = new AsAt(today);
        return transactions.write(partnership, permits.change(partnership, reason), () -> {
            var before = cycles.calendar(asAt);
            var made = wanted
                .stream()
                .filter(cycle -> follows(cycle.month(), before, today, asAt))
                .filter(cycles::save)
                .count();
            cycles.save(calendar);
            return (int) made;
        });
    }

    private boolean follows(YearMonth month, Optional<BoardCalendar> before, LocalDate today, AsAt asAt) {
        return cycles
            .find(month, asAt)
            .map(present -> !present.open(today) && before.filter(it -> it.cycle(month).equals(present)).isPresent())
            .orElse(true);
    }

    /** {@return every version of a month's cycle, oldest first} */
    @PreAuthorize("@returnPermits.any(#partnership)")
    List<Recorded<ReturnCycle>> history(PartnershipId partnership, YearMonth month) {
        return transactions.read(partnership, () -> cycles.history(month));
    }

    /**
     * Moves days of a cycle.
     *
     * @param seen the cycle as the user saw it
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else moved them in between
     */
    @PreAuthorize("@permits.may(#partnership, 'RETURN_SUBMIT')")
    void move(PartnershipId partnership, ReturnCycle seen, ReturnCycle moved, String reason) {
        transactions.write(partnership, permits.change(partnership, reason), () -> {
            var present = cycles.history(seen.month()).getLast();
            cycles.saveOver(present.item().equals(seen) ? present.version() : 0, moved);
        });
    }
}
