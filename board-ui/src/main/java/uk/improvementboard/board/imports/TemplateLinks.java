package uk.improvementboard.board.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import uk.improvementboard.board.component.DownloadLink;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.measure.OrganisationCode;

/** Other ways to bring figures: the templates to fill in and, for the office, tokens for other programs. */
final class TemplateLinks extends Composite<Paragraph> {

    private static final long serialVersionUID = 1L;

    /** @param organisations names by code, of those whose template the person may have */
    TemplateLinks(BoardPlace place, Map<OrganisationCode, String> organisations, boolean office) {
        var line = getContent();
        line.setText("Templates to fill in, with the figures that are due: ");
        line.addClassNames("prose", "downloads");
        organisations.forEach((code, name) -> {
            var link = DownloadLink.to(
                place.address().path("imports/template/" + code.value() + ".xlsx"),
                name + " (XLSX)"
            );
            link.addClassName("link-line");
            line.add(link);
        });
        if (office) {
            var tokens = new RouterLink(
                "Tokens for other programs",
                ImportTokensView.class,
                place.address().parameters()
            );
            tokens.addClassName("link-line");
            line.add(tokens);
        }
    }
}
