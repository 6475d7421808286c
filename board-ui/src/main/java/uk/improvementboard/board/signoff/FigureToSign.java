package uk.improvementboard.board.signoff;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.improvementboard.board.component.Months;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.CommentaryMonth;
import uk.improvementboard.metrics.commentary.WrittenCommentary;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.signoff.Disagreement;
import uk.improvementboard.metrics.signoff.SignOff;
import uk.improvementboard.metrics.signoff.SignOffReading;
import uk.improvementboard.metrics.signoff.SignOffWords;
import uk.improvementboard.metrics.signoff.Waiver;

/**
 * A figure on its way to signatures, with everything that its signatory should see first.
 *
 * @param checks what a careful reader would notice, as sentences without full stop
 * @param commentary what is on record of it
 */
record FigureToSign(
    SignOffReading signOff,
    MeasureReading measure,
    List<String> checks,
    Optional<WrittenCommentary> commentary,
    Optional<Waiver> waiver,
    Optional<Disagreement> disagreement
) {
    /** {@return the figures of a month, in the board's order} */
    static List<FigureToSign> of(BoardReading reading, YearMonth month) {
        return reading
            .plan()
            .measures()
            .stream()
            .flatMap(measure ->
                reading
                    .context()
                    .onRecord()
                    .signOff(measure.measure().code(), month)
                    .map(it -> of(it, measure, reading))
                    .stream()
            )
            .toList();
    }

    /** {@return figures of every month that the board looks back, latest month first} */
    static List<FigureToSign> all(BoardReading reading) {
        return reading
            .context()
            .onRecord()
            .signOffs()
            .reversed()
            .stream()
            .flatMap(it ->
                reading
                    .plan()
                    .measure(it.measure().code())
                    .map(measure -> of(it, measure, reading))
                    .stream()
            )
            .toList();
    }

    private static FigureToSign of(SignOffReading it, MeasureReading measure, BoardReading reading) {
        var record = reading.context().onRecord();
        var code = it.measure().code();
        var said = record.commentaries().of(BoardSubject.measure(code), it.month());
        return new FigureToSign(
            it,
            measure,
            checks(it, measure, said.isPresent()),
            said,
            record.waiver(code, it.month()),
            record.disagreement(code, it.month())
        );
    }

    private static List<String> checks(SignOffReading it, MeasureReading measure, boolean said) {
        var checks = new ArrayList<String>();
        var observation = it.present().figure().observation();
        var format = FigureFormat.of(it.measure());
        before(measure, observation).ifPresent(before ->
            checks.add(
                before.period().words() +
                    ": " +
                    SignOffWords.value(before, format) +
                    change(before, observation, format)
            )
        );
        if (it.present().figure().version() > 1) {
            checks.add(
                "Version " + it.present().figure().version() + " of this figure: it was given differently before"
            );
        }
        if (!observation.provenance().caveat().isBlank()) {
            checks.add(observation.provenance().caveat());
        }
        if (CommentaryMonth.of(measure).equals(it.month())) {
            checks.add(measure.rating().rag().colour() + ": " + measure.rating().reason());
            checks.addAll(measure.quality().notes());
            if (measure.rating().rag() == Rag.RED && !said) {
                checks.add("Red without commentary: what you sign would stand without a word");
            }
        }
        return List.copyOf(checks);
    }

    private static Optional<Observation> before(MeasureReading measure, Observation observation) {
        return measure
            .observations()
            .stream()
            .filter(it -> it.period().compareTo(observation.period()) < 0)
            .reduce((_, later) -> later);
    }

    private static String change(Observation before, Observation now, FigureFormat format) {
        if (before.shown().isEmpty() || now.shown().isEmpty()) {
            return "";
        }
        var difference = now.shown().get().asDouble() - before.shown().get().asDouble();
        if (format.words(now.shown().get().asDouble()).equals(format.words(before.shown().get().asDouble()))) {
            return ", so no change";
        }
        return ", so " + format.gap(Math.abs(difference)) + (difference > 0 ? " more now" : " less now");
    }

    /** {@return the figure in large type: "62%"} */
    String figure() {
        return SignOffWords.value(observation(), FigureFormat.of(signOff.measure()));
    }

    /** {@return its parts and period: "45 of 72, October 2026"} */
    String label() {
        return (
            observation()
                .shown()
                .flatMap(it -> it.fraction())
                .map(it -> String.format(Locale.UK, "%,d of %,d, ", it.numerator(), it.denominator()))
                .orElse("") + observation().period().words()
        );
    }

    /** {@return measure and month, to name it in a list: "EHC plans issued within 20 weeks, October 2026"} */
    String name() {
        return signOff.measure().name() + ", " + Months.words(signOff.month());
    }

    private Observation observation() {
        return signOff.present().figure().observation();
    }

    boolean signed() {
        return signOff.state() instanceof SignOff.Signed;
    }

    boolean returned() {
        return signOff.state() instanceof SignOff.Returned;
    }

    boolean lost() {
        return signOff.state() instanceof SignOff.Lost;
    }
}
