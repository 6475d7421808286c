package uk.improvementboard.board.live;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import uk.improvementboard.metrics.partnership.PartnershipId;

/** Says that the page shows what others write, lets its reader stop that and go on (WCAG 2.2, 2.2.2), and keeps it going. */
public final class LiveSwitch extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Span words = new Span();
    private final NativeButton button = new NativeButton("", _ -> turn());
    private transient Optional<PartnershipId> partnership = Optional.empty();
    private transient Runnable refresh = () -> {};
    private boolean stopped;

    /** Makes the switch; nothing is followed yet. */
    public LiveSwitch(LiveBoard board) {
        button.addClassName("button");
        getContent().addClassName("live-switch");
        getContent().add(words, button);
        say();
        board.follow(this, () -> partnership, this::written);
    }

    /**
     * Follows a partnership from now on, in the place of what was followed before.
     *
     * @param read reads and shows anew what the page shows
     */
    public void follow(PartnershipId followed, Runnable read) {
        partnership = Optional.of(followed);
        refresh = read;
    }

    private void written() {
        if (stopped) {
            return;
        }
        try {
            refresh.run();
        } catch (AccessDeniedException gone) {
            stopped = true;
            words.setText("You can no longer see this page. ");
        }
    }

    private void turn() {
        stopped = !stopped;
        say();
        if (!stopped) {
            refresh.run();
        }
    }

    private void say() {
        words.setText(stopped ? "What others write waits. " : "What others write is shown as they write it. ");
        button.setText(stopped ? "Go on" : "Stop");
        button
            .getElement()
            .setAttribute("aria-label", stopped ? "Show what others write" : "Stop showing what others write");
    }
}
