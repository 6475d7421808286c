package uk.improvementboard.metrics.pack;

/** What the board's meetings left to be done: actions agreed and challenges, each until it is done or closed, and after. */
public record MeetingsPage(ActionLogPage actions, ChallengesPage challenges) {
    /** {@return whether there is anything to print} */
    public boolean any() {
        return !actions.rows().isEmpty() || !challenges.rows().isEmpty();
    }
}
