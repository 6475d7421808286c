package uk.improvementboard.board.experience;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.improvementboard.board.change.ChangeService;
import uk.improvementboard.board.component.LinkLine;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.help.Glossary;
import uk.improvementboard.board.help.PageTerms;
import uk.improvementboard.board.measure.MeasureNavigation;
import uk.improvementboard.board.measure.MeasureTable;
import uk.improvementboard.board.plan.PlanNavigation;
import uk.improvementboard.board.promise.PromiseService;
import uk.improvementboard.board.question.QuestionService;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.pack.ExperiencePage;
import uk.improvementboard.metrics.pack.OverviewPages;
import uk.improvementboard.metrics.rating.MeasureReading;

/** Where the parent carer forum begins: what families say, then promises, questions and changes in plain words, then the board. */
@Route(value = ":partnership/lived-experience", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class ExperienceView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient BoardReadingService readings;
    private final transient ExperienceService service;
    private final transient SaidSection said;
    private final transient PromiseService promises;
    private final transient QuestionService questions;
    private final transient ChangeService changes;
    private final Paragraph done = StatusLine.empty();
    private String title = "What families say";

    ExperienceView(
        BoardPlaces places,
        BoardReadingService readings,
        ExperienceService service,
        SaidSection said,
        PromiseService promises,
        QuestionService questions,
        ChangeService changes
    ) {
        this.places = places;
        this.readings = readings;
        this.service = service;
        this.said = said;
        this.promises = promises;
        this.questions = questions;
        this.changes = changes;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        done.setText("");
        show(places.at(event));
    }

    private void show(BoardPlace place) {
        var reading = readings.read(place.partnership().id(), place.asAt());
        var page = service.page(place.partnership().id(), reading);
        var asked = reading
            .plan()
            .measures()
            .stream()
            .filter(it -> it.measure().livedExperience())
            .toList();
        title = "What families say - " + place.partnership().name();
        var content = getContent();
        content.removeAll();
        content.add(head(asked), done);
        if (!asked.isEmpty()) {
            content.add(voices(asked, page, reading, place.address()));
        }
        content.add(
            said.of(page, place, words -> {
                show(place);
                done.setText(words);
            }),
            PagePart.of(gaps(reading, place.address()))
        );
        beyond(place, reading);
    }

    /** What families ask about next: what was promised, what was asked, what changed, and what the words mean. */
    private void beyond(BoardPlace place, BoardReading reading) {
        var partnership = place.partnership().id();
        var address = place.address();
        getContent().add(
            PagePart.of(new PlainPromises(promises.ledger(partnership, place.asAt()), address)),
            PagePart.of(new PlainQuestions(questions.register(partnership, place.asAt()), address)),
            PagePart.of(new PlainChanges(changes.since(partnership, place.asAt(), reading), address)),
            PagePart.of(new H2("What the words mean"), Glossary.of(PageTerms.of("lived-experience"))),
            PagePart.of(LinkLine.of(board(address)))
        );
    }

    /** By address, because the board at a glance shows what families say and must not be depended on in turn. */
    private static Anchor board(BoardAddress address) {
        var link = new Anchor(address.path("board"), "See the whole board");
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static Component head(List<MeasureReading> asked) {
        var good = asked
            .stream()
            .filter(it -> it.rating().rag().good())
            .count();
        var head = new Div(
            new H1("What families say"),
            new Paragraph(
                asked.isEmpty()
                    ? "No measure on the board asks families or young people."
                    : asked.size() +
                          (asked.size() == 1 ? " measure asks" : " measures ask") +
                          " families and young people; " +
                          (good == 0 ? "none is" : good + (good == 1 ? " is" : " are")) +
                          " on track."
            )
        );
        head.addClassName("mine-head");
        return head;
    }

    private static Component voices(
        List<MeasureReading> asked,
        ExperiencePage page,
        BoardReading reading,
        BoardAddress address
    ) {
        var voices = new Div();
        voices.addClassName("voices");
        asked.forEach(it -> voices.add(voice(it, page, reading, address)));
        return voices;
    }

    private static Component voice(MeasureReading it, ExperiencePage page, BoardReading reading, BoardAddress address) {
        var row = OverviewPages.row(it, reading.context());
        var now = new Span(row.now());
        now.addClassName("big");
        var voice = new Article(
            new H2(MeasureNavigation.measure(row.name(), row.code(), address)),
            now,
            new Span(row.period() + ". " + answers(it, page)),
            RatingTag.of(row.rating()),
            MeasureTable.spark(row.spark()),
            new Span("Next milestone: " + row.nextMilestone()),
            new Span(row.rating().explanation())
        );
        voice.addClassName("voice");
        return voice;
    }

    private static String answers(MeasureReading it, ExperiencePage page) {
        return page
            .parts()
            .stream()
            .flatMap(part -> part.measures().stream())
            .filter(asked -> asked.code().equals(it.measure().code()))
            .findFirst()
            .map(asked -> "Answers: " + asked.people() + ". Method: " + asked.method())
            .orElse("How many answered is not recorded");
    }

    private static Component gaps(BoardReading reading, BoardAddress address) {
        var table = new PlainTable(
            "Do the board's measures and families agree?",
            "",
            Column.text("Priority action or area"),
            Column.text("Measures of services"),
            Column.text("What families say"),
            Column.text("The gap")
        );
        TwoViews.of(reading.plan()).forEach(it ->
            table.row(
                PlanNavigation.section(it.section().section().title(), it.section().section().code(), address),
                new Span(it.services()),
                new Span(it.families()),
                new Span(it.gap())
            )
        );
        return table;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
