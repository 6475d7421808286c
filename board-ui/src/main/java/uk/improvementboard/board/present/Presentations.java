package uk.improvementboard.board.present;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import uk.improvementboard.metrics.partnership.PartnershipId;

/**
 * Which slide each projector shows just now. Kept in memory alone: it is of no interest once the meeting is over, and after a restart
 * the next message of the projector says it again.
 */
@Component
class Presentations {

    /** A projector that has been silent for longer has gone. */
    private static final Duration SILENT = Duration.ofSeconds(90);
    /** More projectors than this are not at work at once. */
    private static final int MOST = 200;

    private final ConcurrentHashMap<Projector, Showing> showing = new ConcurrentHashMap<>();
    private final Clock clock;

    Presentations(Clock clock) {
        this.clock = clock;
    }

    private record Projector(PartnershipId partnership, String packId, String session) {}

    /**
     * What a projector shows.
     *
     * @param slide its name in the deck
     * @param began when it was first heard of
     * @param heard when it was last heard of
     */
    record Showing(String slide, Instant began, Instant heard) {}

    /** Notes what a projector shows now. */
    void shows(PartnershipId partnership, String packId, String session, String slide) {
        var now = clock.instant();
        showing.values().removeIf(it -> silent(it, now));
        if (showing.size() < MOST) {
            showing.compute(new Projector(partnership, packId, session), (_, before) ->
                new Showing(slide, before == null ? now : before.began(), now)
            );
        }
    }

    /** {@return what the projector shows that began last with this pack, if one is at work} */
    Optional<Showing> latest(PartnershipId partnership, String packId) {
        var now = clock.instant();
        return showing
            .entrySet()
            .stream()
            .filter(it -> it.getKey().partnership().equals(partnership) && it.getKey().packId().equals(packId))
            .map(Map.Entry::getValue)
            .filter(it -> !silent(it, now))
            .max(Comparator.comparing(Showing::began).thenComparing(Showing::heard));
    }

    private static boolean silent(Showing it, Instant now) {
        return it.heard().plus(SILENT).isBefore(now);
    }
}
