package uk.improvementboard.board.published;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.improvementboard.board.pack.PackForm;
import uk.improvementboard.persistence.pack.IssuedPack;

/** Every pack that was published: as a page that needs no script, and as files. */
final class PublishedList extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    PublishedList(List<IssuedPack> packs, String slug) {
        getContent().add(
            new H2("The packs in full"),
            new Paragraph("Each stays as it was published. The page can be read and printed without scripts.")
        );
        var list = new UnorderedList();
        list.addClassName("plain-list");
        packs.forEach(pack ->
            list.add(new ListItem(new Span(MONTH.format(pack.month()) + ", " + pack.id()), files(pack, slug)))
        );
        getContent().add(list);
    }

    private static Component files(IssuedPack pack, String slug) {
        var files = new UnorderedList();
        files.addClassNames("inline-list", "link-line");
        for (var form : PackForm.values()) {
            var link = new Anchor("public/" + slug + "/packs/" + pack.id() + "." + form.ending(), form.words());
            link.setRouterIgnore(true);
            link.setAriaLabel(form.words() + " of " + pack.id());
            files.add(new ListItem(link));
        }
        return files;
    }
}
