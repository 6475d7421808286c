package uk.improvementboard.board.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.improvementboard.board.challenge.ChallengesSection;
import uk.improvementboard.board.commentary.CommentarySection;
import uk.improvementboard.board.commentary.CommentaryService;
import uk.improvementboard.board.component.Crumb;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.Facts;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.evidence.DateService;
import uk.improvementboard.board.exception.ExceptionNavigation;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.CommentaryMonth;
import uk.improvementboard.metrics.exception.ExceptionNeed;
import uk.improvementboard.metrics.pack.SectionPages;
import uk.improvementboard.metrics.pack.Tag;
import uk.improvementboard.metrics.plan.ActionReading;
import uk.improvementboard.metrics.plan.ProgressUpdate;
import uk.improvementboard.metrics.plan.SectionReading;

/**
 * The page of one action: its terms, the commentary on it, each deliverable with every date given for it and its evidence, and what
 * its lead said.
 */
@Route(value = ":partnership/actions/:action", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class ActionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient BoardReadingService readings;
    private final transient DateService dates;
    private final transient Deciding deciding;
    private final transient CommentaryService commentary;
    private final transient ChallengesSection challenges;
    private final Paragraph said = StatusLine.empty();
    private String title = "Action";

    ActionView(
        BoardPlaces places,
        BoardReadingService readings,
        DateService dates,
        Deciding deciding,
        CommentaryService commentary,
        ChallengesSection challenges
    ) {
        this.places = places;
        this.readings = readings;
        this.dates = dates;
        this.deciding = deciding;
        this.commentary = commentary;
        this.challenges = challenges;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.setText("");
        show(event.getRouteParameters().get(PlanNavigation.ACTION).orElse(""), places.at(event));
    }

    private void show(String number, BoardPlace place) {
        var reading = readings.read(place.partnership().id(), place.asAt());
        for (var section : reading.plan().sections()) {
            for (var action : section.actions()) {
                if (action.action().number().equals(number)) {
                    show(section, action, reading, place);
                    return;
                }
            }
        }
        throw new NotFoundException("No action " + number);
    }

    private void show(SectionReading section, ActionReading reading, BoardReading board, BoardPlace place) {
        var action = reading.action();
        title = "Action " + action.number() + " - " + place.partnership().name();
        var content = getContent();
        content.removeAll();
        content.add(crumb(section, action.number(), place), said, head(reading), terms(reading, board));
        ExceptionNeed.of(BoardSubject.action(action.number()), board.plan()).ifPresent(need ->
            content.add(ExceptionNavigation.line(need.subject(), place.address()))
        );
        var row = SectionPages.action(reading, board.plan(), board.context());
        content.add(
            new CommentarySection(
                commentary,
                place,
                BoardSubject.action(action.number()),
                CommentaryMonth.on(place.asAt().day()),
                row.commentary(),
                row.commentaryMissing().orElse(""),
                words -> say(words, action.number(), place)
            )
        );
        var told = dates.said(place.partnership().id(), action.number(), place.asAt());
        var may = deciding.may(place, action);
        action
            .milestones()
            .forEach(milestone ->
                content.add(
                    new DeliverableSection(action.number(), milestone, told, may, place, words ->
                        say(words, action.number(), place)
                    )
                )
            );
        if (action.milestones().isEmpty()) {
            content.add(new Paragraph("No deliverable with a date is on the board for it."));
        }
        content.add(
            progress(told.progress()),
            challenges.about(BoardSubject.action(action.number()), place, words -> say(words, action.number(), place))
        );
    }

    private void say(String words, String number, BoardPlace place) {
        show(number, place);
        said.setText(words);
    }

    private static Component crumb(SectionReading section, String number, BoardPlace place) {
        return Crumb.of(
            List.of(
                PlanNavigation.plan(place.address()),
                PlanNavigation.section(section.section().label(), section.section().code(), place.address())
            ),
            "Action " + number
        );
    }

    private static Component head(ActionReading reading) {
        var tag = Tag.of(reading.delivery());
        var standing = new Span(tag.explanation());
        standing.addClassName("row-message");
        var head = new Div(
            new H1(reading.action().number() + " " + reading.action().title()),
            new Div(RatingTag.of(tag), standing)
        );
        head.addClassName("measure-title");
        return head;
    }

    private static Component terms(ActionReading reading, BoardReading board) {
        var action = reading.action();
        var list = new Facts();
        term(list, "Owner", action.owner().nameIn(board.context().organisations()));
        term(list, "Lead", action.lead());
        term(list, "Accountable", action.accountable());
        term(list, "How we will know", action.successCriteria());
        var measures = action
            .measures()
            .stream()
            .flatMap(code -> board.plan().measure(code).stream())
            .map(measure -> measure.measure().name())
            .toList();
        term(list, "Measures it shall move", measures.isEmpty() ? "None named" : String.join("; ", measures));
        return list;
    }

    private static void term(Facts list, String term, String words) {
        list.add(term, words.isBlank() ? "Not said" : words);
    }

    private static Component progress(List<ProgressUpdate> updates) {
        var section = PagePart.block(new H2("Progress"));
        if (updates.isEmpty()) {
            section.add(new Paragraph("No progress reported."));
            return section;
        }
        var list = new UnorderedList();
        list.addClassName("deliverables");
        updates.forEach(update ->
            list.add(new ListItem(Days.words(update.on()) + ", " + update.by() + ": " + update.text()))
        );
        section.add(list);
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
