package uk.improvementboard.board.returns.monthly;

import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.returns.DueFigure;
import uk.improvementboard.metrics.returns.FigureStanding;
import uk.improvementboard.metrics.returns.MeasureHistory;
import uk.improvementboard.metrics.returns.ReturnEntry;
import uk.improvementboard.metrics.returns.ReturnFinding;
import uk.improvementboard.metrics.returns.TypedFigure;
import uk.improvementboard.metrics.returns.UndoneImport;
import uk.improvementboard.metrics.signoff.SignOffReading;
import uk.improvementboard.persistence.history.Recorded;

/**
 * One figure of a return with what is known around it.
 *
 * @param entry what was keyed for it, with its version; empty while nobody has
 * @param signOff how far its sign-off is; empty where it needs no signature or there is no figure yet
 */
record SheetRow(
    DueFigure figure,
    MeasureHistory history,
    Optional<Recorded<ReturnEntry>> entry,
    Optional<SignOffReading> signOff
) {
    SheetRow(DueFigure figure, MeasureHistory history, Optional<Recorded<ReturnEntry>> entry) {
        this(figure, history, entry, Optional.empty());
    }

    FigureKey key() {
        return FigureKey.of(figure);
    }

    /** {@return the version that a save must find: 0 while there is none} */
    int version() {
        return entry.map(Recorded::version).orElse(0);
    }

    /** {@return what was keyed; before anybody did, what the board holds, to be changed or made final} */
    ReturnEntry keyed() {
        return entry.map(Recorded::item).orElseGet(() -> {
            var empty = ReturnEntry.empty(key().measure(), key().period());
            return UndoneImport.without(known())
                .map(it -> empty.with(TypedFigure.of(it, history.measure())))
                .orElse(empty);
        });
    }

    /** {@return what the board holds for the period} */
    Optional<Observation> known() {
        return history.at(figure.period());
    }

    FigureStanding standing() {
        return FigureStanding.of(figure, known(), entry.map(Recorded::item), history.today());
    }

    /** {@return whether it waits to be handed in} */
    boolean toSubmit() {
        return keyed().typed().answered() && open();
    }

    private boolean open() {
        return entry.filter(it -> it.item().stage() != ReturnEntry.Stage.SUBMITTED).isPresent();
    }

    /** {@return what the checks say of what was keyed and not yet handed in} */
    List<ReturnFinding> findings() {
        return open() ? keyed().findings(history) : List.of();
    }

    /** {@return those findings that keep it from being handed in} */
    List<ReturnFinding> blocking() {
        return open() ? keyed().blocking(history) : List.of();
    }

    SheetRow with(Optional<SignOffReading> reading) {
        return new SheetRow(figure, history, entry, reading);
    }

    SheetRow with(Recorded<ReturnEntry> saved) {
        return new SheetRow(figure, history, Optional.of(saved), signOff);
    }
}
