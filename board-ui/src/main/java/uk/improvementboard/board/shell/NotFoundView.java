package uk.improvementboard.board.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import uk.improvementboard.board.component.OpenPage;

/** There is no such page, or none for this user: which of the two is not told. */
@PageTitle("Page not found - Improvement Board")
@AnonymousAllowed
class NotFoundView extends Composite<OpenPage> implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        getContent().show(
            new H1("Page not found"),
            new Paragraph(
                "There is no page at this address, or your account holds no role in its partnership. " +
                    "If you typed the address, check it. If a link led here, tell whoever gave it to you."
            ),
            new Paragraph(new Anchor("", "Go to your first page"))
        );
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
