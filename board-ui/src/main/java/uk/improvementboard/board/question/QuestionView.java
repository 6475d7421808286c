package uk.improvementboard.board.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.component.SourceLink;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.measure.MeasureNavigation;
import uk.improvementboard.board.question.QuestionService.Shown;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.QuestionsPage.Row;
import uk.improvementboard.metrics.question.Answer;
import uk.improvementboard.persistence.AsAt;

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
            content.add(block(figures(shown, place)));
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
        content.add(block(history(shown)));
    }

    private void gone(BoardPlace place, String words) {
        getContent().removeAll();
        getContent().add(new H1("Taken out"), said, new Paragraph(QuestionNavigation.register(place.address())));
        said.setText(words);
    }

    private static Component crumb(Row row, BoardPlace place) {
        var crumb = new Paragraph(QuestionNavigation.register(place.address()), new Span(" / " + row.office()));
        crumb.addClassName("crumb");
        return crumb;
    }

    private static Component head(Row row) {
        var why = new Span(Wording.sentence(row.state().reason()));
        why.addClassName("row-message");
        var head = new Div(new H1(row.words()), new Div(RatingTag.of(row.state()), why));
        head.addClassName("measure-title");
        return head;
    }

    private static Component facts(Shown shown) {
        var row = shown.row();
        var question = shown.reading().question();
        var list = new DescriptionList();
        list.addClassName("action-terms");
        fact(list, "Asked", new Span(row.asked()));
        fact(list, "By", new Span(row.asker() + ": " + row.office()));
        fact(list, "Recorded in", SourceLink.of(question.source(), question.link()));
        fact(list, "Answered", new Span(row.answered().isEmpty() ? "No answer on record" : row.answered()));
        shown
            .reading()
            .answer()
            .ifPresent(answer -> {
                fact(list, "The answer", new Span(answer.words()));
                fact(list, "Answer recorded in", SourceLink.of(answer.source(), answer.link()));
            });
        fact(list, "Who may see it", new Span(question.handling().words()));
        return list;
    }

    private static void fact(DescriptionList list, String term, Component words) {
        var description = new DescriptionList.Description();
        description.add(words);
        list.add(new DescriptionList.Term(term), description);
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
                    Days.words(AsAt.dayOf(it.knownFrom())),
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
                    Days.words(AsAt.dayOf(it.knownFrom())),
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

    private static Section block(Component content) {
        var section = new Section(content);
        section.addClassName("section-block");
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
