package uk.improvementboard.board.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import uk.improvementboard.board.component.Picture;
import uk.improvementboard.board.picture.SignalIcons;
import uk.improvementboard.metrics.pack.MeasurePage;
import uk.improvementboard.metrics.pack.MeasurePage.Signals;

/** Variation and assurance as NHS executives know them, with what the pair says; or why there are no icons. */
final class SignalsSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final double SIZE = 64;

    SignalsSection(MeasurePage page) {
        var section = getContent();
        section.getElement().setAttribute("aria-label", "Variation and assurance");
        page.signals().ifPresentOrElse(signals -> show(section, signals), () -> section.addClassName("section-block"));
        if (!page.signalNote().isBlank()) {
            var note = new Paragraph(page.signalNote());
            note.addClassNames("quiet", "signal-note");
            section.add(note);
        }
    }

    private static void show(Section section, Signals signals) {
        section.addClassName("icons");
        section.add(
            pair(SignalIcons.variation(signals).draw(SIZE), "Variation", signals.variationWords()),
            pair(SignalIcons.assurance(signals).draw(SIZE), "Assurance", signals.assuranceWords()),
            new Div(new H2("What this pair says"), new Paragraph(signals.pair()))
        );
    }

    private static Component pair(String icon, String title, String words) {
        var pair = new Div(new Picture(icon, "icon"), new Div(new H2(title), new Paragraph(words)));
        pair.addClassName("icon-pair");
        return pair;
    }
}
