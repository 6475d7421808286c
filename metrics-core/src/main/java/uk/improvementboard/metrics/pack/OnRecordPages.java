package uk.improvementboard.metrics.pack;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.CommentaryMonth;
import uk.improvementboard.metrics.commentary.CommentaryNeed;
import uk.improvementboard.metrics.commentary.WrittenCommentary;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.SignOffBlock.DisagreementBlock;
import uk.improvementboard.metrics.plan.ActionReading;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.plan.SectionReading;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.signoff.Disagreement;
import uk.improvementboard.metrics.signoff.SignOff;
import uk.improvementboard.metrics.signoff.SignOffReading;
import uk.improvementboard.metrics.signoff.SignOffWords;

/** Writes what the partners put on record beside figures, parts of the plan and actions. */
final class OnRecordPages {

    private OnRecordPages() {}

    /** {@return who answers for the figure in view; empty where it needs no signature and nothing is on record} */
    static Optional<SignOffBlock> signOff(MeasureReading reading, PageContext context) {
        var code = reading.measure().code();
        var month = CommentaryMonth.of(reading);
        var record = context.onRecord();
        var words = words(context);
        var disagreement = record.disagreement(code, month).map(it -> block(it, reading.format(), words));
        var waiver = record.waiver(code, month).map(SignOffWords::waived);
        var earlier = lostBefore(code, month, context);
        return record
            .signOff(code, month)
            .map(it ->
                new SignOffBlock(figure(it), words.state(it), words.sentences(it), waiver, disagreement, earlier)
            )
            .or(() ->
                waiver.isPresent() || disagreement.isPresent() || !earlier.isEmpty()
                    ? Optional.of(
                          new SignOffBlock(Dates.month(month.atDay(1)), "", List.of(), waiver, disagreement, earlier)
                      )
                    : Optional.empty()
            );
    }

    static SignOffWords words(PageContext context) {
        return new SignOffWords(context.onRecord().audience(), context.organisations());
    }

    static DisagreementBlock block(Disagreement it, FigureFormat format, SignOffWords words) {
        return new DisagreementBlock(
            it
                .statements()
                .stream()
                .map(statement -> words.held(statement, format))
                .toList(),
            it.agreement().map(SignOffWords::agreed)
        );
    }

    private static String figure(SignOffReading it) {
        return it.present().figure().observation().period().words();
    }

    private static List<String> lostBefore(MeasureCode code, YearMonth month, PageContext context) {
        var words = words(context);
        return context
            .onRecord()
            .signOffsBefore(code, month)
            .stream()
            .filter(it -> it.state() instanceof SignOff.Lost)
            .flatMap(it ->
                words
                    .sentences(it)
                    .stream()
                    .map(sentence -> figure(it) + ": " + Wording.lowerFirst(sentence))
            )
            .toList();
    }

    /** {@return what was said of the figure in view, or of the months since} */
    static Optional<CommentaryBlock> commentary(MeasureReading reading, PageContext context) {
        var from = CommentaryMonth.of(reading);
        var talked = CommentaryMonth.on(reading.asAt());
        var to = talked.isBefore(from) ? from : talked;
        return context
            .onRecord()
            .commentaries()
            .within(BoardSubject.measure(reading.measure().code()), from, to)
            .map(OnRecordPages::block);
    }

    /** {@return what was said of a part of the plan or an action for the month that the board talks about} */
    static Optional<CommentaryBlock> commentary(BoardSubject subject, PlanReading board, PageContext context) {
        return context
            .onRecord()
            .commentaries()
            .of(subject, CommentaryMonth.on(board.asAt()))
            .map(OnRecordPages::block);
    }

    private static CommentaryBlock block(WrittenCommentary it) {
        var text = it.text();
        return new CommentaryBlock(
            Dates.month(it.month().atDay(1)),
            Wording.sentence(text.what()),
            Wording.sentence(text.soWhat()),
            Wording.sentence(text.nowWhat()),
            it.by() + ", " + Dates.day(BoardTime.dayOf(it.at())),
            text.handling().words()
        );
    }

    /** {@return that a red measure has no commentary, for the board alone; empty where it has or needs none} */
    static String missing(MeasureReading reading, PageContext context) {
        var missing =
            context.onRecord().audience() == HandlingClass.BOARD_ONLY &&
            reading.rating().rag() == Rag.RED &&
            commentary(reading, context).isEmpty();
        return missing ? "No commentary is on record. It is required because the measure is red." : "";
    }

    /** {@return that a contradiction has no commentary, for the board alone; empty where it has or needs none} */
    static String missing(SectionReading section, PlanReading board, PageContext context) {
        return missing(BoardSubject.section(section.section().code()), board, context)
            ? "No commentary is on record. It is required because of the contradiction."
            : "";
    }

    /** {@return that a red action has no commentary, for the board alone; empty where it has or needs none} */
    static String missing(ActionReading action, PlanReading board, PageContext context) {
        return missing(BoardSubject.action(action.action().number()), board, context)
            ? "No commentary is on record. It is required because the action is red."
            : "";
    }

    private static boolean missing(BoardSubject subject, PlanReading board, PageContext context) {
        return (
            context.onRecord().audience() == HandlingClass.BOARD_ONLY &&
            CommentaryNeed.missing(board, context.onRecord().commentaries())
                .stream()
                .anyMatch(it -> it.subject().equals(subject))
        );
    }

    static String name(Measure measure, YearMonth month) {
        return measure.name() + ", " + Dates.month(month.atDay(1));
    }
}
