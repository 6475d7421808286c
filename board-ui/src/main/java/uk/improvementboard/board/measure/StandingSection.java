package uk.improvementboard.board.measure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.metrics.pack.MeasurePage;

/** One number, its rating, and why. */
final class StandingSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int LONG_NUMBER = 6;

    StandingSection(MeasurePage page) {
        var number = new Paragraph(page.hero());
        number.addClassName("hero");
        if (page.hero().length() > LONG_NUMBER) {
            number.addClassName("hero--words");
        }
        var label = new Paragraph(page.heroLabel());
        label.addClassName("hero-label");
        var rating = new Paragraph(RatingTag.solid(page.rating()));
        rating.addClassName("hero-rating");
        var why = new Paragraph(page.rating().explanation());
        why.addClassName("rating-reason");
        var reasons = new UnorderedList();
        reasons.addClassName("reasons");
        page.flags()
            .stream()
            .filter(flag ->
                page
                    .reasons()
                    .stream()
                    .noneMatch(reason -> reason.startsWith(flag))
            )
            .forEach(flag -> reasons.add(new ListItem(flag)));
        page.reasons()
            .stream()
            .filter(reason -> !page.rating().explanation().contains(reason))
            .forEach(reason -> reasons.add(new ListItem(reason)));
        var section = getContent();
        section.getElement().setAttribute("aria-label", "Latest value and rating");
        section.add(number, label, rating, why, reasons);
    }
}
