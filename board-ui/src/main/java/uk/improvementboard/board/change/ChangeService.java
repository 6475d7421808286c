package uk.improvementboard.board.change;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.change.ChangeLine.RatingChange;
import uk.improvementboard.board.meeting.MeetingService;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.meeting.Meeting;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.SectionReading;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.RatedSubject.Facet;
import uk.improvementboard.metrics.rating.Turn;
import uk.improvementboard.persistence.AsAt;

/** Compares the board with what the last meeting had before it: ratings, moved dates, restated figures. */
@Service
public class ChangeService {

    private final BoardReadingService readings;
    private final MeetingService meetings;

    ChangeService(BoardReadingService readings, MeetingService meetings) {
        this.readings = readings;
        this.meetings = meetings;
    }

    /**
     * What changed, and since when.
     *
     * @param board whether the board met on that day
     */
    public record Changes(LocalDate since, boolean board, List<ChangeLine> lines) {
        /** {@return since when, in words: "the board of 4 November", or the day alone where no board met} */
        public String sinceWords(Function<LocalDate, String> day) {
            return (board ? "the board of " : "") + day.apply(since);
        }
    }

    /**
     * {@return what changed since the last meeting before the day of a reading, or within a month where none was held}
     *
     * A meeting on the day itself is the one that asks, so the one before it counts.
     */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public Changes since(PartnershipId partnership, AsAt asAt, BoardReading board) {
        var met = meetings
            .all(partnership, asAt)
            .stream()
            .map(Meeting::on)
            .filter(on -> on.isBefore(asAt.day()))
            .max(Comparator.naturalOrder());
        var since = met.orElseGet(() -> asAt.day().minusMonths(1));
        var earlierBoard = readings.read(partnership, new AsAt(since));
        var before = earlierBoard.plan();
        var now = board.plan();
        var lines = new ArrayList<ChangeLine>();
        now.sections().forEach(section ->
            before.section(section.section().code()).ifPresent(earlier -> sections(earlier, section, lines))
        );
        lines.addAll(OverrideChanges.between(earlierBoard, board));
        now.measures().forEach(measure ->
            before.measure(measure.measure().code()).ifPresent(earlier -> measures(earlier, measure, lines))
        );
        return new Changes(since, met.isPresent(), List.copyOf(lines));
    }

    private static void sections(SectionReading before, SectionReading now, List<ChangeLine> lines) {
        rating(Facet.DELIVERY, before, now, lines);
        rating(Facet.IMPACT, before, now, lines);
        rating(Facet.SUSTAINED, before, now, lines);
    }

    private static void rating(Facet facet, SectionReading before, SectionReading now, List<ChangeLine> lines) {
        var was = before.rating(facet);
        var is = now.rating(facet);
        var turn = Turn.of(was.rag(), is.rag());
        if (turn == Turn.SAME) {
            return;
        }
        var change = new RatingChange(facet, lower(was.words()), lower(is.words()));
        lines.add(
            new ChangeLine(
                turn.words(),
                now.section().title(),
                Optional.of(now.section().code()),
                Optional.empty(),
                facet.words() + ", " + change.before() + " to " + change.now(),
                Optional.of(change)
            )
        );
    }

    private static void measures(MeasureReading before, MeasureReading now, List<ChangeLine> lines) {
        now.milestoneInView().ifPresent(milestone ->
            before
                .trajectory()
                .milestones()
                .stream()
                .filter(earlier -> earlier.id().equals(milestone.id()) && !earlier.due().equals(milestone.due()))
                .forEach(earlier ->
                    lines.add(
                        about(now, "Date moved", "from " + month(earlier.due()) + " to " + month(milestone.due()))
                    )
                )
        );
        restated(before, now, lines);
    }

    private static void restated(MeasureReading before, MeasureReading now, List<ChangeLine> lines) {
        Map<Period, Observation> earlier = new HashMap<>();
        before.observations().forEach(observation -> earlier.put(observation.period(), observation));
        for (var observation : now.observations()) {
            var was = Optional.ofNullable(earlier.get(observation.period())).flatMap(Observation::settled);
            var is = observation.settled();
            if (was.isPresent() && is.isPresent() && was.get().value().compareTo(is.get().value()) != 0) {
                var format = now.format();
                lines.add(
                    about(
                        now,
                        "Restated",
                        observation.period().words() +
                            ", " +
                            format.words(was.get().asDouble()) +
                            " to " +
                            format.words(is.get().asDouble())
                    )
                );
            }
        }
    }

    private static ChangeLine about(MeasureReading reading, String kind, String words) {
        return new ChangeLine(
            kind,
            reading.measure().name(),
            Optional.empty(),
            Optional.of(reading.measure().code()),
            words
        );
    }

    private static String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK).format(day);
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.UK);
    }
}
