package uk.improvementboard.metrics.freeze;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.CommentaryNeed;
import uk.improvementboard.metrics.exception.ExceptionReading;
import uk.improvementboard.metrics.exception.ExceptionReport;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.metrics.signoff.OnRecord;
import uk.improvementboard.metrics.signoff.SignOff;
import uk.improvementboard.metrics.signoff.Waiver;
import uk.improvementboard.metrics.signoff.Waiver.Requirement;

/**
 * Whether a month's pack can be issued, by {@link FreezeRule} alone: the same board gives the same answer.
 *
 * @param month of the pack
 * @param open what blocks it, in the order of the rules
 * @param waived what would block it had the chair not waived it, in the same order
 * @param organisations short names by code
 */
public record Freeze(
    YearMonth month,
    List<Block> open,
    List<Waived> waived,
    Map<OrganisationCode, String> organisations
) {
    /** What is missing, with the waiver that lets the pack go without it. */
    public record Waived(Block block, Waiver waiver) {}

    /** Freezes the lists. */
    public Freeze {
        open = List.copyOf(open);
        waived = List.copyOf(waived);
        organisations = Map.copyOf(organisations);
    }

    /**
     * {@return what stands between a board and the pack of a month}
     *
     * @param board the whole of it, as at the day that the pack is read: what an audience may not see counts too
     * @param record what the whole board reads of commentary and sign-offs on that day
     * @param reports all exception pages on that day
     * @param waivers those in force now
     * @param organisations short names by code
     */
    public static Freeze of(
        YearMonth month,
        PlanReading board,
        OnRecord record,
        List<ExceptionReport> reports,
        List<Waiver> waivers,
        Map<OrganisationCode, String> organisations
    ) {
        var open = new ArrayList<Block>();
        var waived = new ArrayList<Waived>();
        blocks(board, record, reports).forEach(block ->
            waivers
                .stream()
                .filter(it -> block.waivedBy(it, month))
                .findFirst()
                .ifPresentOrElse(it -> waived.add(new Waived(block, it)), () -> open.add(block))
        );
        return new Freeze(month, open, waived, organisations);
    }

    private static List<Block> blocks(PlanReading board, OnRecord record, List<ExceptionReport> reports) {
        Stream<Block> pages = ExceptionReading.all(board, reports)
            .stream()
            .filter(it -> it.state().missing())
            .map(Block.NoExceptionPage::new);
        var required = CommentaryNeed.required(board);
        Stream<Block> missing = required
            .stream()
            .filter(need -> need.answer(board, record.commentaries()).isEmpty())
            .map(Block.NoCommentary::new);
        var unsigned = required
            .stream()
            .filter(need -> need.answer(board, record.commentaries()).isPresent())
            .flatMap(need -> unsigned(need, record).stream());
        return Stream.of(pages, missing, unsigned)
            .flatMap(it -> it)
            .toList();
    }

    /** A figure that others publish needs no signature, and parts of the plan have no figure of their own. */
    private static Optional<Block> unsigned(CommentaryNeed need, OnRecord record) {
        return need.subject().kind() == RatedSubject.Kind.MEASURE
            ? record
                  .signOff(new MeasureCode(need.subject().code()), need.from())
                  .filter(it -> !(it.state() instanceof SignOff.Signed))
                  .map(it -> new Block.UnsignedCommentary(need, it))
            : Optional.empty();
    }

    /** {@return whether the pack can be issued} */
    public boolean clear() {
        return open.isEmpty();
    }

    /** {@return what blocks the pack on a subject and can be waived so} */
    public Optional<Block> block(Requirement requirement, BoardSubject subject) {
        return open
            .stream()
            .filter(it -> it.requirement() == requirement && it.subject().equals(subject))
            .findFirst();
    }

    /** {@return how the pack stands, in a sentence} */
    public String summary() {
        var pack = "the pack of " + Period.month(month).words();
        var without = waived.isEmpty() ? "" : " The chair waived " + waived.size() + ".";
        if (open.isEmpty()) {
            return "Nothing blocks " + pack + ": it can be issued." + without;
        }
        return (
            Wording.counted(open.size(), "thing") + (open.size() == 1 ? " blocks " : " block ") + pack + "." + without
        );
    }

    /** {@return each thing that blocks the pack, in a sentence: what is missing, who owes it and what to do} */
    public List<String> sentences() {
        return open
            .stream()
            .map(
                it ->
                    it.name() +
                    ": " +
                    Wording.lowerFirst(it.rule().words()) +
                    " (" +
                    it.owedBy(organisations) +
                    "). " +
                    Wording.sentence(it.toDo())
            )
            .toList();
    }

    /**
     * {@return the same in one text}
     *
     * @param most how many are named; the others are counted
     */
    public String inWords(int most) {
        var named = sentences().stream().limit(most).collect(Collectors.joining(" "));
        return (
            summary() +
            " " +
            named +
            (open.size() > most ? " And " + (open.size() - most) + " more." : "")
        ).strip();
    }
}
