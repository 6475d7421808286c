package uk.improvementboard.board.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.improvementboard.board.challenge.ChallengesSection;
import uk.improvementboard.board.challenge.Raising;
import uk.improvementboard.board.commentary.CommentarySection;
import uk.improvementboard.board.commentary.CommentaryService;
import uk.improvementboard.board.component.Crumb;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.exception.ExceptionNavigation;
import uk.improvementboard.board.measure.MeasureTable;
import uk.improvementboard.board.rating.OverrideSection;
import uk.improvementboard.board.rating.OverrideService;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.CommentaryMonth;
import uk.improvementboard.metrics.pack.SectionPage;
import uk.improvementboard.metrics.pack.SectionPages;
import uk.improvementboard.metrics.pack.Tag;

/** The page of a priority action or area for improvement: three ratings with their reasons, measures, actions, risks. */
@Route(value = ":partnership/plan/:section", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class SectionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient BoardReadingService readings;
    private final transient OverrideService overrides;
    private final transient CommentaryService commentary;
    private final transient ChallengesSection challenges;
    private final transient Raising raising;
    private final Paragraph said = StatusLine.empty();
    private String title = "Plan";

    SectionView(
        BoardPlaces places,
        BoardReadingService readings,
        OverrideService overrides,
        CommentaryService commentary,
        ChallengesSection challenges,
        Raising raising
    ) {
        this.places = places;
        this.readings = readings;
        this.overrides = overrides;
        this.commentary = commentary;
        this.challenges = challenges;
        this.raising = raising;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.setText("");
        show(event.getRouteParameters().get(PlanNavigation.SECTION).orElse(""), places.at(event));
    }

    private void show(String code, BoardPlace place) {
        var reading = readings.read(place.partnership().id(), place.asAt());
        var section = reading
            .plan()
            .sections()
            .stream()
            .filter(it -> it.section().code().value().equals(code))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("No priority action or area " + code));
        show(SectionPages.of(section, reading.plan(), reading.context()), place);
    }

    private void show(SectionPage page, BoardPlace place) {
        title = page.title() + " - " + place.partnership().name();
        var content = getContent();
        content.removeAll();
        content.add(crumb(page, place), said, head(page), ratings(page));
        page.contradictions().forEach(line ->
            content.add(
                contradiction(line.headline(), line.detail()),
                ExceptionNavigation.line(BoardSubject.section(page.code()), place.address())
            )
        );
        page.questions()
            .filter(questions -> !questions.isEmpty())
            .ifPresent(questions ->
                content.add(
                    PagePart.of(
                        new H2("Questions to ask"),
                        raising
                            .questions(place, words -> say(words, page, place))
                            .map(raise -> new QuestionList(questions, place.address(), it -> raise.accept(it.words())))
                            .orElseGet(() -> new QuestionList(questions, false, place.address()))
                    )
                )
            );
        content.add(
            new CommentarySection(
                commentary,
                place,
                BoardSubject.section(page.code()),
                CommentaryMonth.on(place.asAt().day()),
                page.commentary(),
                page.commentaryMissing(),
                words -> say(words, page, place)
            )
        );
        if (!page.measures().isEmpty()) {
            var measures = new Section(
                new MeasureTable("Does it make a difference?", page.measures(), place.address())
            );
            measures.addClassName("section-block");
            content.add(measures);
        }
        content.add(new ActionsTable(page, "Is it being done?", place.address()));
        page.quality().ifPresent(words -> content.add(quality(words, place)));
        if (!page.risks().isEmpty()) {
            content.add(new RisksTable(page.risks()));
        }
        content.add(challenges.about(BoardSubject.section(page.code()), place, words -> say(words, page, place)));
        content.add(OverrideSection.ofSection(overrides, place, page.code().value(), words -> say(words, page, place)));
    }

    private void say(String words, SectionPage page, BoardPlace place) {
        said.setText(words);
        show(page.code().value(), place);
    }

    private static Component crumb(SectionPage page, BoardPlace place) {
        return Crumb.of(PlanNavigation.plan(place.address()), page.label());
    }

    private static Component head(SectionPage page) {
        var finding = new Paragraph(page.finding());
        finding.addClassName("prose");
        var source = new Paragraph("Owner: " + page.owners() + ". Wording: " + page.wordingSource());
        source.addClassName("quiet");
        var head = new Div(new H1(page.title()), finding, source);
        head.addClassName("measure-title");
        return head;
    }

    private static Component ratings(SectionPage page) {
        var list = new DescriptionList();
        list.addClassName("three-ratings");
        add(list, "Delivery", page.delivery());
        add(list, "Impact", page.impact());
        add(list, "Sustained", page.sustained());
        page.overall().ifPresent(overall -> add(list, "Overall", overall));
        return list;
    }

    private static void add(DescriptionList list, String facet, Tag tag) {
        var reason = new Span(tag.explanation());
        reason.addClassName("row-message");
        list.add(new DescriptionList.Term(facet), new DescriptionList.Description(RatingTag.of(tag), reason));
    }

    private static Component quality(String words, BoardPlace place) {
        return new Paragraph(
            new Span(words + " "),
            PlanNavigation.quality("What to mend in the whole plan", place.address())
        );
    }

    private static Component contradiction(String headline, String detail) {
        var section = new Section(new H2(headline), new Paragraph(detail + "."));
        section.addClassNames("rule-top", "section-block");
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
