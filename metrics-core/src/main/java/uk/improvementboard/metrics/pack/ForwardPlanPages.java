package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.meeting.Meeting;
import uk.improvementboard.metrics.pack.ForwardPlanPage.Kind;
import uk.improvementboard.metrics.pack.ForwardPlanPage.Row;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.promise.PromiseState;
import uk.improvementboard.metrics.stocktake.StocktakeDay;

/**
 * Writes what lies ahead. It reads the pages of the pack itself, so that it names nothing that the readers of the pack do not find in
 * it; meetings alone come from the calendar.
 */
final class ForwardPlanPages {

    private final PlanReading reading;
    private final LocalDate until;
    private final List<Row> rows = new ArrayList<>();

    private ForwardPlanPages(PlanReading reading) {
        this.reading = reading;
        this.until = reading.asAt().plusDays(ForwardPlanPage.DAYS);
    }

    /** {@return the forward plan of a pack whose other pages are written} */
    static ForwardPlanPage of(
        PlanReading reading,
        PageContext context,
        HandlingClass audience,
        List<SectionPage> sections,
        List<MeasurePage> measures,
        PackRegisters registers
    ) {
        var plan = new ForwardPlanPages(reading);
        var meetings = registers
            .calendar()
            .stream()
            .map(it -> shown(it, audience))
            .toList();
        meetings.forEach(plan::meeting);
        sections
            .stream()
            .flatMap(it -> it.actions().stream())
            .distinct()
            .forEach(plan::deliverables);
        measures.forEach(it -> plan.milestones(it, context));
        registers.promises().rows().forEach(plan::promise);
        plan.meetings(registers.meetings());
        context
            .overrides()
            .inForce()
            .forEach(it ->
                plan.add(
                    it.lastDay(),
                    Kind.OVERRIDE,
                    "Rating of " + OverrideNotes.name(reading, it.subject()),
                    Wording.upperFirst(it.by())
                )
            );
        return plan.page(meetings, audience == HandlingClass.PUBLIC);
    }

    /** The words for a meeting that was called were written for the board and its partners; the calendar's are open. */
    private static Meeting shown(Meeting it, HandlingClass audience) {
        return audience == HandlingClass.PUBLIC && it.month().isEmpty()
            ? new Meeting(it.code(), it.on(), "Meeting of the board", it.chair(), it.month())
            : it;
    }

    /** The public is not told that no stocktake is known: one that was called is not named to it. */
    private ForwardPlanPage page(List<Meeting> meetings, boolean open) {
        rows.sort(Comparator.comparing(Row::on).thenComparing(Row::kind).thenComparing(Row::what));
        var stocktake = StocktakeDay.next(meetings, reading.asAt())
            .map(day -> " The next stocktake is on " + Dates.day(day) + ".")
            .orElse(open ? "" : " No stocktake is in the board's calendar.");
        return new ForwardPlanPage(counts() + stocktake, rows);
    }

    private String counts() {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        rows.stream()
            .filter(row -> !row.on().isAfter(until))
            .forEach(row -> counts.merge(row.kind(), 1, Integer::sum));
        var parts = new ArrayList<String>();
        counts.forEach((kind, count) -> parts.add(counted(kind, count)));
        return (
            "In the " +
            ForwardPlanPage.DAYS +
            " days to " +
            Dates.day(until) +
            ": " +
            (parts.isEmpty() ? "nothing that this board knows of" : String.join(", ", parts)) +
            "."
        );
    }

    private static String counted(Kind kind, int count) {
        return switch (kind) {
            case MEETING -> Wording.counted(count, "meeting");
            case STOCKTAKE -> Wording.counted(count, "stocktake");
            case DELIVERABLE -> Wording.counted(count, "deliverable");
            case MILESTONE -> Wording.counted(count, "milestone");
            case PROMISE -> Wording.counted(count, "promise");
            case CHALLENGE -> Wording.counted(count, "challenge") + " to answer";
            case ACTION -> Wording.counted(count, "action") + " from meetings";
            case OVERRIDE -> Wording.counted(count, "rating") + " set by hand that " + (count == 1 ? "ends" : "end");
        };
    }

    private void add(LocalDate on, Kind kind, String what, String who) {
        if (!on.isBefore(reading.asAt()) && !on.isAfter(until)) {
            rows.add(new Row(on, kind, what, who));
        }
    }

    /** The next stocktake is told however far it lies ahead: a board prepares for it. */
    private void meeting(Meeting it) {
        if (StocktakeDay.next(List.of(it), reading.asAt()).isPresent()) {
            rows.add(new Row(it.on(), Kind.STOCKTAKE, it.purpose(), it.chair()));
        } else {
            add(it.on(), Kind.MEETING, it.purpose(), it.chair());
        }
    }

    private void deliverables(SectionPage.ActionRow action) {
        action
            .deliverables()
            .stream()
            .filter(it -> !it.done())
            .forEach(it ->
                it
                    .due()
                    .ifPresent(day ->
                        add(
                            day,
                            Kind.DELIVERABLE,
                            action.number() + " " + it.title(),
                            action.owner() + ", " + action.lead()
                        )
                    )
            );
    }

    private void milestones(MeasurePage page, PageContext context) {
        var owners = reading
            .measure(page.code())
            .map(it -> context.owners(it.measure().owners()))
            .orElse("");
        page.milestones().forEach(it ->
            it
                .due()
                .ifPresent(day ->
                    add(
                        day,
                        Kind.MILESTONE,
                        page.name() + ": " + it.milestone() + " (" + Wording.lowerFirst(it.chance()) + ")",
                        owners
                    )
                )
        );
    }

    private void promise(PromisesPage.Row row) {
        var state = row.state().words();
        if (!state.equals(PromiseState.DELIVERED.words()) && !state.equals(PromiseState.WITHDRAWN.words())) {
            row.due().ifPresent(day -> add(day, Kind.PROMISE, row.title() + ", " + row.promised(), row.by()));
        }
    }

    private void meetings(MeetingsPage meetings) {
        meetings
            .challenges()
            .rows()
            .stream()
            .filter(row -> row.toAnswer().orElse(false))
            .forEach(row ->
                row.dueOn().ifPresent(day -> add(day, Kind.CHALLENGE, row.about() + ": " + row.words(), row.to()))
            );
        meetings
            .actions()
            .rows()
            .stream()
            .filter(row -> row.outcome().isEmpty())
            .forEach(row -> row.dueOn().ifPresent(day -> add(day, Kind.ACTION, row.words(), row.owner())));
    }
}
