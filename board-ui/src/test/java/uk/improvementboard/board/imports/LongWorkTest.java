package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.improvementboard.board.testing.BoardTest;

/** Work that may take minutes, as the person sees it who waits for it. */
class LongWorkTest extends BoardTest {

    private final List<String> ends = new ArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);

    private LongWork started() {
        logInAs("office");
        var work = new LongWork();
        UI.getCurrent().add(work);
        return work;
    }

    private void untilItEnds(LongWork work) throws InterruptedException {
        for (var wait = 0; wait < 100 && work.isVisible(); wait++) {
            Thread.sleep(50);
            ask();
        }
    }

    private static void ask() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    /** Says how far it is, and goes on until somebody stops it. */
    private String patient(ImportWatch watch) {
        watch.progress("Loading: 1 of 9 figures", 0.11);
        begun.countDown();
        while (!watch.cancelled()) {
            Thread.onSpinWait();
        }
        return "stopped by " + SecurityContextHolder.getContext().getAuthentication().getName();
    }

    @Test
    void it_says_how_far_it_is_and_can_be_cancelled() throws InterruptedException {
        var work = started();
        work.run(false, this::patient, ends::add, () -> ends.add("failed"));
        begun.await();
        ask();
        assertThat(text()).contains("Loading: 1 of 9 figures");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(1000);
        assertThat(ends).isEmpty();

        click("Cancel");
        untilItEnds(work);
        assertThat(ends).containsExactly("stopped by office");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void a_failure_is_said_and_ends_the_asking() throws InterruptedException {
        var work = started();
        work.run(
            false,
            _ -> {
                throw new IllegalStateException("made for the test");
            },
            _ -> ends.add("done"),
            () -> ends.add("failed")
        );
        untilItEnds(work);
        assertThat(ends).containsExactly("failed");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }
}
