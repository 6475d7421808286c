package uk.improvementboard.board.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.OverviewPage;
import uk.improvementboard.metrics.shared.SharedWork;

/** Where the own organisation and the others stand on what they own together: what each owes, then measure by measure. */
final class SideBySide extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /**
     * @param page the board at a glance, whose ratings are those shown everywhere
     * @param overdue what each partner owes the board, in lines
     */
    SideBySide(
        SharedWork shared,
        OverviewPage page,
        Map<OrganisationCode, List<String>> overdue,
        BoardReading reading,
        BoardAddress address
    ) {
        var names = reading.context().organisations();
        var content = getContent();
        content.addClassNames("mine-part", "rule-top");
        content.add(new H2(title(shared, names)));
        if (shared.nothing()) {
            content.add(
                new Paragraph("No measure and no part of the plan is owned together with another organisation.")
            );
            return;
        }
        var cards = new Div();
        cards.addClassName("side-by-side");
        shared.partners().forEach(who -> cards.add(card(who.nameIn(names), overdue.getOrDefault(who, List.of()))));
        content.add(cards);
        if (!shared.measures().isEmpty()) {
            content.add(new SharedMeasuresTable(shared, reading, names, address));
        }
        if (!shared.sections().isEmpty()) {
            content.add(new SharedSectionsTable(shared, page, reading, names, address));
        }
    }

    private static String title(SharedWork shared, Map<OrganisationCode, String> names) {
        return shared.nothing()
            ? "What we own together"
            : "What we own together: " +
                  shared
                      .partners()
                      .stream()
                      .map(it -> it.nameIn(names))
                      .collect(Collectors.joining(" and ")) +
                  " side by side";
    }

    private static Component card(String name, List<String> lines) {
        var article = new Article(new H3(name + ": overdue, all told"));
        if (lines.isEmpty()) {
            article.add(new Paragraph("Nothing is overdue."));
            return article;
        }
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(Wording.sentence(line))));
        article.add(list);
        return article;
    }
}
