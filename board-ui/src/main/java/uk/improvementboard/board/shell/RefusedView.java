package uk.improvementboard.board.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import uk.improvementboard.board.component.OpenPage;

/** The role of the user does not open this page in any partnership. */
@PageTitle(RefusedPage.TITLE)
@AnonymousAllowed
class RefusedView extends Composite<OpenPage> implements HasErrorParameter<AccessDeniedException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        getContent().show(RefusedPage.parts());
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
