package uk.improvementboard.metrics.exception;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.rating.Rag;

/**
 * How one subject stands with its exception pages on the day the board was read.
 *
 * @param name the subject as a board member says it
 * @param need why it needs a page; empty where it does not
 * @param present the page that stands; empty where none was written since the last recovery
 * @param earlier pages of which the subject recovered, latest first
 * @param outlook what the record says of the recovery date, without full stop; empty where no page stands
 */
public record ExceptionReading(
    BoardSubject subject,
    String name,
    List<OrganisationCode> owners,
    Optional<ExceptionNeed> need,
    Optional<ExceptionReport> present,
    List<ExceptionReport> earlier,
    String outlook,
    State state
) {
    /** How a subject stands. What needs attention comes first. */
    public enum State {
        MISSING("No exception page", Rag.RED),
        RETURNED("Returned with a question", Rag.RED),
        DATE_PASSED("Recovery date passed", Rag.RED),
        OPEN("Open", Rag.AMBER),
        TO_CLOSE("No longer needed, to be closed", Rag.GREEN),
        RECOVERED("Recovered", Rag.GREEN);

        private final String words;
        private final Rag rag;

        State(String words, Rag rag) {
            this.words = words;
            this.rag = rag;
        }

        /** {@return the state as printed} */
        public String words() {
            return words;
        }

        /** {@return the colour and shape under which it is printed} */
        public Rag rag() {
            return rag;
        }

        /** {@return whether something must be written before a pack can be issued} */
        public boolean missing() {
            return rag == Rag.RED;
        }
    }

    /** Freezes the lists. */
    public ExceptionReading {
        owners = List.copyOf(owners);
        earlier = List.copyOf(earlier);
    }

    /**
     * {@return every subject that needs a page or has one, what needs attention first}
     *
     * @param reports all that may be read, in any order
     */
    public static List<ExceptionReading> all(PlanReading board, List<ExceptionReport> reports) {
        var needs = new LinkedHashMap<BoardSubject, Optional<ExceptionNeed>>();
        ExceptionNeed.in(board).forEach(need -> needs.put(need.subject(), Optional.of(need)));
        reports.forEach(report -> needs.putIfAbsent(report.subject(), Optional.empty()));
        var readings = new ArrayList<ExceptionReading>();
        needs.forEach((subject, need) -> readings.add(of(subject, need, board, reports)));
        return readings.stream().sorted(Comparator.comparing(ExceptionReading::state)).toList();
    }

    /** {@return how one subject stands; empty where nothing on the board is called so and no report speaks of it} */
    public static Optional<ExceptionReading> of(
        BoardSubject subject,
        PlanReading board,
        List<ExceptionReport> reports
    ) {
        return all(board, reports)
            .stream()
            .filter(it -> it.subject().equals(subject))
            .findFirst();
    }

    private static ExceptionReading of(
        BoardSubject subject,
        Optional<ExceptionNeed> need,
        PlanReading board,
        List<ExceptionReport> reports
    ) {
        var own = reports
            .stream()
            .filter(it -> it.subject().equals(subject))
            .sorted(Comparator.comparingInt(ExceptionReport::number).reversed())
            .toList();
        var present = own
            .stream()
            .filter(it -> !it.recovered())
            .findFirst();
        return new ExceptionReading(
            subject,
            need.map(ExceptionNeed::name).orElseGet(() -> name(subject, board)),
            need
                .map(ExceptionNeed::owners)
                .orElseGet(() -> own.stream().map(ExceptionReport::owner).distinct().toList()),
            need,
            present,
            own.stream().filter(ExceptionReport::recovered).toList(),
            present.map(it -> RecoveryOutlook.words(subject, it.recovery(), board)).orElse(""),
            state(need, present, board.asAt())
        );
    }

    private static State state(Optional<ExceptionNeed> need, Optional<ExceptionReport> present, LocalDate day) {
        if (need.isEmpty()) {
            return present.isPresent() ? State.TO_CLOSE : State.RECOVERED;
        }
        return present
            .map(it ->
                it.step() == ExceptionReport.Step.RETURNED
                    ? State.RETURNED
                    : it.recovery().isBefore(day)
                      ? State.DATE_PASSED
                      : State.OPEN
            )
            .orElse(State.MISSING);
    }

    private static String name(BoardSubject subject, PlanReading board) {
        return switch (subject.kind()) {
            case MEASURE -> board
                .measure(new MeasureCode(subject.code()))
                .map(it -> it.measure().name())
                .orElse(subject.code());
            case SECTION -> board
                .section(new SectionCode(subject.code()))
                .map(it -> it.section().title())
                .orElse(subject.code());
            case ACTION -> board
                .plan()
                .action(subject.code())
                .map(it -> it.title())
                .orElse("Action " + subject.code());
        };
    }

    /** {@return why it stands as it does, in a sentence without full stop} */
    public String reason() {
        return switch (state) {
            case MISSING -> need.map(ExceptionNeed::why).orElse("");
            case RETURNED -> "Returned with the question: " +
                present.map(ExceptionReport::stepWords).map(Wording::withoutStop).orElse("");
            case DATE_PASSED -> "It was to have recovered by " +
                present.map(it -> Wording.day(it.recovery())).orElse("") +
                " and has not: " +
                need.map(ExceptionNeed::why).orElse("");
            case OPEN -> need.map(ExceptionNeed::why).orElse("");
            case TO_CLOSE -> "The board shows nothing any more that needs a page";
            case RECOVERED -> earlier
                .stream()
                .findFirst()
                .map(ExceptionReport::stepWords)
                .map(Wording::withoutStop)
                .orElse("");
        };
    }
}
