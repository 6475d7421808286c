package uk.improvementboard.board.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Lets a screen reader say that the connection is lost or back, which Vaadin only shows. */
@Component
class ConnectionNotices implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event
            .getSource()
            .addUIInitListener(started ->
                started
                    .getUI()
                    .getPage()
                    .executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')")
            );
    }
}
