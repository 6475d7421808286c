package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.meeting.EntryCode;

/**
 * The action log: what was agreed at meetings to be done. Screen and pack read the same tree.
 *
 * @param summary how many actions there are and how they stand, in a sentence
 * @param rows the overdue first, those that are done last
 */
public record ActionLogPage(String summary, List<Row> rows) {
    /**
     * An action agreed at a meeting.
     *
     * @param meeting code of the meeting
     * @param about what it is about; "The board as a whole" where nothing is named
     * @param outcome what came of it; empty until it is done
     * @param dueOn the day by which it is due; packs from before it was kept have none
     */
    public record Row(
        EntryCode code,
        String meeting,
        String about,
        String words,
        String owner,
        String due,
        Tag state,
        String outcome,
        Optional<LocalDate> dueOn
    ) {}
}
