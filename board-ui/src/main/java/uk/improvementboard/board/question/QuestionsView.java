package uk.improvementboard.board.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.improvementboard.board.component.DownloadLink;
import uk.improvementboard.board.component.FoldedForm;
import uk.improvementboard.board.component.LinkLine;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.QuietWords;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.pack.QuestionsPage;
import uk.improvementboard.metrics.pack.QuestionsPage.Row;

/** The question register: what was asked, by which office, what was answered, and which answers a restated figure affects. */
@Route(value = ":partnership/questions", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class QuestionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient QuestionService service;
    private final transient QuestionForms forms;
    private final Paragraph said = StatusLine.empty();
    private String title = "Questions";

    QuestionsView(BoardPlaces places, QuestionService service, QuestionForms forms) {
        this.places = places;
        this.service = service;
        this.forms = forms;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.setText("");
        show(places.at(event));
    }

    private void show(BoardPlace place) {
        title = "Questions - " + place.partnership().name();
        var page = service.register(place.partnership().id(), place.asAt());
        var summary = new Paragraph(page.summary());
        summary.addClassName("prose");
        var content = getContent();
        content.removeAll();
        content.add(new H1("Questions"), summary, said);
        if (!page.rows().isEmpty()) {
            content.add(LinkLine.of(download(place)), table(page, place));
        }
        if (forms.offered(place)) {
            content.add(
                FoldedForm.of(
                    "Record a question",
                    forms.add(place, words -> {
                        show(place);
                        said.setText(words);
                    })
                )
            );
        }
    }

    private static Component table(QuestionsPage page, BoardPlace place) {
        var table = PlainTable.withHiddenCaption(
            "Questions and answers",
            "promises",
            Column.text("What was asked"),
            Column.text("When and by which office"),
            Column.text("What was answered"),
            Column.text("Figures behind the answer"),
            Column.text("How it stands").with("col-rating")
        );
        page.rows().forEach(row ->
            table.row(asked(row, place), office(row), answered(row), figures(row), RatingTag.block(row.state()))
        );
        return table;
    }

    private static Component asked(Row row, BoardPlace place) {
        var name = new Span(QuestionNavigation.question(row.words(), row.code(), place.address()));
        name.addClassName("row-name");
        return name;
    }

    private static Component office(Row row) {
        return new Div(new Div(row.asked()), QuietWords.of(row.asker() + ". " + row.office()));
    }

    private static Component answered(Row row) {
        return row.answer().isEmpty()
            ? new Span("No answer on record")
            : new Div(new Div(row.answer()), QuietWords.of(row.answered()));
    }

    static Component figures(Row row) {
        if (row.figures().isEmpty()) {
            return new Span("None named");
        }
        var cell = new Div();
        row.figures().forEach(it ->
            cell.add(
                new Div(it.measure() + ", " + it.period() + ": " + it.was()),
                QuietWords.of(it.restated() ? "Restated, now " + it.now() : "Stands")
            )
        );
        return cell;
    }

    private static Anchor download(BoardPlace place) {
        return DownloadLink.to(place.address().path("questions.csv"), "Download the register (CSV)");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
