package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.commentary.CommentaryMonth;
import uk.improvementboard.metrics.commentary.CommentaryNeed;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.SignOffPage.Line;
import uk.improvementboard.metrics.pack.SignOffPage.Row;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.signoff.Disagreement;
import uk.improvementboard.metrics.signoff.SignOff;
import uk.improvementboard.metrics.signoff.SignOffReading;
import uk.improvementboard.metrics.signoff.SignOffWords;

/** Writes the page of a pack on sign-off: what is signed, waived, disputed, and left without words. */
final class SignOffPages {

    private SignOffPages() {}

    /** {@return the page; empty where no figure in view needs a signature and nothing is on record} */
    static Optional<SignOffPage> of(PlanReading board, PageContext context) {
        var inView = board
            .measures()
            .stream()
            .flatMap(it -> context.onRecord().signOff(it.measure().code(), CommentaryMonth.of(it)).stream())
            .toList();
        var waivers = lines(board, context, SignOffPages::waiver);
        var disagreements = lines(board, context, SignOffPages::disagreement);
        if (inView.isEmpty() && waivers.isEmpty() && disagreements.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
            new SignOffPage(
                summary(inView),
                inView
                    .stream()
                    .filter(it -> !(it.state() instanceof SignOff.Signed))
                    .sorted(Comparator.comparingInt(it -> order(it.state())))
                    .map(it -> row(it, context))
                    .toList(),
                waivers,
                disagreements,
                context.onRecord().audience() == HandlingClass.BOARD_ONLY ? missing(board, context) : List.of()
            )
        );
    }

    private static String summary(List<SignOffReading> inView) {
        var signed = inView
            .stream()
            .filter(it -> it.state() instanceof SignOff.Signed)
            .count();
        return (
            signed +
            " of " +
            Wording.counted(inView.size(), "figure") +
            " that the partners bring " +
            (signed == 1 ? "is" : "are") +
            " signed by the executives of all partners that own them."
        );
    }

    /** What was lost or asked comes first. */
    private static int order(SignOff state) {
        return switch (state) {
            case SignOff.Lost _ -> 0;
            case SignOff.Returned _ -> 1;
            case SignOff.PartlySigned _ -> 2;
            case SignOff.DataChecked _ -> 3;
            case SignOff.Submitted _ -> 4;
            case SignOff.Draft _ -> 5;
            case SignOff.Signed _ -> 6;
        };
    }

    private static Row row(SignOffReading it, PageContext context) {
        var words = OnRecordPages.words(context);
        var sentences = String.join(". ", words.sentences(it));
        return new Row(
            it.measure().name(),
            it.present().figure().observation().period().words(),
            words.state(it),
            Wording.sentence(sentences)
        );
    }

    private interface Said {
        Optional<String> of(MeasureReading reading, PageContext context);
    }

    private static List<Line> lines(PlanReading board, PageContext context, Said said) {
        var lines = new ArrayList<Line>();
        board
            .measures()
            .forEach(it ->
                said
                    .of(it, context)
                    .ifPresent(words ->
                        lines.add(new Line(OnRecordPages.name(it.measure(), CommentaryMonth.of(it)), words))
                    )
            );
        return List.copyOf(lines);
    }

    private static Optional<String> waiver(MeasureReading it, PageContext context) {
        return context
            .onRecord()
            .waiver(it.measure().code(), CommentaryMonth.of(it))
            .map(waiver -> Wording.sentence(SignOffWords.waived(waiver)));
    }

    private static Optional<String> disagreement(MeasureReading it, PageContext context) {
        return context
            .onRecord()
            .disagreement(it.measure().code(), CommentaryMonth.of(it))
            .filter(Disagreement::open)
            .map(open -> OnRecordPages.block(open, it.format(), OnRecordPages.words(context)))
            .map(block -> String.join(" ", block.statements().stream().map(Wording::sentence).toList()));
    }

    private static List<Line> missing(PlanReading board, PageContext context) {
        return CommentaryNeed.missing(board, context.onRecord().commentaries())
            .stream()
            .map(need -> new Line(need.name(), Wording.sentence(need.why())))
            .toList();
    }
}
