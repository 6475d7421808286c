package uk.improvementboard.board.overview;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import uk.improvementboard.board.component.LinkLine;
import uk.improvementboard.board.exception.ExceptionNavigation;
import uk.improvementboard.board.plan.PlanNavigation;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.pack.OverviewPage.ContradictionLine;

/** Delivery and impact that do not fit together: what the chair asks about first. */
final class ContradictionsSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    ContradictionsSection(List<ContradictionLine> contradictions, BoardAddress address) {
        var title = new H2(count(contradictions.size()));
        title.setId("contradictions");
        title.addClassName("rule-under");
        var section = getContent();
        section.addClassName("contradictions");
        section.getElement().setAttribute("aria-labelledby", "contradictions");
        var articles = new Div();
        articles.addClassName("contradiction-list");
        contradictions.forEach(line -> articles.add(article(line, address)));
        var all = LinkLine.of(
            ExceptionNavigation.all("All exceptions, and green actions on failing measures", address)
        );
        section.add(title, articles, all);
    }

    private static Article article(ContradictionLine line, BoardAddress address) {
        var article = new Article(
            new H3(PlanNavigation.section(line.headline(), line.section(), address)),
            new Paragraph(line.detail() + "."),
            new Paragraph(ExceptionNavigation.page("Exception page", BoardSubject.section(line.section()), address))
        );
        article.addClassName("contradiction");
        return article;
    }

    private static String count(int count) {
        return count == 1 ? "One contradiction to answer first" : count + " contradictions to answer first";
    }
}
