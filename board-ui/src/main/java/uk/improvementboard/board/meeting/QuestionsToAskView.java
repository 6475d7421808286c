package uk.improvementboard.board.meeting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import uk.improvementboard.board.challenge.Raising;
import uk.improvementboard.board.component.Crumb;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.plan.PlanNavigation;
import uk.improvementboard.board.plan.QuestionList;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.pack.QuestionLine;
import uk.improvementboard.metrics.pack.QuestionLines;

/** Questions that the data suggest to the board, for each priority action and area, the worse ones first. */
@Route(value = ":partnership/questions-to-ask", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class QuestionsToAskView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient BoardReadingService readings;
    private final transient Raising raising;
    private final Paragraph said = StatusLine.empty();
    private String title = "Questions to ask";

    QuestionsToAskView(BoardPlaces places, BoardReadingService readings, Raising raising) {
        this.places = places;
        this.readings = readings;
        this.raising = raising;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.setText("");
        var place = places.at(event);
        title = "Questions to ask - " + place.partnership().name();
        var reading = readings.read(place.partnership().id(), place.asAt());
        show(QuestionLines.of(reading.plan(), reading.context()), place);
    }

    private void show(List<QuestionLine> questions, BoardPlace place) {
        var lead = new Paragraph(
            questions.isEmpty()
                ? "The data suggest no question today."
                : "They follow from the figures by printed rules, and the board decides what to ask."
        );
        lead.addClassName("prose");
        var content = getContent();
        content.removeAll();
        content.add(
            Crumb.of(MeetingNavigation.meetings("Meetings", place.address()), "Questions to ask"),
            new H1("Questions to ask"),
            lead,
            said
        );
        var raised = raising.questions(place, said::setText);
        questions
            .stream()
            .collect(Collectors.groupingBy(QuestionLine::section, LinkedHashMap::new, Collectors.toList()))
            .forEach((section, its) ->
                content.add(
                    PagePart.of(
                        new H2(PlanNavigation.section(its.getFirst().title(), section, place.address())),
                        raised
                            .map(raise -> new QuestionList(its, place.address(), it -> raise.accept(it.words())))
                            .orElseGet(() -> new QuestionList(its, false, place.address()))
                    )
                )
            );
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
