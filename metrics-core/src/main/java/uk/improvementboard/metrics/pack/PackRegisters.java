package uk.improvementboard.metrics.pack;

import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.meeting.Meeting;

/**
 * What a pack prints beside the reading of the board, as its audience may see it.
 *
 * @param promises the promise ledger
 * @param questions the question register
 * @param experience what families and young people say
 * @param exceptions exception pages of what is off track
 * @param revisions figures restated and terms changed since the pack before; empty for the first
 * @param meetings actions agreed at meetings, and challenges
 * @param waivers what the chair let the pack go without
 * @param calendar every meeting that is known, in any order
 * @param decisions what waits for the board's word
 * @param order of the pack's parts
 */
public record PackRegisters(
    PromisesPage promises,
    QuestionsPage questions,
    ExperiencePage experience,
    ExceptionsPage exceptions,
    Optional<RevisionsPage> revisions,
    MeetingsPage meetings,
    WaiversPage waivers,
    List<Meeting> calendar,
    DecisionsPage decisions,
    PackOrder order
) {}
