package uk.improvementboard.board.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import uk.improvementboard.board.component.ScreenFold;
import uk.improvementboard.board.component.WordsForm;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.pack.MeasurePage;
import uk.improvementboard.metrics.rating.MeasureReading;

/** Limits that were drawn anew, the way to the picture without them, and for those who may, the form to agree more. */
final class LimitsSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** Name of the query parameter that asks for the picture without the new limits. */
    static final String LIMITS = "limits";
    /** Its value. */
    static final String FIRST = "first";

    private final transient MeasureReading measure;
    private final transient BoardPlace place;
    private final transient LimitsService service;
    private final transient Consumer<String> said;

    /** @param said told what was done, in a sentence, once the page must be shown anew */
    LimitsSection(
        MeasurePage page,
        MeasureReading measure,
        BoardPlace place,
        LimitsService service,
        boolean withoutNewLimits,
        Consumer<String> said
    ) {
        this.measure = measure;
        this.place = place;
        this.service = service;
        this.said = said;
        var offered = service.offered(place.partnership().id(), place.asAt()) && !measure.chart().runChart();
        getContent().setVisible(page.rebased().isPresent() || offered);
        getContent().addClassName("section-block");
        page.rebased().ifPresent(rebased -> {
            var list = new UnorderedList();
            rebased.agreements().forEach(words -> list.add(new ListItem(words)));
            getContent().add(new H2("Limits drawn anew"), list, new Paragraph(link(withoutNewLimits)));
            if (offered) {
                measure
                    .chart()
                    .series()
                    .rebases()
                    .forEach(rebase -> period(rebase.from()).ifPresent(it -> getContent().add(withdrawal(it))));
            }
        });
        if (offered) {
            getContent().add(ScreenFold.of("Draw the limits anew", form()));
        }
    }

    private RouterLink link(boolean without) {
        var words = without ? "Show the chart with the new limits" : "Show the chart without the new limits";
        var link = new RouterLink(words, MeasureView.class, place.address().with(MeasureNavigation.MEASURE, code()));
        link.setQueryParameters(without ? place.address().query() : asking(place.address().query()));
        return link;
    }

    private static QueryParameters asking(QueryParameters query) {
        return query.merging(LIMITS, FIRST);
    }

    private Component form() {
        return new NewLimitsForm(measure.measure().code(), measure.observations(), limits -> {
            var wrong = service.agree(place.partnership().id(), limits);
            if (wrong.isEmpty()) {
                said.accept("New limits from " + limits.first().words() + " were recorded.");
            }
            return wrong;
        });
    }

    private Component withdrawal(Period first) {
        var words = "Withdraw the limits from " + first.words();
        return WordsForm.forReason(words, "withdraw-limits-" + first.start(), reason -> {
            service.withdraw(place.partnership().id(), measure.measure().code(), first, reason);
            said.accept("The limits from " + first.words() + " were withdrawn. They stay on record.");
        });
    }

    private Optional<Period> period(LocalDate day) {
        return measure
            .observations()
            .stream()
            .map(Observation::period)
            .filter(period -> period.contains(day))
            .findFirst();
    }

    private String code() {
        return measure.measure().code().value();
    }
}
