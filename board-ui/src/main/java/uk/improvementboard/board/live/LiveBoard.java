package uk.improvementboard.board.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.PartnershipWritten;

/**
 * Tells open pages that something was written in their partnership. The page reads anew what it shows, as its own user: nothing
 * that one user may see travels to another. While such a page is open its browser holds a connection to the server; other pages
 * hold none.
 */
@org.springframework.stereotype.Component
public class LiveBoard {

    private static final Logger LOG = LoggerFactory.getLogger(LiveBoard.class);

    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();

    /**
     * Lets a page follow its partnership until it is left.
     *
     * @param page what is shown; while it is attached, it is told
     * @param partnership the one it shows now
     * @param refresh reads and shows anew, in the page's own session
     */
    public void follow(Component page, Supplier<Optional<PartnershipId>> partnership, Runnable refresh) {
        page.addAttachListener(attached -> {
            var ui = attached.getUI();
            var follower = new Follower(ui, partnership, refresh, new AtomicBoolean());
            followers.add(follower);
            connect(ui);
            var left = new Registration[1];
            left[0] = page.addDetachListener(detached -> leave(detached, follower, left[0]));
        });
    }

    /** Requests stay ordinary ones, which pass all filters of the application; the socket only carries what the server tells. */
    private static void connect(UI ui) {
        ui.getPushConfiguration().setTransport(Transport.WEBSOCKET_XHR);
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
    }

    private void leave(DetachEvent detached, Follower follower, Registration left) {
        followers.remove(follower);
        left.remove();
        detached.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
    }

    /** Nobody who writes waits for those who read. */
    @EventListener
    void written(PartnershipWritten written) {
        followers
            .stream()
            .filter(it -> it.partnership().get().filter(written.partnership()::equals).isPresent())
            .forEach(follower ->
                Thread.ofVirtual()
                    .name("live-board")
                    .start(() -> tell(follower))
            );
    }

    private static void tell(Follower follower) {
        if (!follower.told().compareAndSet(false, true)) {
            return;
        }
        try {
            follower.ui().access(() -> {
                follower.told().set(false);
                follower.refresh().run();
            });
        } catch (UIDetachedException left) {
            LOG.debug("The page was left before it could be told", left);
        }
    }

    /**
     * A page that is told.
     *
     * @param told whether it knows already that there is something to read: what is written until it has read is read with it
     */
    private record Follower(
        UI ui,
        Supplier<Optional<PartnershipId>> partnership,
        Runnable refresh,
        AtomicBoolean told
    ) {}
}
