package uk.improvementboard.board.challenge;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.improvementboard.board.component.LinkLine;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.challenge.ChallengeReading.State;
import uk.improvementboard.metrics.pack.ChallengesPage;

/** How the challenges stand that are carried forward, in one line that leads to the register. */
public final class ChallengesLine {

    private ChallengesLine() {}

    /**
     * {@return the line: "Challenges carried forward: 1 overdue, 2 answered"}
     *
     * @param page the whole register, as the present user may see it
     */
    public static Component of(ChallengesPage page, BoardAddress address) {
        var standing = Arrays.stream(State.values())
            .filter(state -> state != State.CLOSED)
            .filter(state -> count(page, state) > 0)
            .map(state -> count(page, state) + " " + state.words().toLowerCase(Locale.UK))
            .collect(Collectors.joining(", "));
        return LinkLine.of(
            ChallengeNavigation.register(
                standing.isEmpty() ? "No challenge is carried forward" : "Challenges carried forward: " + standing,
                address
            )
        );
    }

    private static long count(ChallengesPage page, State state) {
        return page
            .rows()
            .stream()
            .filter(row -> row.standing() == state)
            .count();
    }
}
