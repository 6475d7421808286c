package uk.improvementboard.board.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.improvementboard.board.component.LinkLine;
import uk.improvementboard.board.exception.ExceptionNavigation;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.pack.QualityPages;
import uk.improvementboard.metrics.pack.SectionPages;
import uk.improvementboard.metrics.plan.Inspection;

/** The plan: the inspection that it answers, and every action under what it serves. */
@Route(value = ":partnership/plan", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class PlanView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final transient BoardPlaces places;
    private final transient BoardReadingService readings;
    private String title = "Plan";

    PlanView(BoardPlaces places, BoardReadingService readings) {
        this.places = places;
        this.readings = readings;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        var reading = readings.read(place.partnership().id(), place.asAt());
        title = "Plan - " + place.partnership().name();
        var plan = reading.plan();
        var content = getContent();
        content.removeAll();
        content.add(new H1("The plan"));
        plan.plan()
            .inspection()
            .ifPresent(inspection -> content.add(inspection(inspection)));
        content.add(new Paragraph("The plan began in " + MONTH.format(plan.plan().began()) + "."));
        content.add(
            LinkLine.of(ExceptionNavigation.all("Exceptions: what is off track, why, and by when", place.address()))
        );
        QualityPages.inShort(reading.context().quality()).ifPresent(words ->
            content.add(LinkLine.of(PlanNavigation.quality(words, place.address())))
        );
        for (var section : plan.sections()) {
            var page = SectionPages.of(section, plan, reading.context());
            content.add(new ActionsTable(page, place.address()));
        }
        var risks = plan
            .sections()
            .stream()
            .flatMap(it -> SectionPages.of(it, plan, reading.context()).risks().stream())
            .toList();
        if (!risks.isEmpty()) {
            content.add(new RisksTable(risks));
        }
    }

    private static Paragraph inspection(Inspection inspection) {
        var words = new Paragraph(
            inspection.inspectors() +
                " inspected from " +
                DAY.format(inspection.inspectedFrom()) +
                "; the report of " +
                DAY.format(inspection.reportPublished()) +
                " found: " +
                inspection.outcome() +
                ". Source: " +
                inspection.source() +
                "."
        );
        words.addClassName("prose");
        return words;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
