package uk.improvementboard.board.commentary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import uk.improvementboard.board.component.Months;
import uk.improvementboard.board.component.ScreenFold;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.pack.CommentaryBlock;

/** What was said of a measure or a part of the plan, and for those who may, the form to say it. */
public final class CommentarySection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /**
     * @param block what is on record
     * @param missing that it is required and missing; empty otherwise
     * @param said told what was done, in a sentence, once the page must be shown anew
     */
    public CommentarySection(
        CommentaryService service,
        BoardPlace place,
        BoardSubject subject,
        YearMonth month,
        Optional<CommentaryBlock> block,
        String missing,
        Consumer<String> said
    ) {
        var offered = service.offered(place.partnership().id(), subject, place.asAt());
        var content = getContent();
        content.addClassName("section-block");
        content.setId("commentary");
        content.setVisible(block.isPresent() || !missing.isEmpty() || offered);
        content.add(new H2(block.map(it -> "Commentary, " + it.month()).orElse("Commentary")));
        if (!missing.isEmpty()) {
            var words = new Paragraph(missing);
            words.addClassName("late");
            content.add(words);
        }
        block.ifPresent(it -> content.add(words(it)));
        if (offered) {
            var words =
                (block.isPresent() ? "Change the commentary for " : "Write the commentary for ") + Months.words(month);
            content.add(
                ScreenFold.of(
                    words,
                    new CommentaryForm(
                        service,
                        place.partnership().id(),
                        subject,
                        month,
                        HandlingClass.BOARD_ONLY,
                        () -> said.accept("The commentary for " + Months.words(month) + " is on record.")
                    )
                )
            );
        }
    }

    /** {@return commentary as it is read, with who wrote it and who may read it} */
    public static Component words(CommentaryBlock block) {
        var by = new Paragraph(block.by() + ". For: " + block.handling().toLowerCase(Locale.UK) + ".");
        by.addClassName("quiet");
        var words = new Div(
            part("What", block.what()),
            part("So what", block.soWhat()),
            part("Now what", block.nowWhat()),
            by
        );
        words.addClassName("commentary-words");
        return words;
    }

    private static Paragraph part(String name, String words) {
        var head = new Span(name + ". ");
        head.addClassName("strong");
        return new Paragraph(head, new Span(words));
    }
}
