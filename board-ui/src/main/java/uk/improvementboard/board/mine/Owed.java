package uk.improvementboard.board.mine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.improvementboard.board.challenge.ChallengeService.Awaited;
import uk.improvementboard.metrics.challenge.ChallengeCode;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.CommentaryNeed;
import uk.improvementboard.metrics.exception.ExceptionReading;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.meeting.Minuted.MeetingAction;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.MilestoneState;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.signoff.OnRecord;
import uk.improvementboard.metrics.signoff.SignOffReading;

/**
 * One thing that an organisation owes the board.
 *
 * @param what in the words of the board
 * @param due day by which it is owed; empty where it is owed now, because the next pack cannot do without it
 * @param waitsSince for what is owed without a day of its own: since when it waits
 * @param overdue whether it should be there already
 * @param place where it is done
 */
record Owed(
    Kind kind,
    String what,
    Optional<LocalDate> due,
    Optional<LocalDate> waitsSince,
    boolean overdue,
    Place place
) {
    /** What kind of thing it is, as printed. */
    enum Kind {
        FIGURE("Figure"),
        DELIVERABLE("Deliverable"),
        CHALLENGE("Challenge to answer"),
        AGREED("Action agreed at a meeting"),
        SIGNATURE("Signature"),
        COMMENTARY("Commentary"),
        EXCEPTION_PAGE("Exception page");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Where something is done. */
    sealed interface Place {
        /** On the page of a challenge. */
        record OfChallenge(ChallengeCode code) implements Place {}

        /** Where actions agreed at meetings are reported on. */
        record OfMeetings() implements Place {}

        /** On the sign-off of a month. */
        record OfMonth(YearMonth month) implements Place {}

        /** On the page of a measure, part of the plan or action. */
        record OfSubject(BoardSubject subject) implements Place {}

        /** On the exception page of a subject. */
        record OfException(BoardSubject subject) implements Place {}
    }

    /**
     * What registers say of an organisation.
     *
     * @param challenges that it must answer
     * @param agreed actions agreed at meetings that it has not done yet
     * @param exceptions what needs a page of its own or has one
     */
    record Registers(List<Awaited> challenges, List<MeetingAction> agreed, List<ExceptionReading> exceptions) {}

    /**
     * {@return everything that an organisation owes, what is overdue first and the longest overdue before the rest, then by day}
     *
     * @param signOffDay the day by which the figures of a month are to be signed, where the calendar names one
     */
    static List<Owed> of(
        Mine mine,
        PlanReading board,
        OnRecord onRecord,
        Registers registers,
        OrganisationCode who,
        Function<YearMonth, Optional<LocalDate>> signOffDay
    ) {
        var day = mine.day();
        var owed = new ArrayList<Owed>();
        mine.figures().forEach(it -> {
            var measure = it.reading().measure();
            owed.add(
                dated(
                    Kind.FIGURE,
                    measure.name(),
                    it.due(),
                    it.late(),
                    new Place.OfSubject(BoardSubject.measure(measure.code()))
                )
            );
        });
        mine.actions().forEach(action ->
            action.deliverables().forEach(it -> owed.add(deliverable(action.reading().action().number(), it, day)))
        );
        registers
            .challenges()
            .forEach(it ->
                owed.add(
                    dated(
                        Kind.CHALLENGE,
                        it.words(),
                        it.due(),
                        it.due().isBefore(day),
                        new Place.OfChallenge(it.code())
                    )
                )
            );
        registers
            .agreed()
            .forEach(it ->
                owed.add(dated(Kind.AGREED, it.words(), it.due(), it.due().isBefore(day), new Place.OfMeetings()))
            );
        onRecord
            .signOffs()
            .stream()
            .filter(it -> it.awaits(who))
            .forEach(it -> owed.add(signature(it, signOffDay.apply(it.month()), day)));
        CommentaryNeed.missing(board, onRecord.commentaries())
            .stream()
            .filter(it -> it.owners().contains(who))
            .forEach(it -> owed.add(now(Kind.COMMENTARY, it.name(), new Place.OfSubject(it.subject()))));
        registers
            .exceptions()
            .stream()
            .filter(it -> it.state().missing())
            .forEach(it -> owed.add(now(Kind.EXCEPTION_PAGE, it.name(), new Place.OfException(it.subject()))));
        return owed
            .stream()
            .sorted(
                Comparator.comparing((Owed it) -> !it.overdue())
                    .thenComparing(it -> it.due().or(it::waitsSince).orElse(day))
                    .thenComparing(Owed::kind)
            )
            .toList();
    }

    private static Owed dated(Kind kind, String what, LocalDate due, boolean overdue, Place place) {
        return new Owed(kind, what, Optional.of(due), Optional.empty(), overdue, place);
    }

    private static Owed now(Kind kind, String what, Place place) {
        return new Owed(kind, what, Optional.empty(), Optional.empty(), true, place);
    }

    private static Owed deliverable(String action, ActionMilestone it, LocalDate day) {
        return dated(
            Kind.DELIVERABLE,
            action + " " + it.title(),
            it.dates().current(),
            it.stateOn(day) == MilestoneState.OVERDUE,
            new Place.OfSubject(BoardSubject.action(action))
        );
    }

    private static Owed signature(SignOffReading it, Optional<LocalDate> due, LocalDate day) {
        return new Owed(
            Kind.SIGNATURE,
            it.measure().name(),
            due,
            it.since().map(BoardTime::dayOf),
            due.filter(by -> by.isBefore(day)).isPresent(),
            new Place.OfMonth(it.month())
        );
    }
}
