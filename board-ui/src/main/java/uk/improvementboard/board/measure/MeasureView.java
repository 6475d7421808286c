package uk.improvementboard.board.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
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
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.board.challenge.ChallengesSection;
import uk.improvementboard.board.commentary.CommentarySection;
import uk.improvementboard.board.commentary.CommentaryService;
import uk.improvementboard.board.component.Crumb;
import uk.improvementboard.board.component.LinkLine;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.exception.ExceptionNavigation;
import uk.improvementboard.board.rating.OverrideSection;
import uk.improvementboard.board.rating.OverrideService;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.signoff.DisagreementService;
import uk.improvementboard.board.signoff.SignOffSection;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.CommentaryMonth;
import uk.improvementboard.metrics.exception.ExceptionNeed;
import uk.improvementboard.metrics.pack.ChartContent;
import uk.improvementboard.metrics.pack.MeasurePage;
import uk.improvementboard.metrics.pack.MeasurePages;
import uk.improvementboard.metrics.pack.OldLine;
import uk.improvementboard.metrics.pack.PipelinePages;
import uk.improvementboard.metrics.pack.SignOffBlock;
import uk.improvementboard.metrics.pipeline.PipelineRole;
import uk.improvementboard.metrics.plan.PlanSection;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.persistence.AsAt;

/** The page of one measure: the message, number and rating, the chart, what was promised, and where every figure comes from. */
@Route(value = ":partnership/measures/:measure", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class MeasureView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient BoardReadingService readings;
    private final transient HistoryService history;
    private final transient OverrideService overrides;
    private final transient LimitsService limits;
    private final transient CommentaryService commentary;
    private final transient DisagreementService disagreements;
    private final transient ChallengesSection challenges;
    private final transient FamiliesSay families;
    private final Paragraph said = StatusLine.empty();
    private String title = "Measure";

    MeasureView(
        BoardPlaces places,
        BoardReadingService readings,
        HistoryService history,
        OverrideService overrides,
        LimitsService limits,
        CommentaryService commentary,
        DisagreementService disagreements,
        ChallengesSection challenges,
        FamiliesSay families
    ) {
        this.places = places;
        this.readings = readings;
        this.history = history;
        this.overrides = overrides;
        this.limits = limits;
        this.commentary = commentary;
        this.disagreements = disagreements;
        this.challenges = challenges;
        this.families = families;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get(MeasureNavigation.MEASURE).orElse("");
        var without = event.getLocation().getQueryParameters().getSingleParameter(LimitsSection.LIMITS);
        said.setText("");
        var line = event.getLocation().getQueryParameters().getSingleParameter(OldLineChoice.LINE);
        show(code, places.at(event), new Asked(without.filter(LimitsSection.FIRST::equals).isPresent(), line));
    }

    /**
     * Which picture the address asks for.
     *
     * @param withoutNewLimits the one as if limits had not been drawn anew
     * @param line the line as it once stood, to lie beside the present one
     */
    private record Asked(boolean withoutNewLimits, Optional<String> line) {
        static final Asked PRESENT = new Asked(false, Optional.empty());
    }

    private void show(String code, BoardPlace place, Asked asked) {
        var reading = readings.read(place.partnership().id(), place.asAt());
        var measure = reading
            .plan()
            .measures()
            .stream()
            .filter(it -> it.measure().code().value().equals(code))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("No measure " + code));
        show(MeasurePages.of(measure, reading.context()), measure, reading, place, asked);
    }

    private void say(String words, MeasurePage page, BoardPlace place) {
        said.setText(words);
        show(page.code().value(), place, Asked.PRESENT);
    }

    private void show(MeasurePage page, MeasureReading measure, BoardReading reading, BoardPlace place, Asked asked) {
        title = page.name() + " - " + place.partnership().name();
        var picture = page
            .rebased()
            .filter(_ -> asked.withoutNewLimits())
            .map(MeasurePage.Rebased::before)
            .orElse(page.chart());
        var restated = history.restated(place.partnership().id(), measure.measure(), place.asAt());
        var chart = new Div(new ChartFigure(page, withOldLine(picture, measure, place, asked), place.address()));
        if (!restated.isEmpty()) {
            chart.add(new OldLineChoice(measure.measure(), place, asked.line()));
        }
        var top = new Div(new StandingSection(page), chart);
        top.addClassName("measure-top");
        var content = getContent();
        content.removeAll();
        content.add(crumb(page, reading, place), said, head(page));
        page.signOff().ifPresent(block -> content.add(new SignOffSection(block)));
        if (page.code().equals(reading.context().pipelineRoles().get(PipelineRole.RATE))) {
            content.add(outlook(place));
        }
        content.add(top, new SignalsSection(page), commentary(page, measure, place));
        ExceptionNeed.of(BoardSubject.measure(page.code()), reading.plan()).ifPresent(need ->
            content.add(ExceptionNavigation.line(need.subject(), place.address()))
        );
        content.add(families.of(page.code(), reading, place));
        content.add(new PromisesRow(page), new PedigreeRow(page));
        content.add(new FiguresSection(page.values()));
        if (!restated.isEmpty()) {
            content.add(new HistorySection(restated, measure.format()));
        }
        content.add(challenges.about(BoardSubject.measure(page.code()), place, words -> say(words, page, place)));
        content.add(ledger(page, place));
        content.add(
            new LimitsSection(page, measure, place, limits, asked.withoutNewLimits(), words -> say(words, page, place)),
            OverrideSection.ofMeasure(overrides, place, page.code().value(), words -> say(words, page, place))
        );
        disagreement(page, measure, place).ifPresent(content::add);
    }

    private ChartContent withOldLine(ChartContent present, MeasureReading measure, BoardPlace place, Asked asked) {
        var id = place.partnership().id();
        if (OldLineChoice.first(asked.line()) && OldLine.firstPublishedOffered(measure.measure())) {
            var first = history.firstPublished(id, measure.measure(), place.asAt());
            return OldLine.firstPublished(present, measure.measure(), first);
        }
        return OldLineChoice.day(asked.line())
            .filter(day -> day.isBefore(place.asAt().day()))
            .flatMap(day -> {
                var then = readings.read(id, new AsAt(day));
                return then
                    .plan()
                    .measure(measure.measure().code())
                    .map(it -> OldLine.asKnown(present, day, MeasurePages.of(it, then.context()).chart()));
            })
            .orElse(present);
    }

    private Component commentary(MeasurePage page, MeasureReading measure, BoardPlace place) {
        return new CommentarySection(
            commentary,
            place,
            BoardSubject.measure(page.code()),
            CommentaryMonth.of(measure),
            page.commentary(),
            page.commentaryMissing(),
            words -> say(words, page, place)
        );
    }

    private Optional<Section> disagreement(MeasurePage page, MeasureReading measure, BoardPlace place) {
        return SignOffSection.forms(
            disagreements,
            place,
            page.code(),
            CommentaryMonth.of(measure),
            measure.format(),
            page
                .signOff()
                .flatMap(SignOffBlock::disagreement)
                .filter(it -> it.agreement().isEmpty())
                .isPresent(),
            words -> say(words, page, place)
        );
    }

    private static Component crumb(MeasurePage page, BoardReading reading, BoardPlace place) {
        var all = new RouterLink("Measures", MeasuresView.class, place.address().parameters());
        all.setQueryParameters(place.address().query());
        var above = new ArrayList<Component>(List.of(all));
        reading
            .plan()
            .sectionsOf(page.code())
            .forEach(section -> above.add(link(section.section(), place)));
        return Crumb.of(above, page.name());
    }

    /** By address, because the plan's pages list measures and must not be depended on in turn. */
    private static Component link(PlanSection section, BoardPlace place) {
        var link = new Anchor(place.address().path("plan/" + section.code()), section.title());
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** By address, because the outlook leads back to the measure. */
    private static Component outlook(BoardPlace place) {
        var link = new Anchor(place.address().path("outlook"), PipelinePages.TITLE);
        link.getElement().setAttribute("router-link", true);
        return new Paragraph(link, new Span(": what rate, backlog and longest wait do next, together"));
    }

    /** By address, because the ledger leads back to the measure. */
    private static Component ledger(MeasurePage page, BoardPlace place) {
        var path = place.address().path("restatements");
        var link = new Anchor(
            path + (path.contains("?") ? "&" : "?") + "measure=" + page.code(),
            "Restatements: figures, definition and targets as first published and now"
        );
        link.getElement().setAttribute("router-link", true);
        var line = LinkLine.of(link);
        return line;
    }

    private static Component head(MeasurePage page) {
        var head = new Div(new H1(page.headline()), new Paragraph(page.name() + ". " + page.subtitle()));
        head.addClassName("measure-title");
        return head;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
