package uk.improvementboard.board.demonstration;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.illustrative.Exampleshire;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.returns.BoardCalendar;
import uk.improvementboard.metrics.returns.MeetingRule;
import uk.improvementboard.metrics.returns.ReturnEntry;
import uk.improvementboard.metrics.returns.TypedFigure;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;
import uk.improvementboard.persistence.returns.CycleRepository;
import uk.improvementboard.persistence.returns.EntryRepository;

/**
 * Gives Exampleshire a calendar, the returns of its year, and the latest one half done: provisional figures on their way to final ones.
 * A real partnership gets none: its office sets the calendar and keys the figures.
 */
@Component
class DemonstrationReturns {

    private static final BoardCalendar CALENDAR = new BoardCalendar(
        new MeetingRule(1, DayOfWeek.WEDNESDAY),
        2,
        12,
        6,
        3
    );
    private static final YearMonth FIRST = YearMonth.of(2026, 4);
    private static final LocalDate KEYED_ON = LocalDate.of(2026, 11, 20);
    private static final LocalTime KEYED_AT = LocalTime.of(10, 42);
    private static final String OFFICE = "Programme office (made up)";
    private static final String COUNCIL = "Council executive (made up)";

    private final PartnershipTransactions transactions;
    private final CycleRepository cycles;
    private final EntryRepository entries;
    private final MeasureRepository measures;
    private final ObservationRepository observations;
    private final PartnershipRepository partnerships;
    private final Clock clock;

    DemonstrationReturns(
        PartnershipTransactions transactions,
        CycleRepository cycles,
        EntryRepository entries,
        MeasureRepository measures,
        ObservationRepository observations,
        PartnershipRepository partnerships,
        Clock clock
    ) {
        this.transactions = transactions;
        this.cycles = cycles;
        this.entries = entries;
        this.measures = measures;
        this.observations = observations;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    /** Makes the cycles up to a year ahead, and keys what the story keys, where nothing was done yet. */
    void create(PartnershipId exampleshire) {
        var today = LocalDate.now(clock);
        var present = new AsAt(today);
        if (transactions.read(exampleshire, () -> cycles.calendar(present)).isPresent()) {
            return;
        }
        var agreed = Change.on(FIRST.atDay(1), OFFICE, "Dates of the board for the year");
        transactions.write(exampleshire, agreed, () -> {
            cycles.save(CALENDAR);
            var ahead = YearMonth.from(today).plusMonths(11);
            var last = ahead.isBefore(FIRST.plusMonths(11)) ? FIRST.plusMonths(11) : ahead;
            Stream.iterate(FIRST, month -> !month.isAfter(last), month -> month.plusMonths(1)).forEach(month ->
                cycles.save(CALENDAR.cycle(month))
            );
        });
        if (!KEYED_ON.isAfter(today)) {
            key(exampleshire, COUNCIL, "school-attendance-with-plans", DemonstrationReturns::madeFinal);
            key(exampleshire, OFFICE, "health-advice-within-6-weeks", DemonstrationReturns::halfKeyed);
            key(exampleshire, OFFICE, "speech-therapy-within-18-weeks", entry ->
                madeFinal(entry).asked("Are first appointments by telephone counted in?")
            );
        }
    }

    private void key(PartnershipId exampleshire, String who, String measure, UnaryOperator<ReturnEntry> work) {
        var code = new MeasureCode(measure);
        var moment = KEYED_ON.atTime(KEYED_AT).atZone(clock.getZone()).toInstant();
        transactions.write(exampleshire, new Change(moment, who, "Keyed in the return"), () ->
            latest(code)
                .map(known -> work.apply(ReturnEntry.empty(code, known.period()).with(typed(known, code))))
                .ifPresent(entry -> entries.saveOver(0, entry))
        );
    }

    private TypedFigure typed(Observation known, MeasureCode code) {
        return TypedFigure.of(known, measures.find(code, new AsAt(KEYED_ON)).orElseThrow());
    }

    /** The figure of the latest month of the story, while it is provisional. */
    private Optional<Observation> latest(MeasureCode measure) {
        return observations
            .series(measure, partnerships.current().area(), new AsAt(KEYED_ON))
            .stream()
            .filter(Observation.Provisional.class::isInstance)
            .filter(it -> it.period().endMonth().equals(Exampleshire.lastMonth()))
            .findFirst();
    }

    private static ReturnEntry madeFinal(ReturnEntry entry) {
        var typed = entry.typed();
        return entry.with(
            new TypedFigure(
                TypedFigure.Status.REPORTED,
                typed.value(),
                typed.numerator(),
                typed.denominator(),
                typed.note()
            )
        );
    }

    /** Somebody was called away after the first number. */
    private static ReturnEntry halfKeyed(ReturnEntry entry) {
        return entry.with(new TypedFigure(TypedFigure.Status.REPORTED, "", entry.typed().numerator(), "", ""));
    }
}
