package uk.improvementboard.board.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import uk.improvementboard.board.component.OpenPage;

/** The user may open such a page in another partnership, but a service refused it for this one. */
@PageTitle(RefusedPage.TITLE)
@AnonymousAllowed
class RefusedByServiceView extends Composite<OpenPage> implements HasErrorParameter<AccessDeniedException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        getContent().show(RefusedPage.parts());
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
