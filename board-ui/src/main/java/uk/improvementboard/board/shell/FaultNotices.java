package uk.improvementboard.board.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Tells the user when something failed after a page was shown: a click, a change of a field. */
@Component
class FaultNotices implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final int UNTIL_CLOSED = 0;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(started -> started.getSession().setErrorHandler(FaultNotices::tell));
    }

    private static void tell(ErrorEvent failure) {
        var reference = Fault.logged(failure.getThrowable());
        var ui = UI.getCurrent();
        if (ui == null) {
            return;
        }
        ui.access(() ->
            Notification.show(
                "Something went wrong and was not done. Try again; if it happens again, give the reference " +
                    reference +
                    " to whoever runs this board.",
                UNTIL_CLOSED,
                Notification.Position.TOP_CENTER
            )
        );
    }
}
