package uk.improvementboard.board.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Work that may take minutes, with its progress and a button that stops it. The page asks each second how far it is; small work is done
 * at once instead.
 */
final class LongWork extends Composite<Div> implements ImportWatch {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(LongWork.class);
    private static final int ASK_EVERY_MILLISECONDS = 1000;

    private final Paragraph doing = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private transient volatile String words = "Reading the file";
    private transient volatile double share;
    private transient volatile boolean stopped;

    LongWork() {
        doing.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", "How far the import is");
        var stop = new NativeButton("Cancel", _ -> stopped = true);
        stop.addClassName("button");
        getContent().addClassName("import-work");
        getContent().add(doing, bar, stop);
        setVisible(false);
    }

    /**
     * Does work and hands its result to the page.
     *
     * @param atOnce whether it is so small that nobody need wait
     * @param failed told when it ends otherwise than with a result
     */
    <T> void run(boolean atOnce, Function<ImportWatch, T> work, Consumer<T> done, Runnable failed) {
        stopped = false;
        if (atOnce) {
            done.accept(work.apply(this));
            return;
        }
        var result = new CompletableFuture<T>();
        Thread.ofVirtual()
            .name("import")
            .start(
                new DelegatingSecurityContextRunnable(() -> {
                    try {
                        result.complete(work.apply(this));
                    } catch (RuntimeException failure) {
                        LOG.error("An import failed", failure);
                        result.completeExceptionally(failure);
                    }
                })
            );
        show();
        setVisible(true);
        follow(result, done, failed);
    }

    private <T> void follow(CompletableFuture<T> result, Consumer<T> done, Runnable failed) {
        var ui = UI.getCurrent();
        var asking = new Asking();
        ui.setPollInterval(ASK_EVERY_MILLISECONDS);
        asking.registration = ui.addPollListener((PollEvent _) -> {
            show();
            if (!result.isDone()) {
                return;
            }
            asking.end(ui);
            setVisible(false);
            if (result.isCompletedExceptionally()) {
                failed.run();
            } else {
                done.accept(result.join());
            }
        });
    }

    private void show() {
        doing.setText(words);
        bar.setValue(Math.clamp(share, 0, 1));
    }

    @Override
    public void progress(String now, double done) {
        words = now;
        share = done;
    }

    @Override
    public boolean cancelled() {
        return stopped;
    }

    /** The listener that is taken away when the work is done. */
    private static final class Asking {

        @Nullable
        private Registration registration;

        void end(UI ui) {
            ui.setPollInterval(-1);
            if (registration != null) {
                registration.remove();
            }
        }
    }
}
