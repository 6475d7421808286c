package uk.improvementboard.board.signoff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.commentary.CommentaryText.Part;
import uk.improvementboard.metrics.commentary.WrittenCommentary;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.signoff.SignOffWords;

/** A figure with all that its signatory should see: value, parts, the one before, checks, commentary, who did what. */
final class FigureCard extends Composite<Article> {

    private static final long serialVersionUID = 1L;

    private final Checkbox seen = new Checkbox();
    private final transient FigureToSign figure;

    FigureCard(FigureToSign figure, SignOffWords words, BoardAddress address) {
        this.figure = figure;
        var value = new Span(figure.figure());
        value.addClassName("figure-value");
        var number = new Paragraph(value, new Span(" " + figure.label()));
        number.addClassName("figure-line");
        var checks = new UnorderedList();
        checks.addClassName("figure-checks");
        figure.checks().forEach(check -> checks.add(new ListItem(Wording.sentence(check))));
        var card = getContent();
        card.addClassName("figure-card");
        card.add(new H3(link(figure, address)), number, checks);
        card.add(
            figure
                .commentary()
                .map(FigureCard::said)
                .orElseGet(() -> quiet("No commentary is on record."))
        );
        card.add(state(figure, words));
        figure
            .disagreement()
            .ifPresent(it -> card.add(Disputed.words(it, FigureFormat.of(figure.signOff().measure()), words)));
        figure.waiver().ifPresent(it -> card.add(new Paragraph(Wording.sentence(SignOffWords.waived(it)))));
    }

    /** By address, because the pages of measures show who signed. */
    private static Anchor link(FigureToSign figure, BoardAddress address) {
        var link = new Anchor(address.path("measures/" + figure.signOff().measure().code()), figure.name());
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static Component said(WrittenCommentary it) {
        var words = new Div();
        words.addClassName("commentary-words");
        for (var part : Part.values()) {
            var name = new Span(part.words() + ". ");
            name.addClassName("strong");
            words.add(new Paragraph(name, new Span(Wording.sentence(it.text().part(part)))));
        }
        words.add(quiet(it.by() + ", " + Days.words(BoardTime.dayOf(it.at())) + "."));
        return words;
    }

    private static Component state(FigureToSign figure, SignOffWords words) {
        var state = new Span(words.state(figure.signOff()) + ". ");
        state.addClassName("strong");
        var line = new Paragraph(state);
        words.sentences(figure.signOff()).forEach(sentence -> line.add(new Span(Wording.sentence(sentence) + " ")));
        return line;
    }

    private static Paragraph quiet(String words) {
        var line = new Paragraph(words);
        line.addClassName("quiet");
        return line;
    }

    /** Adds the box to tick once the figure was looked at; nothing ticks it but a person. */
    FigureCard withBox(String words) {
        seen.setLabel(words);
        seen.setAriaLabel(words + ": " + figure.name());
        seen.addClassName("figure-seen");
        getContent().add(seen);
        return this;
    }

    /** Adds a form or another thing to do. */
    FigureCard with(Component action) {
        getContent().add(action);
        return this;
    }

    boolean ticked() {
        return seen.getValue();
    }

    FigureToSign figure() {
        return figure;
    }
}
