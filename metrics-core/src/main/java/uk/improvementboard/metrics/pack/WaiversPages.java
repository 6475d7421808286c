package uk.improvementboard.metrics.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.CommentaryNeed;
import uk.improvementboard.metrics.exception.ExceptionNeed;
import uk.improvementboard.metrics.freeze.Block;
import uk.improvementboard.metrics.freeze.Freeze;
import uk.improvementboard.metrics.freeze.FreezeRule;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.WaiversPage.Row;
import uk.improvementboard.metrics.plan.PlanReading;

/** Writes what the chair let a pack go without, for an audience. */
public final class WaiversPages {

    private WaiversPages() {}

    /**
     * {@return the page}
     *
     * <p>For others than the board a waiver is left out unless what they see of the board shows why it was needed: that a withheld
     * figure is off track would tell of it.
     *
     * @param board as the audience may see it
     */
    public static WaiversPage of(Freeze freeze, PlanReading board, HandlingClass audience) {
        var rows = freeze
            .waived()
            .stream()
            .filter(
                it -> audience == HandlingClass.BOARD_ONLY || seen(board, it.block()).contains(it.block().subject())
            )
            .map(WaiversPages::row)
            .toList();
        return rows.isEmpty() ? WaiversPage.none() : new WaiversPage(rules(), rows);
    }

    private static Set<BoardSubject> seen(PlanReading board, Block block) {
        return new HashSet<>(
            switch (block) {
                case Block.NoExceptionPage _ -> ExceptionNeed.in(board).stream().map(ExceptionNeed::subject).toList();
                case Block.NoCommentary _, Block.UnsignedCommentary _ -> CommentaryNeed.required(board)
                    .stream()
                    .map(CommentaryNeed::subject)
                    .toList();
            }
        );
    }

    private static Row row(Freeze.Waived it) {
        var waiver = it.waiver();
        return new Row(
            it.block().subject(),
            it.block().subject().words(),
            it.block().name(),
            switch (it.block()) {
                case Block.NoExceptionPage _, Block.NoCommentary _ -> waiver.what().words();
                case Block.UnsignedCommentary unsigned -> waiver.what().words() +
                    " of " +
                    unsigned.signOff().present().figure().observation().period().words();
            },
            Wording.sentence(waiver.reason()),
            waiver.by(),
            Dates.day(waiver.on())
        );
    }

    private static List<String> rules() {
        return Stream.concat(Stream.of(FreezeRule.VERSION + "."), FreezeRule.printed().stream()).toList();
    }
}
