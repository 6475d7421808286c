package uk.improvementboard.board.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import uk.improvementboard.board.component.OpenPage;

/** A page failed in a way nobody foresaw. It says so, gives a reference, and keeps the details for the log. */
@PageTitle("Something went wrong - Improvement Board")
@AnonymousAllowed
class FaultView extends Composite<OpenPage> implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = Fault.logged(parameter.getException());
        getContent().show(
            new H1("Something went wrong"),
            new Paragraph("The page could not be made. Nothing that was saved is lost. Try again in a minute."),
            new Paragraph(
                "If it happens again, tell whoever runs this board and give the reference " + reference + "."
            ),
            new Paragraph(new Anchor("", "Go to your first page"))
        );
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
