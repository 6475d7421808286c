package uk.improvementboard.board.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.improvementboard.board.challenge.ChallengeTable;
import uk.improvementboard.board.component.LinkLine;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.exception.OwnExceptionsTable;
import uk.improvementboard.board.measure.FiguresDueTable;
import uk.improvementboard.board.overview.OverviewNavigation;
import uk.improvementboard.board.overview.RatingsMatrix;
import uk.improvementboard.board.plan.PlanNavigation;
import uk.improvementboard.board.returns.monthly.StandingTable;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.signoff.ToSignTable;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.OverviewPage;
import uk.improvementboard.metrics.pack.OverviewPages;
import uk.improvementboard.metrics.plan.Contradiction;
import uk.improvementboard.metrics.shared.SharedWork;

/** Where an executive of the council or the ICB begins: what falls to their organisation, what is late first. */
@Route(value = ":partnership/mine", layout = BoardLayout.class)
@RolesAllowed("MEASURE_SIGN_OFF")
class MineView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient MineService service;
    private String title = "What is mine";

    MineView(BoardPlaces places, MineService service) {
        this.places = places;
        this.service = service;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        var part = service.read(place.partnership().id(), place.asAt());
        title = "What is mine - " + place.partnership().name();
        getContent().removeAll();
        part.organisation().ifPresentOrElse(
            code -> {
                var name = code.nameIn(part.reading().context().organisations());
                show(Mine.of(part.reading().plan(), code), code, name, part, place);
            },
            () ->
                getContent().add(
                    new H1("What is mine"),
                    new Paragraph(
                        "Your role is held for no organisation, so nothing falls to you alone. Ask the administrator to name one."
                    ),
                    wholeBoard(place.address())
                )
        );
    }

    private void show(Mine mine, OrganisationCode who, String name, MineService.OwnPart own, BoardPlace place) {
        var partnership = place.partnership().id();
        var reading = own.reading();
        var address = place.address();
        var page = OverviewPages.of(reading.plan(), reading.context());
        var head = new Div(
            new H1("What is mine"),
            new Paragraph(name + ": " + mine.summary() + toSign(ToSignTable.count(reading, who)))
        );
        head.addClassName("mine-head");
        getContent().add(
            head,
            PagePart.of(new OwedTable(service.owed(partnership, who, mine, own), mine.day(), address)),
            PagePart.of(new ToSignTable(reading, who, address))
        );
        if (!own.awaiting().own().isEmpty()) {
            getContent().add(PagePart.of(new ChallengeTable("Challenges to answer", own.awaiting().own(), address)));
        }
        var rows = mine
            .measures()
            .stream()
            .map(it -> OverviewPages.row(it, reading.context()))
            .toList();
        getContent().add(
            PagePart.of(new OwnMeasuresTable(rows, address)),
            PagePart.of(new ActionsDueTable(mine, address))
        );
        if (!mine.contradictions().isEmpty()) {
            var explain = PagePart.of(new H2("To explain to the board"));
            explain.addClassName("rule-top");
            var list = new Div();
            list.addClassName("contradiction-list");
            mine.contradictions().forEach(found -> list.add(contradiction(found, address)));
            explain.add(list);
            getContent().add(explain);
        }
        if (!own.exceptions().isEmpty()) {
            getContent().add(
                folded(
                    Wording.counted(own.exceptions().size(), "exception page") + " of mine, missing ones first",
                    new OwnExceptionsTable(own.exceptions(), address)
                )
            );
        }
        var shared = SharedWork.of(reading.plan(), reading.context().onRecord(), who);
        getContent().add(
            PagePart.of(
                new StandingTable(own.returns(), mine.day(), address, it ->
                    own.organisation().filter(it::equals).isPresent()
                )
            ),
            folded(
                Wording.counted(mine.figures().size(), "figure") + " late or due within 35 days",
                new FiguresDueTable("Figures late or due within 35 days", mine.figures(), mine.day(), address)
            ),
            new SideBySide(shared, page, service.overdue(partnership, shared.partners(), own), reading, address),
            theBoard(page, address)
        );
    }

    private static String toSign(long count) {
        return count == 0 ? "" : count == 1 ? " 1 figure to sign." : " " + count + " figures to sign.";
    }

    private static Component contradiction(Contradiction found, BoardAddress address) {
        var article = new Article(
            new H3(found.headline()),
            new Paragraph(found.detail() + "."),
            new Paragraph(PlanNavigation.section("Look into it", found.section().code(), address))
        );
        article.addClassName("contradiction");
        return article;
    }

    /** What the list of everything owed holds as far as it presses: the whole of it is opened when it is wanted. */
    private static Component folded(String words, Component table) {
        return PagePart.of(new NativeDetails(words, table));
    }

    private static Component theBoard(OverviewPage page, BoardAddress address) {
        var section = PagePart.of(
            new H2("The whole board"),
            new Paragraph(page.summary()),
            new RatingsMatrix(page, address),
            LinkLine.of(OverviewNavigation.board("See the whole board", address))
        );
        section.addClassName("rule-top");
        return section;
    }

    private static Component wholeBoard(BoardAddress address) {
        var section = PagePart.of(LinkLine.of(OverviewNavigation.board("See the whole board", address)));
        section.addClassName("rule-top");
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
