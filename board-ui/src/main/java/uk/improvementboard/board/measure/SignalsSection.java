package uk.improvementboard.board.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import uk.improvementboard.board.chart.AssuranceIcon;
import uk.improvementboard.board.chart.VariationIcon;
import uk.improvementboard.board.component.Picture;
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
            pair(variation(signals).draw(SIZE), "Variation", signals.variationWords()),
            pair(assurance(signals).draw(SIZE), "Assurance", signals.assuranceWords()),
            new Div(new H2("What this pair says"), new Paragraph(signals.pair()))
        );
    }

    private static Component pair(String icon, String title, String words) {
        var pair = new Div(new Picture(icon, "icon"), new Div(new H2(title), new Paragraph(words)));
        pair.addClassName("icon-pair");
        return pair;
    }

    private static VariationIcon variation(Signals signals) {
        return switch (signals.variation()) {
            case COMMON_CAUSE -> VariationIcon.COMMON_CAUSE;
            case SPECIAL_CAUSE_IMPROVEMENT -> signals.high()
                ? VariationIcon.IMPROVEMENT_HIGH
                : VariationIcon.IMPROVEMENT_LOW;
            case SPECIAL_CAUSE_CONCERN -> signals.high() ? VariationIcon.CONCERN_HIGH : VariationIcon.CONCERN_LOW;
            case NEUTRAL_HIGH -> VariationIcon.NEUTRAL_HIGH;
            case NEUTRAL_LOW -> VariationIcon.NEUTRAL_LOW;
            case NOT_ASSESSED -> VariationIcon.NOT_ENOUGH_DATA;
        };
    }

    private static AssuranceIcon assurance(Signals signals) {
        return switch (signals.assurance()) {
            case CONSISTENT_PASS -> AssuranceIcon.WILL_PASS;
            case CONSISTENT_FAIL -> AssuranceIcon.WILL_FAIL;
            case INCONSISTENT -> AssuranceIcon.HIT_OR_MISS;
            case NO_TARGET -> AssuranceIcon.NO_TARGET;
            case NOT_ASSESSED -> AssuranceIcon.NOT_ENOUGH_DATA;
        };
    }
}
