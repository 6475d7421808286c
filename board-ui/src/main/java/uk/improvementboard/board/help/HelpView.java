package uk.improvementboard.board.help;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import uk.improvementboard.board.component.OpenPage;
import uk.improvementboard.board.component.Picture;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.picture.SignalIcons;
import uk.improvementboard.metrics.pack.Packs;
import uk.improvementboard.metrics.pack.SignalKey;
import uk.improvementboard.metrics.plan.SectionRule;
import uk.improvementboard.metrics.rating.RatingRule;

/** How to read the board: key, symbols, method, glossary, accessibility and privacy. Open to everybody. */
@Route("help")
@PageTitle("Help and key - Improvement Board")
@AnonymousAllowed
class HelpView extends Composite<OpenPage> {

    private static final long serialVersionUID = 1L;
    private static final double ICON = 40;

    /** @param contact how to reach whoever runs this installation: {@code board.contact} or {@code BOARD_CONTACT} */
    HelpView(@Value("${board.contact:}") String contact) {
        var parts = new ArrayList<Component>();
        parts.add(new H1("How to read the board"));
        parts.add(list(HelpWords.reading()));
        parts.add(new H2("Key of ratings and symbols"));
        parts.add(colours());
        parts.add(icons());
        parts.add(new Paragraph("Rating rule " + RatingRule.current().version() + ", as printed in every pack:"));
        parts.add(list(Packs.key(RatingRule.current(), SectionRule.current())));
        parts.add(
            new Paragraph(
                "A partnership may set thresholds of its own, for all measures or for one. Its rating rule, linked at the foot " +
                    "of every page, says which are in force."
            )
        );
        parts.add(new H2("How change is read and forecast"));
        parts.add(list(HelpWords.method()));
        parts.add(new H2("Words of the field"));
        parts.add(Glossary.of(List.of(Term.values())));
        parts.add(new H2("Accessibility statement"));
        HelpWords.accessibility().forEach(sentence -> parts.add(new Paragraph(sentence)));
        parts.add(new Paragraph(contactWords(contact)));
        parts.add(new H2("Privacy"));
        parts.add(new Paragraph(HelpWords.privacy()));
        getContent().show(parts.toArray(Component[]::new));
    }

    private static String contactWords(String contact) {
        return contact.isBlank()
            ? "Contact: the organisation that gave you this address. It has not named a contact in this installation yet."
            : "Contact: " + contact.strip();
    }

    private static Component colours() {
        var tags = new Div();
        tags.addClassName("key-colours");
        Packs.colours().forEach(tag -> tags.add(RatingTag.of(tag)));
        return tags;
    }

    private static Component icons() {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "key-icons");
        SignalKey.variations().forEach(it -> list.add(icon(SignalIcons.variation(it).draw(ICON), it.variationWords())));
        SignalKey.assurances().forEach(it -> list.add(icon(SignalIcons.assurance(it).draw(ICON), it.assuranceWords())));
        return list;
    }

    private static ListItem icon(String icon, String words) {
        return new ListItem(new Picture(icon, "icon"), new Span(words));
    }

    private static Component list(List<String> sentences) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
