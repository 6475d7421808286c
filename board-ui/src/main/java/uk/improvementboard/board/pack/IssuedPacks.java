package uk.improvementboard.board.pack;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.improvementboard.board.component.DownloadLink;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.persistence.pack.IssuedPack;

/** Packs that were issued, with the digest that proves what they held. */
final class IssuedPacks extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int DIGITS = 12;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
        "d MMMM yyyy, HH:mm",
        Locale.UK
    ).withZone(BoardTime.ZONE);

    IssuedPacks(List<IssuedPack> packs, String slug) {
        getContent().addClassName("section-block");
        if (packs.isEmpty()) {
            getContent().add(new H2("Issued packs"), new Paragraph("No pack that you may read has been issued yet."));
            return;
        }
        var table = new PlainTable(
            "Issued packs",
            "packs",
            Column.text("Pack"),
            Column.text("Month"),
            Column.text("For"),
            Column.text("Issued"),
            Column.text("SHA-256 begins"),
            Column.text("Files")
        );
        packs.forEach(pack -> {
            table.row(
                new Span(pack.id()),
                new Span(PackRenderer.MONTH.format(pack.month())),
                new Span(pack.audience().words()),
                new Span(MOMENT.format(pack.issuedAt()) + ", " + pack.issuedBy()),
                new Code(pack.sha256().substring(0, DIGITS)),
                files(pack, slug)
            );
        });
        getContent().add(table);
    }

    private static Component files(IssuedPack pack, String slug) {
        var files = new UnorderedList();
        files.addClassNames("inline-list", "link-line");
        for (var form : PackForm.all()) {
            var link = DownloadLink.to(slug + "/packs/issued/" + pack.id() + "." + form.ending(), form.words());
            link.setAriaLabel(form.words() + " of " + pack.id());
            files.add(new ListItem(link));
        }
        var present = new Anchor(slug + "/present/" + pack.id(), "Present");
        present.setRouterIgnore(true);
        present.setAriaLabel("Present " + pack.id() + " as slides");
        files.add(new ListItem(present));
        return files;
    }
}
