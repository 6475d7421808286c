package uk.improvementboard.metrics.exception;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.plan.ActionReading;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.plan.SectionReading;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Outlook;
import uk.improvementboard.metrics.rating.Promise;
import uk.improvementboard.metrics.rating.Rag;

/**
 * What the record says of a recovery date. For a measure, how likely the value that it fell short of is met by that date if things go on
 * as they are; for an action, how dates promised by its owner were kept so far.
 */
public final class RecoveryOutlook {

    private RecoveryOutlook() {}

    /** {@return the outlook as a sentence without full stop; says why where there is none} */
    public static String words(BoardSubject subject, LocalDate recovery, PlanReading board) {
        return switch (subject.kind()) {
            case MEASURE -> board
                .measure(new MeasureCode(subject.code()))
                .map(it -> ofMeasure(it, recovery))
                .orElse("The measure is no longer on the board");
            case SECTION -> board
                .section(new SectionCode(subject.code()))
                .map(it -> ofSection(it, recovery))
                .orElse("This part of the plan is no longer on the board");
            case ACTION -> action(subject.code(), board)
                .map(RecoveryOutlook::ofAction)
                .orElse("The action is no longer on the board");
        };
    }

    private static Optional<ActionReading> action(String number, PlanReading board) {
        return board
            .sections()
            .stream()
            .flatMap(it -> it.actions().stream())
            .filter(it -> it.action().number().equals(number))
            .findFirst();
    }

    private static String ofMeasure(MeasureReading reading, LocalDate recovery) {
        return promise(reading, recovery)
            .map(reading::outlookOn)
            .map(outlook -> sentence(outlook, reading))
            .orElse("Nothing with a value was promised of this measure, so no forecast can speak of the date");
    }

    /** The date may lie in the very month of the latest figure, of which nothing is left to foresee. */
    private static String sentence(Outlook outlook, MeasureReading reading) {
        if (outlook.chance().isPresent() || outlook.reach() instanceof Outlook.Reach.Unknown) {
            return outlook.sentence(reading.format());
        }
        return outlook.steps() < 1
            ? "The date does not lie beyond the latest figure, so no forecast speaks of it"
            : outlook.chanceInWords();
    }

    /** What the measure falls short of: the milestone that was missed, else the next promise, at the recovery date. */
    private static Optional<Promise> promise(MeasureReading reading, LocalDate recovery) {
        var missed = reading
            .latest()
            .flatMap(latest ->
                reading
                    .trajectory()
                    .lastDueBefore(latest.period().end().plusDays(1))
                    .filter(due -> !reading.measure().direction().reaches(latest.figure().asDouble(), due.value()))
            )
            .map(due -> new Promise("milestone", due.value(), recovery));
        return missed.or(() ->
            reading.next().map(next -> new Promise(next.promise().name(), next.promise().value(), recovery))
        );
    }

    private static String ofAction(ActionReading reading) {
        var words = reading.slippage().words();
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** The most telling side: a failing measure, else the record of an action that is late. */
    private static String ofSection(SectionReading section, LocalDate recovery) {
        return section
            .measures()
            .stream()
            .filter(it -> it.rating().rag() == Rag.RED)
            .findFirst()
            .map(it -> it.measure().name() + ": " + ofMeasure(it, recovery))
            .or(() ->
                section
                    .actions()
                    .stream()
                    .filter(it -> it.delivery().rag() == Rag.RED)
                    .findFirst()
                    .map(it -> "Action " + it.action().number() + ": " + it.slippage().words())
            )
            .orElse("Neither a measure nor an action of this part of the plan is off track now");
    }
}
