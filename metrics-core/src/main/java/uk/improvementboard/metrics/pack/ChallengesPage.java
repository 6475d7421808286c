package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.challenge.ChallengeCode;
import uk.improvementboard.metrics.challenge.ChallengeReading;
import uk.improvementboard.metrics.commentary.BoardSubject;

/**
 * The challenges of the board: screen and pack read the same tree.
 *
 * @param summary how many there are and how they stand, in a sentence
 * @param rows every challenge, what presses most first
 */
public record ChallengesPage(String summary, List<Row> rows) {
    /**
     * A challenge with how it stands.
     *
     * @param subject what it is about
     * @param about its name
     * @param to who must answer, in words
     * @param raised when and by whom
     * @param meeting code of the meeting at which it was raised; empty between meetings
     * @param figure as shown that day; that there was none, or that it is withheld
     * @param shownIn the pack or the day that showed it; empty where there was none
     * @param due day by which it is to be answered
     * @param standing how it stands, to choose by
     * @param state the same as printed, with why
     * @param answered when and by whom; empty where there is no answer
     * @param answer what was answered; empty where nothing was
     * @param evidence named with the answer; empty where none was
     * @param last what was done last and what was said; empty where nothing was
     * @param dueOn the day by which it is to be answered; packs from before it was kept have none
     * @param toAnswer whether an answer is still to come; packs from before it was kept have none
     */
    public record Row(
        ChallengeCode code,
        BoardSubject subject,
        String about,
        String words,
        String to,
        String raised,
        String meeting,
        String figure,
        String shownIn,
        String due,
        ChallengeReading.State standing,
        Tag state,
        String answered,
        String answer,
        String evidence,
        String last,
        Optional<LocalDate> dueOn,
        Optional<Boolean> toAnswer
    ) {}
}
