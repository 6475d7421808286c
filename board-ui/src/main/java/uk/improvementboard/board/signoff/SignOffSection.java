package uk.improvementboard.board.signoff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import uk.improvementboard.board.component.Months;
import uk.improvementboard.board.component.ScreenFold;
import uk.improvementboard.board.component.WordsForm;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.SignOffBlock;
import uk.improvementboard.metrics.signoff.Disagreement;

/** Under the headline of a measure: who signed the figure in view when, what was lost or waived, and who disagrees. */
public final class SignOffSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** @param block what the page says of it */
    public SignOffSection(SignOffBlock block) {
        var section = getContent();
        section.addClassName("sign-off");
        section.getElement().setAttribute("aria-label", "Sign-off");
        var line = new Paragraph();
        if (!block.state().isEmpty()) {
            var state = new Span(block.state() + ". ");
            state.addClassName("strong");
            line.add(new Span(block.figure() + ": "), state);
        }
        block.sentences().forEach(sentence -> line.add(new Span(Wording.sentence(sentence) + " ")));
        block.waiver().ifPresent(waiver -> line.add(new Span(Wording.sentence(waiver))));
        section.add(line);
        block.earlier().forEach(sentence -> section.add(new Paragraph(Wording.sentence(sentence))));
        block.disagreement().ifPresent(it -> section.add(Disputed.words(it.statements(), it.agreement())));
    }

    /**
     * {@return the forms by which a disagreement about the figure in view is recorded and ended; empty for those who may neither}
     *
     * @param open whether a disagreement is open
     * @param said told what was done, in a sentence, once the page must be shown anew
     */
    public static Optional<Section> forms(
        DisagreementService service,
        BoardPlace place,
        MeasureCode measure,
        YearMonth month,
        FigureFormat format,
        boolean open,
        Consumer<String> said
    ) {
        var partnership = place.partnership().id();
        var powers = service.powers(partnership, place.asAt());
        var section = new Section();
        section.addClassName("section-block");
        if (powers.states().isPresent()) {
            var form = new StatementForm(format, wanted -> {
                try {
                    service.state(partnership, measure, month, wanted.words(), wanted.figure(), wanted.handling());
                } catch (IllegalArgumentException refused) {
                    return Optional.ofNullable(refused.getMessage());
                }
                said.accept("What your organisation holds stands beside the figure of " + Months.words(month) + ".");
                return Optional.empty();
            });
            section.add(ScreenFold.of("Record a disagreement about this figure", form));
        }
        if (open && powers.agrees()) {
            section.add(
                new WordsForm(
                    "Record an agreement",
                    "agreement",
                    "What the partners agreed. It ends the disagreement and stays on record.",
                    Disagreement.Agreement.LONGEST,
                    "Record the agreement",
                    words -> {
                        try {
                            service.agree(partnership, measure, month, words);
                        } catch (IllegalArgumentException refused) {
                            return Optional.ofNullable(refused.getMessage());
                        }
                        said.accept("The agreement is on record; the disagreement is ended.");
                        return Optional.empty();
                    }
                )
            );
        }
        return section.getChildren().findAny().isPresent() ? Optional.of(section) : Optional.empty();
    }
}
