package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.challenge.ChallengeReading;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.meeting.Attendance;
import uk.improvementboard.metrics.meeting.Meeting;
import uk.improvementboard.metrics.meeting.MinuteEntry;
import uk.improvementboard.metrics.meeting.Minuted;
import uk.improvementboard.metrics.pack.ChallengePages.Names;
import uk.improvementboard.metrics.rating.Rag;

/** Writes the minutes of meetings and the action log. */
public final class MinutesPages {

    private static final String WHOLE_BOARD = "The board as a whole";

    private MinutesPages() {}

    /**
     * {@return the minutes of a meeting, as an audience may see them}
     *
     * @param entries of this meeting
     * @param challenges of all meetings
     */
    public static MinutesPage of(
        Meeting meeting,
        List<Attendance> attendance,
        List<MinuteEntry> entries,
        List<ChallengeReading> challenges,
        Names names,
        HandlingClass audience,
        LocalDate asAt
    ) {
        return new MinutesPage(
            title(meeting),
            meeting.chair(),
            attendance
                .stream()
                .map(it ->
                    new MinutesPage.Attended(
                        it.office(),
                        it.organisation().map(names::of).orElse("The board"),
                        it.presence().words()
                    )
                )
                .toList(),
            entries
                .stream()
                .filter(it -> it.handling().visibleTo(audience))
                .map(it -> entry(it, names, asAt))
                .toList(),
            ChallengePages.of(
                challenges
                    .stream()
                    .filter(it -> at(it, meeting))
                    .toList(),
                names,
                audience
            ),
            ChallengePages.of(
                challenges
                    .stream()
                    .filter(it -> !at(it, meeting) && it.carriedForward())
                    .filter(it -> !it.challenge().raisedOn().isAfter(meeting.on()))
                    .toList(),
                names,
                audience
            )
        );
    }

    /** {@return what a meeting is called: "Monthly board, 4 November 2026"} */
    public static String title(Meeting meeting) {
        return meeting.purpose() + ", " + Dates.day(meeting.on());
    }

    private static boolean at(ChallengeReading it, Meeting meeting) {
        return it.challenge().meeting().filter(meeting.code().value()::equals).isPresent();
    }

    private static MinutesPage.Entry entry(MinuteEntry it, Names names, LocalDate asAt) {
        return new MinutesPage.Entry(
            it.code(),
            it.said().kind(),
            it.subject(),
            about(it, names),
            it.said().words(),
            switch (it.said()) {
                case Minuted.MeetingAction action -> names.of(action.owner());
                case Minuted.Assurance assurance -> names.of(assurance.from());
                case Minuted.Decision _, Minuted.Note _ -> "";
            },
            it.said() instanceof Minuted.MeetingAction action ? Dates.day(action.due()) : "",
            it.said() instanceof Minuted.MeetingAction action ? Optional.of(state(action, asAt)) : Optional.empty(),
            Dates.day(it.on()) + ", " + it.by()
        );
    }

    private static String about(MinuteEntry it, Names names) {
        return it.subject().map(names::of).orElse(WHOLE_BOARD);
    }

    private static Tag state(Minuted.MeetingAction action, LocalDate asAt) {
        if (action.done().isPresent()) {
            var words = "On " + Dates.day(action.done().orElseThrow()) + ": " + action.outcome();
            return new Tag(Rag.BLUE, "Done", words, Optional.empty());
        }
        return action.overdue(asAt)
            ? new Tag(Rag.RED, "Overdue", "It was due by " + Dates.day(action.due()), Optional.empty())
            : new Tag(Rag.AMBER, "Open", "It is due by " + Dates.day(action.due()), Optional.empty());
    }

    /**
     * {@return the action log, as an audience may see it: the overdue first, those that are done last}
     *
     * @param entries of all meetings
     */
    public static ActionLogPage actionLog(
        List<MinuteEntry> entries,
        Names names,
        HandlingClass audience,
        LocalDate asAt
    ) {
        var rows = entries
            .stream()
            .filter(it -> it.handling().visibleTo(audience))
            .filter(it -> it.said() instanceof Minuted.MeetingAction)
            .sorted(
                Comparator.comparing((MinuteEntry it) -> action(it).done().isPresent())
                    .thenComparing(it -> action(it).due())
                    .thenComparing(MinuteEntry::code)
            )
            .map(it ->
                new ActionLogPage.Row(
                    it.code(),
                    it.meeting().value(),
                    about(it, names),
                    it.said().words(),
                    names.of(action(it).owner()),
                    Dates.day(action(it).due()),
                    state(action(it), asAt),
                    action(it).outcome(),
                    Optional.of(action(it).due())
                )
            )
            .toList();
        return new ActionLogPage(summary(rows), rows);
    }

    private static Minuted.MeetingAction action(MinuteEntry entry) {
        return (Minuted.MeetingAction) entry.said();
    }

    private static String summary(List<ActionLogPage.Row> rows) {
        if (rows.isEmpty()) {
            return "No action was agreed at a meeting yet.";
        }
        return (
            Wording.counted(rows.size(), "action") +
            " from meetings: " +
            count(rows, Rag.RED) +
            " overdue, " +
            count(rows, Rag.AMBER) +
            " open, " +
            count(rows, Rag.BLUE) +
            " done."
        );
    }

    private static long count(List<ActionLogPage.Row> rows, Rag rag) {
        return rows
            .stream()
            .filter(row -> row.state().rag() == rag)
            .count();
    }
}
