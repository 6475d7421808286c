package uk.improvementboard.metrics.pack;

import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.meeting.EntryCode;

/**
 * The minutes of a meeting: screen and paper read the same tree.
 *
 * @param title purpose and day
 * @param chair the office that chairs it
 * @param attendance who was there and who sent apologies, by office
 * @param entries decisions, actions, assurances and notes in the order in which they were recorded
 * @param raised challenges raised at the meeting
 * @param carried challenges that were open before it and are carried forward
 */
public record MinutesPage(
    String title,
    String chair,
    List<Attended> attendance,
    List<Entry> entries,
    ChallengesPage raised,
    ChallengesPage carried
) {
    /** An office with its organisation, and whether somebody came. */
    public record Attended(String office, String organisation, String presence) {}

    /**
     * One entry.
     *
     * @param kind "Decision"
     * @param about what it is about; "The board as a whole" where nothing is named
     * @param who who does it or assured; empty for decisions and notes
     * @param due by when, for an action; else empty
     * @param state how an action stands; else empty
     * @param recorded when and by whom
     */
    public record Entry(
        EntryCode code,
        String kind,
        Optional<BoardSubject> subject,
        String about,
        String words,
        String who,
        String due,
        Optional<Tag> state,
        String recorded
    ) {}
}
