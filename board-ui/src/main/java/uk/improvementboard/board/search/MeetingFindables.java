package uk.improvementboard.board.search;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.challenge.ChallengeService;
import uk.improvementboard.board.meeting.MeetingService;
import uk.improvementboard.board.meeting.MinutesService;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.meeting.Meeting;
import uk.improvementboard.metrics.pack.ChallengesPage;
import uk.improvementboard.metrics.pack.MinutesPage;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.search.Findable;
import uk.improvementboard.metrics.search.Findable.Kind;
import uk.improvementboard.persistence.AsAt;

/** Meetings, every entry of their minutes, and challenges with their answers. */
@Component
class MeetingFindables implements FindableSource {

    private final MinutesService minutes;
    private final ChallengeService challenges;

    MeetingFindables(MinutesService minutes, ChallengeService challenges) {
        this.minutes = minutes;
        this.challenges = challenges;
    }

    @Override
    public List<Findable> findable(PartnershipId partnership, AsAt asAt) {
        return Stream.concat(
            minutes.all(partnership, asAt).stream().flatMap(MeetingFindables::meeting),
            challenges.register(partnership, asAt).rows().stream().map(MeetingFindables::challenge)
        ).toList();
    }

    private static Stream<Findable> meeting(MeetingService.Shown shown) {
        var meeting = shown.meeting();
        var page = shown.page();
        var whole = new Findable(
            Kind.MEETING,
            meeting.code().value(),
            page.title(),
            List.of("Chair: " + page.chair()),
            path(meeting)
        );
        return Stream.concat(
            Stream.of(whole),
            page
                .entries()
                .stream()
                .map(it -> entry(it, meeting, page))
        );
    }

    private static Findable entry(MinutesPage.Entry it, Meeting meeting, MinutesPage page) {
        var who = it.who() + (it.due().isEmpty() ? "" : ", due " + it.due());
        return new Findable(
            Kind.MEETING,
            it.code().value(),
            it.kind() + " of " + Wording.day(meeting.on()) + ": " + it.words(),
            List.of(
                it
                    .state()
                    .map(state -> state.words() + ". " + state.reason())
                    .orElse(""),
                "About: " + it.about(),
                who.isEmpty() ? "" : "Who: " + who,
                page.title()
            ),
            path(meeting)
        );
    }

    private static String path(Meeting meeting) {
        return "meetings/" + meeting.code();
    }

    private static Findable challenge(ChallengesPage.Row row) {
        return new Findable(
            Kind.CHALLENGE,
            row.code().value(),
            row.words(),
            List.of(
                row.answer().isEmpty() ? "" : "Answer: " + row.answer(),
                row.evidence().isEmpty() ? "" : "Evidence: " + row.evidence(),
                row.last(),
                "About: " + row.about(),
                row.state().words() + ": put to " + row.to() + ", due " + row.due(),
                "The figure as shown: " + row.figure()
            ),
            "challenges/" + row.code()
        );
    }
}
