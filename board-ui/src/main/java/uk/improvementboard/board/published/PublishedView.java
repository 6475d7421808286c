package uk.improvementboard.board.published;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.improvementboard.board.component.OpenPage;
import uk.improvementboard.persistence.pack.IssuedPack;
import uk.improvementboard.persistence.partnership.PartnershipName;

/** The latest pack issued for the public, in plain English; where none was issued it says so. */
@Route("public/:partnership")
@AnonymousAllowed
class PublishedView extends Composite<OpenPage> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final transient PublishedPacks packs;
    private String title = "Published - Improvement Board";

    PublishedView(PublishedPacks packs) {
        this.packs = packs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("partnership").orElse("");
        var partnership = packs.partnership(slug).orElseThrow(() -> new NotFoundException("No partnership " + slug));
        title = partnership.name() + ": what was published - Improvement Board";
        var parts = packs
            .latest(partnership)
            .map(found -> published(partnership, found, packs.all(partnership)))
            .orElseGet(() -> nothingYet(partnership));
        getContent().show(parts);
    }

    private static Component[] nothingYet(PartnershipName partnership) {
        return new Component[] {
            new H1(partnership.name()),
            new Paragraph(
                "No pack has been published for everybody yet. When the board publishes one, its plain-English page stands here."
            ),
            new Paragraph(new Anchor("help", "What the board's words and ratings mean")),
        };
    }

    private static Component[] published(
        PartnershipName partnership,
        PublishedPacks.Published found,
        List<IssuedPack> all
    ) {
        var words = PublishedWords.of(found.pack().content());
        var parts = new ArrayList<Component>();
        parts.add(new H1(partnership.name() + ": where we stand in " + MONTH.format(found.issue().month())));
        if (words.illustrative()) {
            parts.add(new Paragraph("Illustrative data: a made-up partnership."));
        }
        parts.add(new Paragraph(words.summary()));
        sentences(parts, "What matters most", words.measures());
        sentences(parts, "What was promised, and where it is", words.promises());
        sentences(parts, "What changed since the pack before", words.changes());
        parts.add(new PublishedList(all, partnership.slug()));
        parts.add(
            new Paragraph(
                "Published on " +
                    DAY.format(found.issue().issuedAt().atZone(ZoneId.of("Europe/London"))) +
                    ". Pack " +
                    found.issue().id() +
                    ", digest " +
                    found.issue().sha256() +
                    ". It never changes."
            )
        );
        parts.add(new Paragraph(new Anchor("help", "What the board's words and ratings mean")));
        return parts.toArray(Component[]::new);
    }

    private static void sentences(List<Component> parts, String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("plain-list");
            sentences.forEach(sentence -> list.add(new ListItem(sentence)));
            parts.add(new H2(heading));
            parts.add(list);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
