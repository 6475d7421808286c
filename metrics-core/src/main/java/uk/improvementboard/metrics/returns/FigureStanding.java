package uk.improvementboard.metrics.returns;

import java.time.LocalDate;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Observation;

/**
 * How a figure of a return stands on a day.
 *
 * @param drafted whether something is keyed that was not submitted yet
 */
public record FigureStanding(DueFigure figure, Standing standing, boolean drafted) {
    /** Where a figure is on its way to the board. */
    public enum Standing {
        DUE("due"),
        LATE("late"),
        QUERIED("queried"),
        IN("in");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        /** {@return the standing within a sentence} */
        public String words() {
            return words;
        }
    }

    /**
     * {@return how a figure stands}
     *
     * @param known what the board holds for its period
     * @param entry what was keyed for it
     */
    public static FigureStanding of(
        DueFigure figure,
        Optional<Observation> known,
        Optional<ReturnEntry> entry,
        LocalDate day
    ) {
        var drafted = entry.filter(it -> it.stage() != ReturnEntry.Stage.SUBMITTED && !it.typed().blank()).isPresent();
        if (entry.filter(it -> it.stage() == ReturnEntry.Stage.QUERIED).isPresent()) {
            return new FigureStanding(figure, Standing.QUERIED, drafted);
        }
        if (UndoneImport.without(known).isPresent()) {
            return new FigureStanding(figure, Standing.IN, drafted);
        }
        return new FigureStanding(figure, day.isAfter(figure.due()) ? Standing.LATE : Standing.DUE, drafted);
    }
}
