package uk.improvementboard.board.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import uk.improvementboard.board.component.Crumb;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.Facts;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.RatedTitle;
import uk.improvementboard.board.component.SourceLink;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.measure.MeasureNavigation;
import uk.improvementboard.board.question.QuestionService.Shown;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.pack.QuestionsPage.Row;
import uk.improvementboard.metrics.question.Answer;

/** One question: what was asked, what was answered, the figures behind the answer as they were and as they stand. */
@Route(value = ":partnership/questions/:question", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class QuestionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient QuestionService service;
    private final transient QuestionForms forms;
    private final Paragraph said = StatusLine.empty();
    private String title = "Question";

    QuestionView(BoardPlaces places, QuestionService service, QuestionForms forms) {
        this.places = places;
        this.service = service;
        this.forms = forms;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.setText("");
        var code = event.getRouteParameters().get(QuestionNavigation.QUESTION).orElse("");
        var place = places.at(event);
        show(found(code, place).orElseThrow(() -> new NotFoundException("No question " + code)), place);
    }

    private Optional<Shown> found(String code, BoardPlace place) {
        return service.find(place.partnership().id(), code, place.asAt());
    }

    private void show(Shown shown, BoardPlace place) {
        var row = shown.row();
        title = "Question of " + row.office() + " - " + place.partnership().name();
        var content = getContent();
        content.removeAll();
        content.add(crumb(row, place), said, head(row), facts(shown));
        if (!row.figures().isEmpty()) {
            content.add(PagePart.block(figures(shown, place)));
        }
        if (forms.offered(place)) {
            content.add(
                forms.keep(place, shown.reading(), words ->
                    found(row.code().value(), place).ifPresentOrElse(
                        it -> {
                            show(it, place);
                            said.setText(words);
                        },
                        () -> gone(place, words)
                    )
                )
            );
        }
        content.add(PagePart.block(history(shown)));
    }

    private void gone(BoardPlace place, String words) {
        getContent().removeAll();
        getContent().add(
            new H1("Taken out"),
            said,
            new Paragraph(QuestionNavigation.register("Questions", place.address()))
        );
        said.setText(words);
    }

    private static Component crumb(Row row, BoardPlace place) {
        return Crumb.of(QuestionNavigation.register("Questions", place.address()), row.office());
    }

    private static Component head(Row row) {
        return RatedTitle.of(row.words(), row.state());
    }

    private static Component facts(Shown shown) {
        var row = shown.row();
        var question = shown.reading().question();
        var list = new Facts();
        list.add("Asked", row.asked());
        list.add("By", row.asker() + ": " + row.office());
        list.add("Recorded in", SourceLink.of(question.source(), question.link()));
        list.add("Answered", row.answered().isEmpty() ? "No answer on record" : row.answered());
        shown
            .reading()
            .answer()
            .ifPresent(answer -> {
                list.add("The answer", answer.words());
                list.add("Answer recorded in", SourceLink.of(answer.source(), answer.link()));
            });
        list.add("Who may see it", question.handling().words());
        return list;
    }

    private static Component figures(Shown shown, BoardPlace place) {
        var table = new PlainTable(
            "Figures behind the answer",
            "",
            Column.text("Measure"),
            Column.text("Period"),
            Column.number("As answered"),
            Column.number("Now"),
            Column.text("Is the answer affected?")
        );
        shown
            .row()
            .figures()
            .forEach(it ->
                table.row(
                    MeasureNavigation.measure(it.measure(), it.code(), place.address()),
                    new Span(it.period()),
                    new Span(it.was()),
                    new Span(it.now()),
                    new Span(it.restated() ? "Yes: restated since" : "No")
                )
            );
        return table;
    }

    private static Component history(Shown shown) {
        var table = new PlainTable(
            "Every version",
            "",
            Column.text("Recorded"),
            Column.text("What"),
            Column.text("It says"),
            Column.text("By"),
            Column.text("Why")
        );
        shown
            .answers()
            .reversed()
            .forEach(it ->
                table.row(
                    Days.words(BoardTime.dayOf(it.knownFrom())),
                    "Answer, version " + it.version(),
                    words(it.item()),
                    it.recordedBy(),
                    it.reason()
                )
            );
        shown
            .questions()
            .reversed()
            .forEach(it ->
                table.row(
                    Days.words(BoardTime.dayOf(it.knownFrom())),
                    "Question, version " + it.version(),
                    it.item().words(),
                    it.recordedBy(),
                    it.reason()
                )
            );
        return table;
    }

    private static String words(Answer answer) {
        return answer.words() + " (" + Days.words(answer.on()) + ", " + answer.by() + ")";
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
