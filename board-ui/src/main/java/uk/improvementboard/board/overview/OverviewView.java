package uk.improvementboard.board.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.improvementboard.board.challenge.ChallengeService;
import uk.improvementboard.board.change.ChangeService;
import uk.improvementboard.board.component.LinkLine;
import uk.improvementboard.board.component.QuietWords;
import uk.improvementboard.board.evidence.DateService;
import uk.improvementboard.board.experience.ExperienceService;
import uk.improvementboard.board.experience.ExperienceTable;
import uk.improvementboard.board.experience.FamiliesBeside;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.pack.DecisionsPages;
import uk.improvementboard.metrics.pack.ExperiencePage;
import uk.improvementboard.metrics.pack.OverrideNotes;
import uk.improvementboard.metrics.pack.OverviewPage;
import uk.improvementboard.metrics.pack.OverviewPages;
import uk.improvementboard.metrics.pack.QuestionLines;

/** The board at a glance: contradictions first, then every priority action and area with its three ratings. */
@Route(value = ":partnership/board", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class OverviewView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient BoardReadingService readings;
    private final transient ChangeService changes;
    private final transient ExperienceService experiences;
    private final transient DateService dates;
    private final transient ChallengeService challenges;
    private String title = "Where we stand";

    OverviewView(
        BoardPlaces places,
        BoardReadingService readings,
        ChangeService changes,
        ExperienceService experiences,
        DateService dates,
        ChallengeService challenges
    ) {
        this.places = places;
        this.readings = readings;
        this.changes = changes;
        this.experiences = experiences;
        this.dates = dates;
        this.challenges = challenges;
        getContent().addClassNames("page", "page--stand");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        var reading = readings.read(place.partnership().id(), place.asAt());
        var page = OverviewPages.of(reading.plan(), reading.context());
        title = "Where we stand - " + place.partnership().name();

        var summary = new Paragraph(reading.plan().summary());
        var head = new Div(new H1("Where we stand"), summary);
        head.addClassName("stand-head");
        var heard = experiences.page(place.partnership().id(), reading);
        var side = new Div(
            FamiliesBeside.of(heard, place.address()),
            new ChangesSection(changes.since(place.partnership().id(), place.asAt(), reading), place.address())
        );
        side.addClassName("stand-side");
        var questions = QuestionLines.of(reading.plan(), reading.context());
        if (!questions.isEmpty()) {
            side.add(new QuestionsSection(questions, place.address()));
        }

        var content = getContent();
        content.removeAll();
        content.add(head);
        content.add(standing(page, reading, side, place.address()));
        content.add(
            due(reading, place),
            new HeadlinesSection(page.headlines(), place.address()),
            families(heard, place)
        );
        if (!page.notes().isEmpty()) {
            content.add(new NotesSection(page.notes()));
        }
    }

    /** Contradictions and all ratings share the first screen; without contradictions, what changed stands beside the ratings. */
    private static Component[] standing(OverviewPage page, BoardReading reading, Div side, BoardAddress address) {
        var ratings = new Div(new RatingsMatrix(page, address));
        OverrideNotes.setByHand(reading.context().overrides()).ifPresent(words ->
            ratings.add(QuietWords.of("The sentence at the top counts computed ratings; " + words + "."))
        );
        if (page.contradictions().isEmpty()) {
            return new Component[] { grid("stand-grid", ratings, side) };
        }
        side.addClassName("stand-side--wide");
        return new Component[] {
            grid("stand-first", new ContradictionsSection(page.contradictions(), address), ratings),
            side,
        };
    }

    private static Div grid(String name, Component... parts) {
        var grid = new Div(parts);
        grid.addClassName(name);
        return grid;
    }

    private Component due(BoardReading reading, BoardPlace place) {
        var open = dates.open(place.partnership().id(), place.asAt());
        var register = challenges.register(place.partnership().id(), place.asAt());
        var pair = new Div(
            new DecisionsSection(DecisionsPages.of(reading.plan().plan(), open), register, place.address()),
            new SlipsSection(reading, place.address())
        );
        pair.addClassName("stand-pair");
        return pair;
    }

    private static Component families(ExperiencePage page, BoardPlace place) {
        var section = new Section(ExperienceTable.of(page, place.address()));
        section.addClassName("milestones");
        var all = new Anchor(place.address().path("lived-experience"), "All that families said, and what was done");
        all.getElement().setAttribute("router-link", true);
        var line = LinkLine.of(all);
        section.add(line);
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
