package uk.improvementboard.board.returns.monthly;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.ScreenFold;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.returns.FigureStanding.Standing;
import uk.improvementboard.metrics.returns.ReturnEntry;
import uk.improvementboard.metrics.signoff.SignOff;
import uk.improvementboard.metrics.signoff.SignOffReading;

/** Where a figure is on its way to the board, and the office's question about it. */
final class FigureState extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final String figure;
    private final transient Desk desk;
    private final transient Consumer<String> ask;

    FigureState(String figure, Desk desk, Consumer<String> ask) {
        this.figure = figure;
        this.desk = desk;
        this.ask = ask;
        getContent().addClassName("figure-state");
    }

    void show(SheetRow row) {
        getContent().removeAll();
        var standing = row.standing().standing();
        var words = new Span(words(row));
        words.addClassName(standing == Standing.LATE ? "late" : "standing");
        getContent().add(words);
        var question = row.keyed().question();
        if (!question.isEmpty()) {
            var asked = new Paragraph("The office asks: " + question);
            asked.addClassName("question");
            getContent().add(asked);
        }
        row.signOff().ifPresent(this::signOff);
        if (desk.mayAsk()) {
            getContent().add(question.isEmpty() ? askAbout(row) : takeBack(row));
        }
    }

    private void signOff(SignOffReading reading) {
        var state = new Span("Sign-off: " + Wording.lowerFirst(reading.state().words()));
        state.addClassName("standing");
        getContent().add(state);
        if (reading.state() instanceof SignOff.Returned(var step)) {
            var asked = new Paragraph(
                "Returned with a question by " +
                    Wording.role(step.actor().role()) +
                    ": " +
                    Wording.sentence(step.words()) +
                    " Answer it in the note; submitting the figure gives the answer."
            );
            asked.addClassName("question");
            getContent().add(asked);
        }
    }

    private static String words(SheetRow row) {
        var standing = row.standing();
        var due = row.figure().due();
        var place = switch (standing.standing()) {
            case DUE -> "Due " + Days.words(due);
            case LATE -> "Late: was due " + Days.words(due);
            case QUERIED -> "Queried";
            case IN -> "On the board: " +
                row
                    .known()
                    .map(it -> FigureWords.of(it, row.history().measure()))
                    .orElse("");
        };
        return row.toSubmit() ? place + ". Keyed, not submitted" : place;
    }

    private Component askAbout(SheetRow row) {
        var field = new Input();
        field.setId("ask-" + figure);
        field.getElement().setAttribute("maxlength", Integer.toString(ReturnEntry.LONGEST_TEXT));
        var label = new NativeLabel("Question");
        label.setFor(field);
        var send = named(new NativeButton("Ask", _ -> ask.accept(field.getValue())), "Ask about ", row);
        var details = new NativeDetails(new Span("Ask about this figure"), new Div(label, field, send));
        details.addClassNames("ask", ScreenFold.NAME);
        return details;
    }

    private Component takeBack(SheetRow row) {
        return named(
            new NativeButton("Take the question back", _ -> ask.accept("")),
            "Take the question back about ",
            row
        );
    }

    private static NativeButton named(NativeButton button, String words, SheetRow row) {
        button.addClassName("link-button");
        button.getElement().setAttribute("aria-label", words + row.history().measure().name());
        return button;
    }
}
